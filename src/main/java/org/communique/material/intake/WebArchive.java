package org.communique.material.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.communique.material.Problem;
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
final class WebArchive {

    private final Limits limits;
    private final Intake intake;
    private final DocumentMaker maker;

    WebArchive(Limits limits, Intake intake) {
        this.limits = limits;
        this.intake = intake;
        this.maker = new DocumentMaker(limits, intake);
    }

    void read(InputStream bytes, String place) throws IOException {
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
        Optional<Page> page;
        try {
            page = payload(record).flatMap(payload -> page(payload, place));
        } catch (IOException | RuntimeException damaged) {
            intake.problem(
                    new Problem(Problem.Kind.SYNTAX, place, "the record cannot be read: " + damaged.getMessage()));
            return;
        }
        page.ifPresent(this::give);
    }

    private record Payload(WarcTargetRecord record, MediaType type, MessageBody body) {}

    private record Page(RawDocument raw, boolean html) {}

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

    private Optional<Page> page(Payload payload, String place) {
        String type = payload.type.base().toString().toLowerCase(Locale.ROOT);
        boolean html = type.equals("text/html") || type.equals("application/xhtml+xml");
        if (!html && !type.equals("text/plain")) {
            return Optional.empty();
        }
        var raw = new RawDocument(
                place + " (" + payload.record.target() + ")",
                Optional.empty(),
                bytes(payload),
                Optional.ofNullable(payload.type.parameters().get("charset")),
                Optional.of(payload.record.target()));
        return Optional.of(new Page(raw, html));
    }

    private byte[] bytes(Payload payload) {
        try {
            return payload.body.stream().readNBytes(limits.bytes() + 1);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private void give(Page page) {
        if (page.html) {
            maker.html(page.raw);
        } else {
            maker.text(page.raw);
        }
    }
}
