package org.communique.server;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where a server listens, and how much one request may take.
 *
 * @param host the name or address to listen on; {@code localhost} cannot be reached from other machines
 * @param port 0 for any free one
 * @param timeout how long a query may run
 * @param concurrent how many queries run at once; a further one waits a moment and is then refused
 * @param answerBytes how long an answer may be
 * @param requestBytes how long a request's body may be
 * @param requestsPerMinute how many costly requests, such as queries and searches, one client may make
 * @param quadsInMemory a release of more quads than this is served from a TDB2 database on disk
 * @param databases the folder in which such databases are kept from one start to the next
 */
public record ServerSettings(
        String host,
        int port,
        Duration timeout,
        int concurrent,
        long answerBytes,
        long requestBytes,
        int requestsPerMinute,
        long quadsInMemory,
        Path databases) {

    public ServerSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
        }
        if (timeout.isNegative()
                || timeout.isZero()
                || concurrent < 1
                || answerBytes < 1
                || requestBytes < 1
                || requestsPerMinute < 1) {
            throw new IllegalArgumentException("a limit is a positive number");
        }
    }

    /** For a release in a folder of this machine: port 3330 of the loopback interface. */
    public static ServerSettings standard() {
        int concurrent = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
        return new ServerSettings(
                "localhost",
                3330,
                Duration.ofSeconds(30),
                concurrent,
                32L << 20,
                1L << 20,
                600,
                1_000_000,
                Path.of(".communique"));
    }

    public ServerSettings withHost(String other) {
        return new ServerSettings(
                other,
                port,
                timeout,
                concurrent,
                answerBytes,
                requestBytes,
                requestsPerMinute,
                quadsInMemory,
                databases);
    }

    public ServerSettings withPort(int other) {
        return new ServerSettings(
                host,
                other,
                timeout,
                concurrent,
                answerBytes,
                requestBytes,
                requestsPerMinute,
                quadsInMemory,
                databases);
    }

    public ServerSettings withTimeout(Duration other) {
        return new ServerSettings(
                host, port, other, concurrent, answerBytes, requestBytes, requestsPerMinute, quadsInMemory, databases);
    }

    public ServerSettings withConcurrent(int other) {
        return new ServerSettings(
                host, port, timeout, other, answerBytes, requestBytes, requestsPerMinute, quadsInMemory, databases);
    }

    public ServerSettings withAnswerBytes(long other) {
        return new ServerSettings(
                host, port, timeout, concurrent, other, requestBytes, requestsPerMinute, quadsInMemory, databases);
    }

    /** From how many quads on the release is served from disk, and the folder of the databases. */
    public ServerSettings withQuadsInMemory(long most, Path folder) {
        return new ServerSettings(
                host, port, timeout, concurrent, answerBytes, requestBytes, requestsPerMinute, most, folder);
    }

    public ServerSettings withRequestsPerMinute(int other) {
        return new ServerSettings(
                host, port, timeout, concurrent, answerBytes, requestBytes, other, quadsInMemory, databases);
    }
}
