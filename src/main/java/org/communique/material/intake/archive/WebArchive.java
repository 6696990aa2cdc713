package org.communique.material.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.material.Problem;
import org.communique.material.intake.archive.RawDocument.Bytes;
import org.communique.material.intake.archive.RawDocument.Kind;
import org.communique.material.intake.bytes.ContentCoding;
import org.communique.material.intake.bytes.Limits;
import org.communique.material.intake.metadata.Metadata;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The pages and texts of a WARC file, one record after the other: answers with status 200, resources, conversions. */
public final class WebArchive {

    private static final MediaType UNKNOWN = MediaType.OCTET_STREAM;
    private static final Pattern UNSAFE = Pattern.compile("[ \"<>\\\\^`{|}]");
    private static final Pattern PAGE =
            Pattern.compile("(?is)\\W{0,3}\\s*<(?:!doctype html|html|head|body|!--|\\?xml).*");

    private final Limits limits;
    private final Contents contents;

    public WebArchive(Limits limits, Contents contents) {
        this.limits = limits;
        this.contents = contents;
    }

    /** Reads to the end; a damaged record is told. */
    public void read(InputStream bytes, String place) throws IOException {
        try (var reader = new WarcReader(bytes)) {
            for (Optional<WarcRecord> record = next(reader); record.isPresent(); record = next(reader)) {
                record(record.get(), place + " record at byte " + reader.position());
            }
        }
    }

    /** The reader of archives throws what it meets in their headers, such as a length that is no number. */
    private static Optional<WarcRecord> next(WarcReader reader) throws IOException {
        try {
            return reader.next();
        } catch (RuntimeException malformed) {
            throw new IOException("the archive is malformed: " + malformed.getMessage(), malformed);
        }
    }

    /** A damaged record is told; whether the next one can be found, the reader of the whole file must see. */
    private void record(WarcRecord record, String place) {
        Optional<RawDocument> page;
        try {
            Optional<Payload> payload = payload(record);
            page = payload.isEmpty() ? Optional.empty() : page(payload.get(), place);
        } catch (IOException | RuntimeException damaged) {
            contents.problem(
                    new Problem(Problem.Kind.SYNTAX, place, "the record cannot be read: " + damaged.getMessage()));
            return;
        }
        page.ifPresent(contents::document);
    }

    private record Payload(WarcTargetRecord record, MediaType type, MessageBody body, List<String> encodings) {}

    private static Optional<Payload> payload(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            return answer(response);
        }
        return record instanceof WarcResource || record instanceof WarcConversion
                ? Optional.of(new Payload((WarcTargetRecord) record, record.contentType(), record.body(), List.of()))
                : Optional.empty();
    }

    private static Optional<Payload> answer(WarcResponse response) throws IOException {
        if (!response.contentType().base().equals(MediaType.HTTP)
                || response.http().status() != 200) {
            return Optional.empty();
        }
        HttpResponse http = response.http();
        MediaType type = http.headers()
                .first("Content-Type")
                .filter(said -> said.contains("/"))
                .map(said -> http.contentType())
                .orElse(UNKNOWN);
        return Optional.of(
                new Payload(response, type, http.body(), http.headers().all("Content-Encoding")));
    }

    private Optional<RawDocument> page(Payload payload, String place) throws IOException {
        String type = payload.type.base().toString().toLowerCase(Locale.ROOT);
        boolean untold = type.equals("application/octet-stream");
        boolean html = type.equals("text/html") || type.equals("application/xhtml+xml");
        if (!html && !untold && !type.equals("text/plain")) {
            return Optional.empty();
        }
        byte[] bytes = bytes(payload);
        if (untold && !isPage(bytes)) {
            return Optional.empty();
        }
        String target = address(payload.record.target());
        return Optional.of(new RawDocument(
                place + " (" + target + ")",
                Optional.empty(),
                html || untold ? Kind.HTML : Kind.TEXT,
                new Bytes(bytes, Optional.ofNullable(payload.type.parameters().get("charset"))),
                Optional.of(target),
                Metadata.NONE));
    }

    /** What no header says is a page where it begins like one. */
    private static boolean isPage(byte[] bytes) {
        return PAGE.matcher(new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1))
                .matches();
    }

    /** As browsers send it: what an address may not hold is written with percent signs. */
    private static String address(String target) {
        return UNSAFE.matcher(target)
                .replaceAll(found -> found.group()
                        .codePoints()
                        .mapToObj(letter -> "%%%02X".formatted(letter))
                        .collect(Collectors.joining()));
    }

    private byte[] bytes(Payload payload) throws IOException {
        byte[] packed = payload.body.stream().readNBytes(limits.bytes() + 1);
        return ContentCoding.unpacked(packed, payload.encodings, limits);
    }
}
