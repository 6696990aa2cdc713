package org.communique.drafting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Files as the world has them: cut off, mixed up, packed, far too long, and not what their names say. */
final class MutatedDocuments {

    private static final String STORY = """
            The harbour bridge will close on 10 March, the mayor, Ada Example, told reporters on Monday 🌉.

            “The bridge is safe today, and we will keep it so,” she said. “Trust me.”

            Bo Sample, of the Ferry Riders' Union, denied that it was safe. "Never," he tweeted. According to a report, …
            WALLACE: Is it safe? – Бургомистр сказала, что мост безопасен. قالت إن الجسر آمن.
            """;
    private static final String PAGE = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge</title>
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge","datePublished":"2025-03-03"}</script>
            </head><body><nav><a href="/">Home</a></nav><article><h1>Bridge</h1><p>%s</p><figure><figcaption>The bridge
            </figcaption></figure></article></body></html>
            """.formatted(STORY.replace("\n\n", "</p><p>"));
    private static final String MATTER = "---\ntitle: Bridge\ndate: 2025-03-03\npublisher: Harbour News\n---\n";
    private static final String LINES =
            "{\"id\":\"a\",\"text\":\"Ada Example said: \\u201cIt is safe.\\u201d\"}\n{\"html\":\"<p>She said no\"}\n";
    private static final List<String> ENDINGS =
            List.of("txt", "html", "jsonl", "warc", "txt.gz", "html.gz", "jsonl.gz", "warc.gz");
    private static final List<String> STRANGE = List.of(
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "«",
            "\u0000",
            "\uFEFF",
            "\u202E",
            "\u2066",
            "\u200F",
            "\r",
            "\u2028",
            "\u0085",
            "🌉",
            "e\u0301",
            "﷽",
            "<",
            ">",
            "&",
            "&#0;",
            "&#xD800;",
            "<!--",
            "]]>",
            "<p",
            "</div>",
            "<script>",
            "\\u0000",
            "\\",
            "{",
            "}",
            "---\n",
            "said",
            "according to",
            "-->",
            "\t",
            "\u000C",
            "ﬁ",
            "\uFFFF",
            "@a ",
            "http://a.b/?c=d");

    private final Random random;

    MutatedDocuments(long seed) {
        this.random = new Random(seed);
    }

    /** A file's name and its bytes. */
    record Mutated(String name, byte[] bytes) {}

    Mutated next(int number) {
        byte[] bytes = original();
        int mutations = 1 + random.nextInt(3);
        for (int round = 0; round < mutations; round++) {
            bytes = mutations().get(random.nextInt(mutations().size())).apply(bytes);
        }
        String ending = ENDINGS.get(random.nextInt(ENDINGS.size()));
        boolean packed = ending.endsWith(".gz") && random.nextInt(8) > 0;
        return new Mutated("f" + number + "." + ending, packed ? damaged(gzip(bytes)) : bytes);
    }

    private byte[] original() {
        return switch (random.nextInt(6)) {
            case 0 -> utf8(STORY);
            case 1 -> utf8(MATTER + STORY);
            case 2 -> utf8(PAGE);
            case 3 -> utf8(LINES);
            case 4 -> archive();
            default -> (random.nextBoolean() ? STORY : PAGE).getBytes(charset());
        };
    }

    private Charset charset() {
        List<String> names = List.of("UTF-16", "UTF-16LE", "windows-1252", "windows-1251", "Shift_JIS", "ISO-8859-1");
        return Charset.forName(names.get(random.nextInt(names.size())));
    }

    private byte[] archive() {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE;
        String head =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2025-03-03T00:00:00Z\r\n"
                        + "WARC-Target-URI: https://harbour.example/bridge\r\nContent-Type: application/http; msgtype=response\r\n"
                        + "Content-Length: " + utf8(http).length + "\r\n\r\n";
        return utf8((head + http + "\r\n\r\n").repeat(2));
    }

    private List<UnaryOperator<byte[]>> mutations() {
        return List.of(
                this::cutOff,
                this::strewn,
                this::strewn,
                this::flipped,
                this::doubled,
                this::megabyteLine,
                this::deep,
                this::bomb,
                bytes -> utf8(STRANGE.get(random.nextInt(STRANGE.size())).repeat(1 + random.nextInt(2_000))));
    }

    private byte[] cutOff(byte[] bytes) {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
    }

    private byte[] strewn(byte[] bytes) {
        List<String> some = Stream.generate(() -> STRANGE.get(random.nextInt(STRANGE.size())))
                .limit(3)
                .toList();
        byte[] strewn = bytes;
        for (int round = random.nextInt(30); round >= 0; round--) {
            strewn = inserted(strewn, utf8(some.get(random.nextInt(some.size()))));
        }
        return strewn;
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int round = random.nextInt(20); round >= 0 && flipped.length > 0; round--) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    private byte[] doubled(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        return inserted(bytes, Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(5_000))));
    }

    private byte[] megabyteLine(byte[] bytes) {
        String unit = List.of("She said “no” ", "a\" \"b ", "x", "“", " ", "said that ", "<p>", "\"a\":")
                .get(random.nextInt(8));
        int size = random.nextInt(10) == 0 ? 1 << 20 : 1 << 10 + random.nextInt(7);
        return inserted(bytes, utf8(unit.repeat(1 + size / unit.length())));
    }

    private byte[] deep(byte[] bytes) {
        String unit = List.of("<div>", "<b><i>", "[", "{\"a\":", "<table><tr><td>", "<blockquote>")
                .get(random.nextInt(6));
        return inserted(bytes, utf8(unit.repeat(1 + random.nextInt(20_000))));
    }

    private byte[] bomb(byte[] bytes) {
        return random.nextInt(4) > 0 ? bytes : gzip(new byte[(1 << 20) * (1 + random.nextInt(40))]);
    }

    private byte[] damaged(byte[] packed) {
        return switch (random.nextInt(6)) {
            case 0 -> cutOff(packed);
            case 1 -> flipped(packed);
            default -> packed;
        };
    }

    private byte[] inserted(byte[] bytes, byte[] more) {
        int at = random.nextInt(bytes.length + 1);
        byte[] all = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, all, at, more.length);
        System.arraycopy(bytes, at, all, at + more.length, bytes.length - at);
        return all;
    }

    private static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return packed.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
