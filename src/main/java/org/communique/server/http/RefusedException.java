package org.communique.server.http;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.communique.federation.endpoint.RemoteFailure;
import org.communique.server.view.Label;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A request that gets no answer: the HTTP status and what to do instead. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(RefusedException.class);

    /** How long a server needs to start anew, or to fit its questions. */
    private static final Duration RESTART = Duration.ofSeconds(10);

    private final int status;
    private final transient Optional<Duration> retryAfter;
    private final transient List<Label> instead;

    private RefusedException(int status, String message, Optional<Duration> retryAfter) {
        this(status, message, retryAfter, List.of());
    }

    private RefusedException(int status, String message, Optional<Duration> retryAfter, List<Label> instead) {
        super(message, null, false, false);
        this.status = status;
        this.retryAfter = retryAfter;
        this.instead = List.copyOf(instead);
    }

    public static RefusedException badRequest(String message) {
        return new RefusedException(400, message, Optional.empty());
    }

    public static RefusedException forbidden(String message) {
        return new RefusedException(403, message, Optional.empty());
    }

    public static RefusedException notThere(String message) {
        return new RefusedException(404, message, Optional.empty());
    }

    public static RefusedException tooMany(int perMinute, Duration retryAfter) {
        return new RefusedException(
                429,
                "too many requests: each client may make %d queries and searches per minute; try again in %d s"
                        .formatted(perMinute, retryAfter.toSeconds()),
                Optional.of(retryAfter));
    }

    /** @param methods those that are answered */
    public static RefusedException readOnly(String method, String methods) {
        return new RefusedException(
                405,
                methods.startsWith("GET")
                        ? method + " is not supported: the dataset is read-only. Use one of " + methods
                        : method + " is not supported: messages are sent to this address by POST",
                Optional.empty());
    }

    public static RefusedException notAcceptable(String offered) {
        return new RefusedException(406, "this is available as " + offered, Optional.empty());
    }

    /** @param instead each form by its media type, with its address */
    public static RefusedException notAcceptable(List<Label> instead) {
        return new RefusedException(
                406, "this is available in the following formats, each at its own address:", Optional.empty(), instead);
    }

    /** @param instead where something like it is */
    public static RefusedException notThere(String message, List<Label> instead) {
        return new RefusedException(404, message, Optional.empty(), instead);
    }

    /** @param instead where it can be had as it was */
    public static RefusedException gone(String message, List<Label> instead) {
        return new RefusedException(410, message, Optional.empty(), instead);
    }

    /** It was there, and the reader is told why it is no more. */
    public static RefusedException gone(String message) {
        return new RefusedException(410, message, Optional.empty());
    }

    public static RefusedException unsupported(String message) {
        return new RefusedException(415, message, Optional.empty());
    }

    /** The request is well-formed, but the endpoint does not do what it asks for. */
    public static RefusedException denied(String message) {
        return new RefusedException(422, message, Optional.empty());
    }

    public static RefusedException timedOut(Duration limit) {
        return new RefusedException(
                503,
                "the query took longer than %d s: narrow the query, or download the data from /data/"
                        .formatted(Math.max(1, limit.plusMillis(500).toSeconds())),
                Optional.empty());
    }

    /** The stored questions are not answered yet. */
    public static RefusedException fitting() {
        return new RefusedException(
                503, "the questions are being fitted to this release: try again in a moment", Optional.of(RESTART));
    }

    public static RefusedException busy(Duration retryAfter) {
        return new RefusedException(
                503, "too many queries are running: try again in a moment", Optional.of(retryAfter));
    }

    /** Another endpoint, which the query asks, gave no answer: what a gateway says then. */
    public static RefusedException remote(RemoteFailure failure) {
        return new RefusedException(failure.httpStatus(), String.valueOf(failure.getMessage()), failure.retryAfter());
    }

    /** What Jetty refuses while a form is being read, such as one that is too long; everything else is our mistake. */
    public static RefusedException of(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException refusal) {
                return byJetty(refusal, cause);
            }
            if (cause instanceof IOException) {
                throw failure;
            }
        }
        return failed(failure);
    }

    /** A mistake of this programme: the log has all of it, and the client a name under which it is found there. */
    public static RefusedException failed(RuntimeException failure) {
        String name = Long.toString(System.nanoTime() & 0xFFFFFFFFL, 36);
        LOG.error("failure {}", name, failure);
        return new RefusedException(
                500,
                "an internal error occurred; the operator finds it in the log as failure " + name,
                Optional.empty());
    }

    /** A form is refused as broken whatever is the matter; only what caused that says more. */
    private static RefusedException byJetty(HttpException refusal, Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String more = root == thrown ? "" : ": " + root.getMessage();
        int status = more.contains("too large") ? 413 : refusal.getCode();
        return new RefusedException(status, refusal.getReason() + more, Optional.empty());
    }

    public static RefusedException ending() {
        return new RefusedException(503, "the server is shutting down: try again in a moment", Optional.of(RESTART));
    }

    public static RefusedException replaced() {
        return new RefusedException(
                503, "the release has been replaced since this server started: it must be restarted", Optional.empty());
    }

    int status() {
        return status;
    }

    /** Where the same, or something like it, can be had. */
    List<Label> instead() {
        return instead;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
