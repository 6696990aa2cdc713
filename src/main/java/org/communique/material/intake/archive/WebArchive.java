package org.communique.material.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.communique.material.Problem;
import org.communique.material.intake.archive.RawDocument.Bytes;
import org.communique.material.intake.archive.RawDocument.Kind;
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
            page = payload(record).flatMap(payload -> page(payload, place));
        } catch (IOException | RuntimeException damaged) {
            contents.problem(
                    new Problem(Problem.Kind.SYNTAX, place, "the record cannot be read: " + damaged.getMessage()));
            return;
        }
        page.ifPresent(contents::document);
    }

    private record Payload(WarcTargetRecord record, MediaType type, MessageBody body) {}

    private static Optional<Payload> payload(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            return answer(response);
        }
        return record instanceof WarcResource || record instanceof WarcConversion
                ? Optional.of(new Payload((WarcTargetRecord) record, record.contentType(), record.body()))
                : Optional.empty();
    }

    private static Optional<Payload> answer(WarcResponse response) throws IOException {
        if (!response.contentType().base().equals(MediaType.HTTP)
                || response.http().status() != 200) {
            return Optional.empty();
        }
        HttpResponse http = response.http();
        return Optional.of(new Payload(response, http.contentType(), http.bodyDecoded()));
    }

    private Optional<RawDocument> page(Payload payload, String place) {
        String type = payload.type.base().toString().toLowerCase(Locale.ROOT);
        boolean html = type.equals("text/html") || type.equals("application/xhtml+xml");
        if (!html && !type.equals("text/plain")) {
            return Optional.empty();
        }
        return Optional.of(new RawDocument(
                place + " (" + payload.record.target() + ")",
                Optional.empty(),
                html ? Kind.HTML : Kind.TEXT,
                new Bytes(
                        bytes(payload),
                        Optional.ofNullable(payload.type.parameters().get("charset"))),
                Optional.of(payload.record.target()),
                Metadata.NONE));
    }

    private byte[] bytes(Payload payload) {
        try {
            return payload.body.stream().readNBytes(limits.bytes() + 1);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
