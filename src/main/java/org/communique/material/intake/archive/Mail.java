package org.communique.material.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.communique.material.LineScanner;
import org.communique.material.Problem;
import org.communique.material.intake.archive.RawDocument.Bytes;
import org.communique.material.intake.archive.RawDocument.Kind;
import org.communique.material.intake.bytes.Limits;
import org.communique.material.intake.metadata.Metadata;
import org.communique.material.intake.metadata.PublisherName;

/**
 * An article in a mail ({@code .eml}, RFC 5322), the articles in a mailbox ({@code .mbox}, RFC 4155), or a page that a browser saved with all that belongs to it ({@code
 * .mht}, RFC 2557): its text, or its page where it has one and no text. A mail's own head says its subject and its day;
 * that of a saved page says only when it was saved.
 */
public final class Mail {

    private static final int MOST_PARTS = 1000;
    private static final String ENVELOPE = "From ";

    private final Limits limits;
    private final Contents contents;

    public Mail(Limits limits, Contents contents) {
        this.limits = limits;
        this.contents = contents;
    }

    private record Part(Kind kind, Bytes bytes, Map<String, String> head) {}

    /** Reads a mail, or all of a mailbox: where a mail begins, that has a line of its own, {@code From ann@example.org …}. */
    public void read(InputStream bytes, String place, Optional<String> id) throws IOException {
        bytes.mark(ENVELOPE.length());
        String start = new String(bytes.readNBytes(ENVELOPE.length()), StandardCharsets.US_ASCII);
        bytes.reset();
        if (start.equals(ENVELOPE)) {
            box(new LineScanner(bytes, 16 * limits.bytes()), place, id);
        } else {
            one(bytes, place, id);
        }
    }

    /** The mails of a mailbox, the first of which has the id of the file; those after it are counted. */
    private void box(LineScanner lines, String place, Optional<String> id) throws IOException {
        int mails = 0;
        var mail = new StringBuilder();
        boolean ended = true;
        next(lines);
        for (Optional<String> line = next(lines); !mail.isEmpty() || line.isPresent(); line = next(lines)) {
            if (line.filter(one -> !one.startsWith(ENVELOPE)).isPresent() || line.isPresent() && !ended) {
                ended = line.get().isEmpty();
                mail.append(line.get().replaceFirst("^>(?=>*From )", "")).append('\n');
            } else {
                String number = ++mails == 1 ? "" : "-" + mails;
                byte[] whole = mail.toString().getBytes(StandardCharsets.ISO_8859_1);
                one(
                        new ByteArrayInputStream(whole),
                        mails == 1 ? place : place + " mail " + mails,
                        id.map(name -> name + number));
                mail.setLength(0);
            }
            if (mail.length() > 16L * limits.bytes()) {
                throw new IOException("mail %,d has more than %,d bytes".formatted(mails + 1, 16L * limits.bytes()));
            }
        }
    }

    private static Optional<String> next(LineScanner lines) throws IOException {
        return lines.next().map(line -> new String(line, StandardCharsets.ISO_8859_1).replaceFirst("\r$", ""));
    }

    /** Reads one mail; an attached one is part of it. */
    private void one(InputStream bytes, String place, Optional<String> id) throws IOException {
        var tokens = new MimeTokenStream(MimeConfig.custom()
                .setMaxContentLen(16L * limits.bytes())
                .setMaxHeaderCount(1000)
                .setMaxHeaderLen(1 << 16)
                .setMaxLineLen(-1)
                .setMaxPartCount(MOST_PARTS)
                .build());
        tokens.parse(bytes);
        Map<String, String> head = new HashMap<>();
        Map<Kind, Part> found = new HashMap<>();
        try {
            parts(tokens, head, found);
        } catch (MimeException malformed) {
            throw new IOException("the mail cannot be parsed: " + malformed.getMessage(), malformed);
        }
        boolean saved = head.containsKey("snapshot-content-location")
                || head.getOrDefault("from", "").toLowerCase(Locale.ROOT).contains("saved by");
        Optional<Part> part = Optional.ofNullable(found.get(saved ? Kind.HTML : Kind.TEXT))
                .or(() -> Optional.ofNullable(found.get(saved ? Kind.TEXT : Kind.HTML)));
        part.ifPresentOrElse(
                best -> give(best, saved ? Map.of() : head, place, id),
                () -> contents.problem(
                        new Problem(Problem.Kind.BAD_VALUE, place, "there is neither text nor a page in the mail")));
    }

    private void parts(MimeTokenStream tokens, Map<String, String> head, Map<Kind, Part> found)
            throws IOException, MimeException {
        Map<String, String> current = head;
        boolean begun = false;
        for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            if (state == EntityState.T_START_BODYPART || state == EntityState.T_START_MESSAGE && begun) {
                current = new HashMap<>();
            } else if (state == EntityState.T_FIELD) {
                Field field = tokens.getField();
                current.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), decoded(field.getBody()));
            } else if (state == EntityState.T_BODY) {
                begun = true;
                body(tokens, current, found);
            }
        }
    }

    private void body(MimeTokenStream tokens, Map<String, String> head, Map<Kind, Part> found) throws IOException {
        String type = tokens.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
        boolean attached = head.getOrDefault("content-disposition", "").startsWith("attachment");
        Optional<Kind> kind = switch (type) {
            case "text/html", "application/xhtml+xml" -> Optional.of(Kind.HTML);
            case "text/plain" -> Optional.of(Kind.TEXT);
            default -> Optional.empty();
        };
        if (kind.isEmpty() || attached || found.containsKey(kind.get())) {
            return;
        }
        byte[] bytes = tokens.getDecodedInputStream().readNBytes(limits.bytes() + 1);
        boolean named =
                head.getOrDefault("content-type", "").toLowerCase(Locale.ROOT).contains("charset");
        Optional<String> charset =
                Optional.ofNullable(tokens.getBodyDescriptor().getCharset()).filter(said -> named);
        found.put(kind.get(), new Part(kind.get(), new Bytes(bytes, charset), head));
    }

    private void give(Part part, Map<String, String> head, String place, Optional<String> id) {
        Optional<String> url =
                Optional.ofNullable(part.head().get("content-location")).flatMap(Entry::address);
        Metadata known = Entry.metadata(Map.of(
                "title",
                head.getOrDefault("subject", ""),
                "date",
                head.getOrDefault("date", ""),
                isOfOutlet(head) ? "publisher" : "author",
                sender(head.getOrDefault("from", ""))));
        contents.document(new RawDocument(place, id, part.kind(), part.bytes(), url, known));
    }

    /**
     * An outlet sends to a list (RFC 2919, RFC 2369), or from a domain that is called like itself; whoever sends a letter
     * is its author.
     */
    private static boolean isOfOutlet(Map<String, String> head) {
        String from = head.getOrDefault("from", "");
        Optional<String> host =
                Optional.of(from.replaceFirst("(?s).*@([\\w.-]+).*", "$1")).filter(domain -> !domain.equals(from));
        return Stream.of("list-id", "list-post", "list-unsubscribe").anyMatch(head::containsKey)
                || PublisherName.isOf(sender(from), host);
    }

    /** {@code Harbour News <news@harbour.example>}: the name before the address. */
    private static String sender(String from) {
        return from.replaceFirst("<[^>]*>", "")
                .replaceAll("^[\\s\"]+|[\\s\"]+$", "")
                .replaceFirst("^\\S+@\\S+$", "");
    }

    private static String decoded(String field) {
        return DecoderUtil.decodeEncodedWords(field.replaceAll("[\\r\\n]+", ""), DecodeMonitor.SILENT)
                .strip();
    }
}
