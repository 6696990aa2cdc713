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
            description = "The port; 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            defaultValue = "localhost",
            description =
                    "The name or address to listen on (default: ${DEFAULT-VALUE}, which other machines cannot reach; "
                            + "0.0.0.0 for all).")
    private String host = "localhost";

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long a query may run (default: ${DEFAULT-VALUE}).")
    private int timeout;

    @Option(
            names = "--rate-limit",
            paramLabel = "N",
            defaultValue = "600",
            description = "How many queries and searches a minute one client may make (default: ${DEFAULT-VALUE}). "
                    + "A proxy on this machine names its clients by X-Forwarded-For.")
    private int requestsPerMinute;

    @Option(
            names = "--base-path",
            paramLabel = "PATH",
            defaultValue = "",
            description =
                    "The path under which clients reach this server, such as /said, where a proxy before it removes "
                            + "that path. A proxy on this machine can say so itself by X-Forwarded-Prefix.")
    private String basePath = "";

    @Option(
            names = "--access-log",
            paramLabel = "FILE",
            description = "Add a line to this file for each answered request: time, method, path, status and "
                    + "milliseconds, but never what was asked.")
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
