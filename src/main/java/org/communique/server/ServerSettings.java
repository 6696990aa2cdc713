package org.communique.server;

import java.nio.file.Path;
import java.time.Duration;
import org.communique.server.sparql.QueryLimits;
import org.communique.server.store.DatabaseSettings;

/**
 * Where a server listens, and how much one request may take.
 *
 * @param host the name or address to listen on; {@code localhost} cannot be reached from other machines
 * @param port 0 for any free one
 * @param limits what one query may take
 * @param requestsPerMinute how many costly requests, such as queries and searches, one client may make
 * @param databases where the quads are held
 * @param basePath what clients write before every path, such as {@code /said}; usually empty
 */
public record ServerSettings(
        String host, int port, QueryLimits limits, int requestsPerMinute, DatabaseSettings databases, String basePath) {

    /** For answers that are being written; a query runs on a thread of its own. */
    static final int MOST_THREADS = 200;

    static final int LEAST_THREADS = 8;

    public ServerSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
        }
        if (requestsPerMinute < 1) {
            throw new IllegalArgumentException("a limit is a positive number");
        }
        if (!basePath.matches("(/[A-Za-z0-9._~-]+)*")) {
            throw new IllegalArgumentException(
                    "a base path begins with a slash and ends with none, as /said, unlike " + basePath);
        }
    }

    /** For a release in a folder of this machine: port 3330 of the loopback interface. */
    public static ServerSettings standard() {
        return new ServerSettings("localhost", 3330, QueryLimits.standard(), 600, DatabaseSettings.standard(), "");
    }

    public ServerSettings withHost(String other) {
        return new ServerSettings(other, port, limits, requestsPerMinute, databases, basePath);
    }

    public ServerSettings withPort(int other) {
        return new ServerSettings(host, other, limits, requestsPerMinute, databases, basePath);
    }

    public ServerSettings withTimeout(Duration other) {
        return withLimits(limits.withTimeout(other));
    }

    public ServerSettings withConcurrent(int other) {
        return withLimits(limits.withConcurrent(other));
    }

    public ServerSettings withAnswerBytes(long other) {
        return withLimits(limits.withAnswerBytes(other));
    }

    private ServerSettings withLimits(QueryLimits other) {
        return new ServerSettings(host, port, other, requestsPerMinute, databases, basePath);
    }

    public ServerSettings withRequestsPerMinute(int other) {
        return new ServerSettings(host, port, limits, other, databases, basePath);
    }

    /** From how many quads on the release is served from disk, and the folder of the databases. */
    public ServerSettings withQuadsInMemory(long most, Path folder) {
        return new ServerSettings(host, port, limits, requestsPerMinute, new DatabaseSettings(most, folder), basePath);
    }

    public ServerSettings withBasePath(String other) {
        return new ServerSettings(host, port, limits, requestsPerMinute, databases, other);
    }
}
