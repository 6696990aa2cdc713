package org.communique.versions;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.communique.release.folder.Gzip;
import org.communique.release.folder.TextFile;
import org.jspecify.annotations.Nullable;

/**
 * The lines that one version has and the one before had not, and the other way round, both sorted: files in a folder.
 * Nothing is held in memory but a line of each file.
 */
record Difference(Path folder) {

    /** The canonical N-Quads that the version has and the one before had not. */
    static final String ADDED = "added.nq";

    /** Those that the one before had, and the version has not. */
    static final String REMOVED = "removed.nq";

    private static final String PACKED = ".gz";

    Path added() {
        return folder.resolve(ADDED + PACKED);
    }

    Path removed() {
        return folder.resolve(REMOVED + PACKED);
    }

    /** Writes what makes the lines after of those before, not packed yet. */
    void write(Iterator<byte[]> before, Iterator<byte[]> after) {
        try (TextFile added = new TextFile(plain(ADDED));
                TextFile removed = new TextFile(plain(REMOVED))) {
            compare(before, after, removed::write, added::write);
        }
    }

    /** One of the two files as it is before it is packed. */
    Path plain(String file) {
        return folder.resolve(file);
    }

    /** Compresses what was written. */
    void pack() {
        for (String file : List.of(ADDED, REMOVED)) {
            Gzip.compress(plain(file));
            TextFile.delete(plain(file));
        }
    }

    private static void compare(
            Iterator<byte[]> before, Iterator<byte[]> after, Consumer<byte[]> gone, Consumer<byte[]> come) {
        Head old = new Head(before);
        Head now = new Head(after);
        while (old.isThere() || now.isThere()) {
            int order = old.compareTo(now);
            if (order < 0) {
                gone.accept(old.take());
            } else if (order > 0) {
                come.accept(now.take());
            } else {
                old.take();
                now.take();
            }
        }
    }

    /** The lines with some of them left out and others put in, sorted as all of them are. */
    static Iterator<byte[]> changed(Iterator<byte[]> lines, Iterator<byte[]> without, Iterator<byte[]> with) {
        return new Changed(new Head(lines), new Head(without), new Head(with));
    }

    private record Changed(Head lines, Head without, Head with) implements Iterator<byte[]> {

        @Override
        public boolean hasNext() {
            while (lines.isThere() && without.isThere() && without.compareTo(lines) <= 0) {
                if (without.compareTo(lines) == 0) {
                    lines.take();
                }
                without.take();
            }
            return lines.isThere() || with.isThere();
        }

        @Override
        public byte[] next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return (lines.compareTo(with) <= 0 ? lines : with).take();
        }
    }

    /** The first line that was not taken yet; where there is none, it comes after every other. */
    private static final class Head {

        private final Iterator<byte[]> lines;
        private byte @Nullable [] line;

        Head(Iterator<byte[]> lines) {
            this.lines = lines;
            advance();
        }

        private void advance() {
            line = lines.hasNext() ? lines.next() : null;
        }

        boolean isThere() {
            return line != null;
        }

        byte[] take() {
            byte[] taken = line;
            if (taken == null) {
                throw new NoSuchElementException();
            }
            advance();
            return taken;
        }

        int compareTo(Head other) {
            if (line == null || other.line == null) {
                return Boolean.compare(line == null, other.line == null);
            }
            return Arrays.compareUnsigned(line, other.line);
        }
    }
}
