package org.communique.server.traffic;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Takes a request's body whole before anything else is done for it, and holds no thread while it comes: a client that
 * sends slowly keeps nobody waiting but itself. One that says that its body is too long is refused at once.
 */
final class WholeBodies extends Handler.Wrapper {

    /** In that time a body of a mebibyte comes over the slowest line that people use. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Duration LINGERING = Duration.ofSeconds(2);

    private final int limit;

    /** @param limit bytes of a body */
    WholeBodies(long limit) {
        this.limit = Math.toIntExact(limit);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        boolean hasBody = request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
        if (!hasBody) {
            return super.handle(request, response, callback);
        }
        if (request.getLength() > limit) {
            refuse(false, request, response, callback);
            return true;
        }
        Content.Source.asByteBufferAsync(new Readable(request), limit)
                .orTimeout(LONGEST.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((body, failure) -> getServer().getThreadPool().execute(() -> {
                    if (failure == null) {
                        handleWhole(new Whole(request, body), response, callback);
                    } else {
                        refuse(failure instanceof TimeoutException, request, response, callback);
                    }
                }));
        return true;
    }

    /**
     * Lets the body that was refused come and go unread for a moment: closed at once, a connection loses the answer of a
     * client that is still sending.
     */
    private static void linger(Request request, Callback callback) {
        Callback.Completable rest = new Callback.Completable();
        Content.Source.consumeAll(request, rest);
        rest.orTimeout(LINGERING.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((end, failure) -> callback.succeeded());
    }

    private void refuse(boolean late, Request request, Response response, Callback callback) {
        if (late) {
            refuse(HttpStatus.REQUEST_TIMEOUT_408, response, callback);
        } else {
            refuse(HttpStatus.PAYLOAD_TOO_LARGE_413, response, Callback.from(() -> linger(request, callback)));
        }
    }

    private void handleWhole(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                refuse(HttpStatus.NOT_FOUND_404, response, callback);
            }
        } catch (Exception failure) {
            callback.failed(failure);
        }
    }

    private void refuse(int status, Response response, Callback callback) {
        HttpFields.Mutable headers = response.getHeaders();
        HeadersFilter.ALWAYS.forEach(headers::put);
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        headers.put(HttpHeader.CONNECTION, "close");
        response.setStatus(status);
        String why = status == HttpStatus.PAYLOAD_TOO_LARGE_413
                ? "a request's body has at most %,d bytes%n".formatted(limit)
                : "the request's body did not arrive within %d s%n".formatted(LONGEST.toSeconds());
        response.write(true, StandardCharsets.UTF_8.encode(why), callback);
    }

    /** A request that can still be read after its body was found too long. */
    private static final class Readable extends Request.Wrapper {

        Readable(Request request) {
            super(request);
        }

        @Override
        public void fail(Throwable failure) {
            // The rest is read and dropped.
        }
    }

    /** A request whose body is at hand. */
    private static final class Whole extends Request.Wrapper {

        private final Content.Source body;

        Whole(Request request, ByteBuffer body) {
            super(request);
            this.body = new ByteBufferContentSource(body);
        }

        @Override
        public Content.Chunk read() {
            return body.read();
        }

        @Override
        public void demand(Runnable demand) {
            body.demand(demand);
        }

        @Override
        public void fail(Throwable failure) {
            body.fail(failure);
        }
    }
}
