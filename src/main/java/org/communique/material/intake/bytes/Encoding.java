package org.communique.material.intake.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of bytes. Their encoding is what a byte order mark says, else the header of the transfer, else the
 * document itself, else UTF-8; only bytes that cannot be UTF-8, and of which nobody says what they are, are taken for
 * windows-1252.
 */
public final class Encoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int HEAD = 4096;
    private static final Pattern IN_META = Pattern.compile(
            "(?is)<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})|^\\s*<\\?xml\\s[^>]*?encoding=[\"']([A-Za-z0-9_:.-]{2,40})");

    private Encoding() {}

    /**
     * What came of decoding.
     *
     * @param text nothing where the bytes are not of the encoding that they should be of
     * @param remark what is wrong, or what was guessed
     */
    public record Decoded(Optional<String> text, Optional<String> remark) {}

    /** Decodes a whole document; what the header of its transfer declares goes before what it says itself. */
    public static Decoded decode(byte[] bytes, Optional<String> declared) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            return strict(bytes, marked.get(), " as its byte order mark says");
        }
        Optional<Charset> said = declared.flatMap(Encoding::named);
        if (said.isPresent()) {
            return strict(bytes, said.get(), " as its header says");
        }
        return inMeta(bytes)
                .map(charset -> strict(bytes, charset, " as it says itself"))
                .orElseGet(() -> undeclared(bytes));
    }

    private static Decoded undeclared(byte[] bytes) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return strict(bytes, wide.get(), ", by its NUL bytes");
        }
        Decoded utf8 = strict(bytes, StandardCharsets.UTF_8, "");
        if (utf8.text().isPresent()) {
            return utf8;
        }
        Decoded guessed = strict(bytes, WINDOWS, "");
        return guessed.text().isPresent()
                ? new Decoded(
                        guessed.text(), Optional.of("it is not UTF-8 and does not say what else; read as windows-1252"))
                : new Decoded(Optional.empty(), Optional.of("its bytes are neither UTF-8 nor windows-1252"));
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int at = 0; at < start.length; at++) {
            if (bytes.length <= at || (bytes[at] & 0xFF) != start[at]) {
                return false;
            }
        }
        return true;
    }

    /** Of UTF-16 without a mark, every other byte of Latin letters is NUL. */
    private static Optional<Charset> wide(byte[] bytes) {
        int[] nuls = new int[2];
        int length = Math.min(bytes.length, HEAD) & ~1;
        for (int at = 0; at < length; at++) {
            nuls[at & 1] += bytes[at] == 0 ? 1 : 0;
        }
        if (length >= 16 && nuls[1] > length / 5 && nuls[0] == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return length >= 16 && nuls[0] > length / 5 && nuls[1] == 0
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static Optional<Charset> inMeta(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher meta = IN_META.matcher(head);
        return head.indexOf('<') >= 0 && meta.find()
                ? named(meta.group(1) == null ? meta.group(2) : meta.group(1))
                : Optional.empty();
    }

    /** As browsers take the name: Latin 1 is windows-1252, and a page that can be read as bytes is not UTF-16. */
    private static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            if (List.of("ISO-8859-1", "US-ASCII").contains(charset.name())) {
                return Optional.of(WINDOWS);
            }
            return charset.canEncode() ? Optional.of(charset) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Decoded strict(byte[] bytes, Charset charset, String why) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(
                (int) Math.ceil(bytes.length * (double) charset.newDecoder().maxCharsPerByte()) + 1);
        CoderResult result = charset.newDecoder().decode(in, out, true);
        if (result.isError()) {
            String message =
                    "byte %d (0x%02X) is not %s%s".formatted(in.position(), bytes[in.position()], charset, why);
            return new Decoded(Optional.empty(), Optional.of(message));
        }
        return new Decoded(Optional.of(out.flip().toString()), Optional.empty());
    }
}
