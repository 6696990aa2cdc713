package org.communique.material;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes. Of a line longer than the limit, one byte more than the limit is kept. */
public final class LineScanner {

    private final InputStream bytes;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    public LineScanner(InputStream bytes, int limit) {
        this.bytes = bytes;
        this.limit = limit;
    }

    /** The next line without its end, or nothing after the last. */
    public Optional<byte[]> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        var line = new ByteArrayOutputStream();
        boolean ended = false;
        while (!ended && fill()) {
            int stop = lineEnd();
            line.write(buffer, at, Math.min(stop - at, limit + 1 - line.size()));
            ended = stop < end;
            at = ended ? stop + 1 : end;
        }
        return Optional.of(line.toByteArray());
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, bytes.read(buffer));
        }
        return at < end;
    }

    private int lineEnd() {
        int stop = at;
        while (stop < end && buffer[stop] != '\n') {
            stop++;
        }
        return stop;
    }
}
