package org.communique.federation.endpoint;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.query.QueryExecException;

/** An endpoint gave no answer, or none that can be trusted. */
public final class RemoteFailure extends QueryExecException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final URI service;
    private final long retryAfter;

    /** What went wrong. */
    public enum Kind {
        /** The endpoint asks to slow down (429), or our own limit is reached. */
        RATE_LIMITED(false),
        /** The endpoint does not let us in (401, 403). */
        FORBIDDEN(false),
        /** The endpoint points elsewhere; redirects are not followed. */
        REDIRECTED(false),
        /** The endpoint does not accept the query (other 4xx). */
        REJECTED(false),
        /** The endpoint has an error of its own (5xx). */
        SERVER_ERROR(true),
        /** The answer is cut off or no result table. */
        BROKEN_ANSWER(false),
        /** The answer has more bytes than are accepted. */
        TOO_LARGE(false),
        /** No whole answer within the time. */
        TIMED_OUT(false),
        /** No connection, or one that broke. */
        UNREACHABLE(true),
        /** The endpoint failed several times and is left alone for a while. */
        SUSPENDED(false),
        /** The endpoint's name leads to an address that is not public. */
        PRIVATE_ADDRESS(false);

        private final boolean passing;

        Kind(boolean passing) {
            this.passing = passing;
        }

        /** Whether the same query may well be answered when it is asked again after a moment. */
        public boolean isPassing() {
            return passing;
        }
    }

    public RemoteFailure(Kind kind, URI service, String message) {
        this(kind, service, message, Duration.ZERO);
    }

    public RemoteFailure(Kind kind, URI service, String message, Duration retryAfter) {
        super("SERVICE <" + service + ">: " + message);
        this.kind = kind;
        this.service = service;
        this.retryAfter = retryAfter.toSeconds();
    }

    public Kind kind() {
        return kind;
    }

    public URI service() {
        return service;
    }

    /** How long the endpoint is to be left alone, where that is known. */
    public Optional<Duration> retryAfter() {
        return retryAfter == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(retryAfter));
    }

    /** The status with which a gateway tells of it: 504 for time that ran out, 503 for later, 502 for the rest. */
    public int httpStatus() {
        return switch (kind) {
            case TIMED_OUT -> 504;
            case RATE_LIMITED, SUSPENDED -> 503;
            default -> 502;
        };
    }
}
