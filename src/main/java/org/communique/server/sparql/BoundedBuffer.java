package org.communique.server.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.communique.server.http.RefusedException;

/**
 * An answer on its way out, kept until it is whole: so that a client gets all of it or an error status, never a part.
 * Writing stops when the answer is too long or nobody waits for it any more.
 */
final class BoundedBuffer extends OutputStream {

    private static final int PIECE = 16 * 1024;

    private final long limit;
    private final AtomicBoolean cancelled;
    private final List<byte[]> full = new ArrayList<>();
    private byte[] piece = new byte[PIECE];
    private int used;

    BoundedBuffer(long limit, AtomicBoolean cancelled) {
        this.limit = limit;
        this.cancelled = cancelled;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        check(length);
        int done = 0;
        while (done < length) {
            if (used == piece.length) {
                full.add(piece);
                piece = new byte[PIECE];
                used = 0;
            }
            int step = Math.min(length - done, piece.length - used);
            System.arraycopy(bytes, from + done, piece, used, step);
            used += step;
            done += step;
        }
    }

    private void check(int more) {
        if (cancelled.get()) {
            throw new QueryCancelledException();
        }
        if (size() + more > limit) {
            throw tooLong(limit);
        }
    }

    static RefusedException tooLong(long limit) {
        return RefusedException.denied(
                "the answer is longer than %,d bytes: use LIMIT, or download the data from /data/".formatted(limit));
    }

    long size() {
        return (long) full.size() * PIECE + used;
    }

    void copyTo(OutputStream out) throws IOException {
        for (byte[] whole : full) {
            out.write(whole);
        }
        out.write(piece, 0, used);
    }
}
