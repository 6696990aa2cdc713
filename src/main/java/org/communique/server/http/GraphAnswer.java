package org.communique.server.http;

import java.io.ByteArrayOutputStream;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;

/**
 * Something that is a graph for programmes, and perhaps a page for people.
 *
 * @param tag names its content, so that a client that has it need not get it again
 */
public record GraphAnswer(String tag, Supplier<Graph> graph, Supplier<String> page) {

    /** As data, the first form where the request does not say, and that as plain text where a page is asked for. */
    public void sendData(Exchange exchange) {
        AnswerFormat format = exchange.format(AnswerFormat.withPage(AnswerFormat.GRAPHS));
        if (!format.equals(AnswerFormat.HTML)) {
            send(exchange, format);
            return;
        }
        exchange.variesBy("Accept");
        if (!exchange.isKnown(EntityTag.weak(tag, Exchange.UTF8_TEXT))) {
            exchange.send(200, Exchange.UTF8_TEXT, written(graph.get(), AnswerFormat.GRAPHS.get(0)));
        }
    }

    /** As a page where that is accepted best, else as data. */
    public void send(Exchange exchange) {
        send(exchange, exchange.format(AnswerFormat.withPage(AnswerFormat.GRAPHS)));
    }

    public void send(Exchange exchange, AnswerFormat format) {
        exchange.variesBy("Accept");
        if (exchange.isKnown(EntityTag.weak(tag, format.mediaType()))) {
            return;
        }
        if (format.equals(AnswerFormat.HTML)) {
            exchange.send(200, format.contentType(), page.get());
        } else {
            exchange.send(200, format.contentType(), written(graph.get(), format));
        }
    }

    private static byte[] written(Graph graph, AnswerFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graph).lang(format.language()).output(out);
        return out.toByteArray();
    }
}
