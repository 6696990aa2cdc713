package org.communique.cli.option;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.communique.cli.console.WrongUsage;
import org.communique.server.ServerSettings;
import picocli.CommandLine.Option;

/** Where a server listens and how much a query may take. */
public final class ServerOptions {

    @Option(
            names = {"-p", "--port"},
            paramLabel = "N",
            defaultValue = "3330",
            description = "The port to listen on; 0 picks a free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            defaultValue = "localhost",
            description = "The host name or address to listen on (default: ${DEFAULT-VALUE}, which only this "
                    + "machine can reach; 0.0.0.0 listens on all interfaces).")
    private String host = "localhost";

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "The time limit of a query (default: ${DEFAULT-VALUE}).")
    private int timeout;

    @Option(
            names = "--rate-limit",
            paramLabel = "N",
            defaultValue = "600",
            description = "The maximum number of queries and searches per client and minute (default: "
                    + "${DEFAULT-VALUE}). Behind a proxy on this machine, clients are told apart by "
                    + "X-Forwarded-For.")
    private int requestsPerMinute;

    @Option(
            names = "--base-path",
            paramLabel = "PATH",
            defaultValue = "",
            description = "The public path of this server, such as /said, if a proxy in front of it strips that "
                    + "path. A proxy on this machine can send it as X-Forwarded-Prefix instead.")
    private String basePath = "";

    @Option(
            names = "--access-log",
            paramLabel = "FILE",
            description = "Append one line per request to this file: time, method, path, status and milliseconds, "
                    + "but never the query itself.")
    private Optional<Path> accessLog = Optional.empty();

    /** The log, to be closed, where one is asked for. */
    public Optional<AccessLog> accessLog() {
        return accessLog.map(AccessLog::to);
    }

    /** A remote answer that is later leaves no time to tell so before the query's own ends. */
    public Duration longestRemoteAnswer() {
        return Duration.ofSeconds(timeout).multipliedBy(4).dividedBy(5);
    }

    public ServerSettings settings() {
        try {
            return ServerSettings.standard()
                    .withHost(host)
                    .withPort(port)
                    .withTimeout(Duration.ofSeconds(timeout))
                    .withRequestsPerMinute(requestsPerMinute)
                    .withBasePath(basePath);
        } catch (IllegalArgumentException wrong) {
            throw new WrongUsage(String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
