package org.communique.server.asking;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.communique.server.http.AnswerFormat;

/**
 * The answers to stored questions that were asked for lately: a release does not change, and neither do they. Those
 * that nobody asked for longest go when all together are too long.
 */
final class KeptAnswers {

    private static final long MOST_BYTES = 32L << 20;

    private final long most;
    private final Map<Asked, byte[]> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    KeptAnswers() {
        this(MOST_BYTES);
    }

    /** @param most so many bytes are kept, of the questions and the answers */
    KeptAnswers(long most) {
        this.most = most;
    }

    /**
     * What an answer depends on.
     *
     * @param address the question's, with what was chosen
     * @param query as it is evaluated
     */
    record Asked(String address, String query, AnswerFormat format) {

        private long length() {
            return 2L * (address.length() + query.length());
        }
    }

    /** The answer, made when it is not kept; one of more than a sixteenth of all bytes is made each time. */
    byte[] of(Asked asked, Supplier<byte[]> making) {
        return find(asked).orElseGet(() -> {
            byte[] answer = making.get();
            keep(asked, answer);
            return answer;
        });
    }

    private synchronized Optional<byte[]> find(Asked asked) {
        return Optional.ofNullable(kept.get(asked));
    }

    private synchronized void keep(Asked asked, byte[] answer) {
        long length = asked.length() + answer.length;
        if (length > most / 16 || kept.putIfAbsent(asked, answer) != null) {
            return;
        }
        bytes += length;
        Iterator<Map.Entry<Asked, byte[]>> oldest = kept.entrySet().iterator();
        while (bytes > most) {
            Map.Entry<Asked, byte[]> gone = oldest.next();
            bytes -= gone.getKey().length() + gone.getValue().length;
            oldest.remove();
        }
    }
}
