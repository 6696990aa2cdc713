package org.communique.server.sparql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.communique.federation.plan.FederationReport;
import org.communique.server.http.AnswerFormat;
import org.communique.server.http.Exchange;

/** A whole answer, in the form that was asked for, and what became of its SERVICE clauses. */
public record Answer(AnswerFormat format, BoundedBuffer body, FederationReport remote) {

    public void send(Exchange exchange) {
        if (!remote.calls().isEmpty()) {
            exchange.response().setHeader(FederationReport.HEADER, remote.header());
        }
        exchange.send(format.contentType(), body.size(), body::copyTo);
    }

    /** What would be sent. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            body.copyTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
