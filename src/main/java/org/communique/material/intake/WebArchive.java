package org.communique.material.intake;

import java.io.IOException;
import java.io.InputStream;
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
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                record(record.get(), place + " record at byte " + reader.position());
            }
        }
    }

    /** A damaged record is told; whether the next one can be found, the reader of the whole file must see. */
    private void record(WarcRecord record, String place) {
        try {
            if (record instanceof WarcResponse response) {
                answer(response, place);
            } else if (record instanceof WarcResource || record instanceof WarcConversion) {
                body(new Payload((WarcTargetRecord) record, record.contentType(), record.body()), place);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            intake.problem(
                    new Problem(Problem.Kind.SYNTAX, place, "the record cannot be read: " + damaged.getMessage()));
        }
    }

    private void answer(WarcResponse response, String place) throws IOException {
        boolean web = response.contentType().base().equals(MediaType.HTTP);
        if (web) {
            HttpResponse http = response.http();
            if (http.status() == 200) {
                body(new Payload(response, http.contentType(), http.bodyDecoded()), place);
            }
        }
    }

    private record Payload(WarcTargetRecord record, MediaType type, MessageBody body) {}

    private void body(Payload payload, String place) throws IOException {
        String type = payload.type.base().toString().toLowerCase(Locale.ROOT);
        boolean html = type.equals("text/html") || type.equals("application/xhtml+xml");
        if (!html && !type.equals("text/plain")) {
            return;
        }
        var raw = new RawDocument(
                place + " (" + payload.record.target() + ")",
                Optional.empty(),
                payload.body.stream().readNBytes(limits.bytes() + 1),
                Optional.ofNullable(payload.type.parameters().get("charset")),
                Optional.of(payload.record.target()));
        if (html) {
            maker.html(raw);
        } else {
            maker.text(raw);
        }
    }
}
