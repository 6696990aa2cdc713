package org.communique.server.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file, as a client asks for it that goes on with a download: RFC 9110, 14.1.2.
 *
 * @param from the first byte
 * @param to the last byte, itself included
 * @param whole the file's length
 */
record ByteRange(long from, long to, long whole) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * The part that a Range header asks for. Several at once, and what is no range, count as the whole file.
     *
     * @return a part that ends before it begins where the file has no such bytes
     */
    static Optional<ByteRange> of(String header, long whole) {
        Matcher one = ONE.matcher(header.replace(" ", ""));
        if (!one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (one.group(1).isEmpty()) {
            long last = Long.parseLong(one.group(2));
            return Optional.of(new ByteRange(Math.max(0, whole - last), last == 0 ? -1 : whole - 1, whole));
        }
        long from = Long.parseLong(one.group(1));
        long to = one.group(2).isEmpty() ? whole - 1 : Math.min(whole - 1, Long.parseLong(one.group(2)));
        return Optional.of(new ByteRange(from, to, whole));
    }

    boolean isEmpty() {
        return to < from;
    }

    long length() {
        return to - from + 1;
    }

    String header() {
        return isEmpty() ? "bytes */" + whole : "bytes " + from + "-" + to + "/" + whole;
    }

    void copy(Path file, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            byte[] piece = new byte[1 << 16];
            long left = length();
            int read = in.read(piece, 0, (int) Math.min(left, piece.length));
            while (left > 0 && read > 0) {
                out.write(piece, 0, read);
                left -= read;
                read = in.read(piece, 0, (int) Math.min(left, piece.length));
            }
        }
    }
}
