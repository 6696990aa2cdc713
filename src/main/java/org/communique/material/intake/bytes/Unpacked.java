package org.communique.material.intake.bytes;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** The bytes of a stream, unpacked where it is gzip. What grows out of all proportion stops with an exception. */
public final class Unpacked extends FilterInputStream {

    private final Counted packed;
    private final Limits limits;
    private long given;

    private Unpacked(InputStream unpacked, Counted packed, Limits limits) {
        super(unpacked);
        this.packed = packed;
        this.limits = limits;
    }

    /** A stream that can be marked. */
    public static InputStream of(InputStream bytes, Limits limits) throws IOException {
        var peeked = new BufferedInputStream(bytes, 1 << 16);
        peeked.mark(2);
        boolean gzip = peeked.read() == 0x1F && peeked.read() == 0x8B;
        peeked.reset();
        if (!gzip) {
            return peeked;
        }
        var packed = new Counted(peeked);
        return new BufferedInputStream(new Unpacked(new GZIPInputStream(packed, 1 << 13), packed, limits), 1 << 16);
    }

    /** A file within a zip file, itself perhaps packed; closing it leaves the zip file open. */
    public static InputStream entry(InputStream zip, Limits limits) throws IOException {
        return of(
                new FilterInputStream(zip) {
                    @Override
                    public void close() {
                        // The next entry is read from the same stream.
                    }
                },
                limits);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    private void count(long bytes) throws IOException {
        given += bytes;
        if (given > limits.bytes() && given / limits.expansion() > packed.count) {
            throw new IOException("it unpacks to more than " + limits.expansion() + " times its size");
        }
    }

    /** Counts what is taken from the packed bytes. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
