package org.communique.server.serialization;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.AWriterBase;

/** A short text in the making, into which Jena writes terms letter by letter. */
final class Letters extends AWriterBase implements AWriter {

    private static final int USUAL = 4096;

    private final StringBuilder text = new StringBuilder(USUAL);

    @Override
    public void print(char letter) {
        text.append(letter);
    }

    @Override
    public void print(char[] letters) {
        text.append(letters);
    }

    @Override
    public void print(String words) {
        text.append(words);
    }

    @Override
    public void printf(String pattern, Object... values) {
        text.append(String.format(Locale.ROOT, pattern, values));
    }

    @Override
    public void println(String words) {
        text.append(words).append('\n');
    }

    @Override
    public void println() {
        text.append('\n');
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
