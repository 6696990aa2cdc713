package org.communique.material.intake.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The characters of bytes. Their encoding is what a byte order mark says, else the header of the transfer, else the
 * document itself, else UTF-8; only bytes that cannot be UTF-8, and of which nobody says what they are, are taken for
 * windows-1252. What is plainly UTF-8 is read so, whatever it calls itself.
 */
public final class Encoding {

    private static final int HEAD = 4096;
    private static final char REPLACEMENT = '\uFFFD';
    /** So many characters beyond ASCII that are UTF-8 are so on purpose; two of GBK may be by chance. */
    private static final int FOREIGN_LETTERS = 4;
    /** The share of the characters beyond ASCII that may be damaged. */
    private static final double MOST_REPLACED = 0.1;
    /** The same where nobody says what they are: hardly anything else looks like UTF-8, so that half of them may be. */
    private static final double MOST_UNDECLARED = 0.5;
    /** The share of control characters that stray into texts; random bytes have a tenth, pictures more. */
    private static final double MOST_CONTROLS = 0.01;

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
        if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
            return refused("it is a PDF, which is not read; save its text as .txt, and give that");
        }
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            return tolerant(bytes, marked.get(), " as its byte order mark says");
        }
        Optional<Charset> said = declared.flatMap(Charsets::labelled);
        if (said.isPresent()) {
            return declared(bytes, said.get(), " as its header says");
        }
        return inMeta(bytes)
                .map(charset -> declared(bytes, charset, " as it says itself"))
                .orElseGet(() -> undeclared(bytes));
    }

    /** Many pages were converted to UTF-8 and still call themselves what they were: UTF-8 is hardly ever so by chance. */
    private static Decoded declared(byte[] bytes, Charset charset, String why) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
            boolean fits = strict(bytes, charset).isPresent();
            if (utf8.isPresent() && foreign(utf8.get()) >= (fits ? FOREIGN_LETTERS : 1)) {
                return new Decoded(utf8, Optional.of("it calls itself " + charset + " and is UTF-8; read as UTF-8"));
            }
        }
        return tolerant(bytes, charset, why);
    }

    private static long foreign(String text) {
        return text.codePoints().filter(letter -> letter >= 0x80).count();
    }

    private static Decoded undeclared(byte[] bytes) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return tolerant(bytes, wide.get(), ", by its NUL bytes");
        }
        Decoded utf8 = tolerant(bytes, StandardCharsets.UTF_8, "");
        if (utf8.text().isPresent()) {
            return utf8;
        }
        if (controls(bytes) > MOST_CONTROLS * bytes.length) {
            return refused("it is not text: it contains bytes that occur in no text encoding");
        }
        return new Decoded(
                Optional.of(new String(bytes, Charsets.WINDOWS_1252)),
                Optional.of("it is not UTF-8 and does not say what else; read as windows-1252"));
    }

    private static Decoded refused(String why) {
        return new Decoded(Optional.empty(), Optional.of(why));
    }

    /** Bytes that no encoding of letters has, besides those that end lines and begin ISO 2022's shifts. */
    private static long controls(byte[] bytes) {
        return IntStream.range(0, bytes.length)
                .map(at -> bytes[at])
                .filter(one -> one >= 0 && one < 0x20 && one != 0x1B && (one < '\t' || one > '\r'))
                .count();
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
                ? Charsets.labelled(meta.group(1) == null ? meta.group(2) : meta.group(1))
                : Optional.empty();
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    /** A stray byte that is not of the encoding is replaced, and that is told; too many show that it is another. */
    private static Decoded tolerant(byte[] bytes, Charset charset, String why) {
        Optional<String> strict = strict(bytes, charset);
        if (strict.isPresent()) {
            return new Decoded(strict, Optional.empty());
        }
        String text = new String(bytes, charset);
        long replaced = text.chars().filter(letter -> letter == REPLACEMENT).count();
        String first = "%s is not %s%s".formatted(firstFault(bytes, charset), charset, why);
        double most = why.isEmpty() ? foreign(text) * MOST_UNDECLARED : Math.max(1, foreign(text) * MOST_REPLACED);
        if (replaced > most) {
            return new Decoded(Optional.empty(), Optional.of(first));
        }
        String others = replaced == 1
                ? ""
                : replaced == 2 ? ", nor is another" : ", nor are %,d others".formatted(replaced - 1);
        return new Decoded(Optional.of(text), Optional.of(first + others + "; replaced by U+FFFD"));
    }

    private static String firstFault(byte[] bytes, Charset charset) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(1 << 12);
        CharsetDecoder decoder = charset.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        int at = Math.min(in.position(), bytes.length - 1);
        return "byte %d (0x%02X)".formatted(at, bytes[at]);
    }
}
