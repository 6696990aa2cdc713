package org.communique.federation.http;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.jena.query.QueryCancelledException;
import org.communique.federation.endpoint.Patience;

/** One request and its answer, made on a thread of its own, so that its asker can turn away at any moment. */
final class HttpCall {

    private final CloseableHttpClient client;
    private final ExecutorService threads;
    private final int longest;

    /** @param longest bytes of an answer's body */
    HttpCall(CloseableHttpClient client, ExecutorService threads, int longest) {
        this.client = client;
        this.threads = threads;
        this.longest = longest;
    }

    /** More bytes came than are accepted. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** What came back; only a status of 200 has a body. */
    record Reply(int status, Optional<String> retryAfter, byte[] body) {}

    /** The whole reply; a failure is the cause of what is thrown, and the end of patience a {@link TimeoutException}. */
    Reply make(HttpUriRequestBase request, Patience patience) throws ExecutionException, TimeoutException {
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        threads.execute(() -> exchange(request, reply));
        try {
            return await(reply, patience);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new QueryCancelledException();
        } finally {
            // Ends what is still under way; a connection whose answer was read to its end is no longer the request's.
            request.abort();
        }
    }

    /** The reply counts once it is read, whatever the client does with the rest of a body that nobody wants. */
    private void exchange(HttpUriRequestBase request, CompletableFuture<Reply> reply) {
        try {
            client.execute(request, response -> reply.complete(read(response)));
        } catch (IOException | RuntimeException failure) {
            reply.completeExceptionally(failure);
        }
    }

    private Reply read(ClassicHttpResponse response) throws IOException {
        byte[] body = response.getCode() == 200 && response.getEntity() != null
                ? response.getEntity().getContent().readNBytes(longest + 1)
                : new byte[0];
        if (body.length > longest) {
            throw new TooLong();
        }
        Optional<String> retryAfter =
                Optional.ofNullable(response.getFirstHeader("Retry-After")).map(Header::getValue);
        return new Reply(response.getCode(), retryAfter, body);
    }

    private static Reply await(CompletableFuture<Reply> reply, Patience patience)
            throws InterruptedException, ExecutionException, TimeoutException {
        while (!patience.left().isZero()) {
            if (patience.isAbandoned()) {
                throw new QueryCancelledException();
            }
            try {
                return reply.get(patience.step().toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException notYet) {
                continue;
            }
        }
        throw new TimeoutException();
    }
}
