package org.communique.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.communique.server.http.AnswerFormat;

/** Asks a site for one IRI in every way that there is, and notes what is not as it should be. */
final class IriVisit {

    private static final List<String> OF_PAGES =
            List.of("cite-as", "describedby", "item", "license", "type", "author", "collection", "linkset");
    private static final List<String> OF_DATA = List.of("cite-as", "describes", "license", "collection", "linkset");

    private final Published site;
    private final String path;
    private final AtomicInteger requests;
    private final List<String> findings = new ArrayList<>();

    /** @param requests counts them */
    IriVisit(Published site, String path, AtomicInteger requests) {
        this.site = site;
        this.path = path;
        this.requests = requests;
    }

    List<String> findings() {
        Graph turtle = parsed("ttl", get(path + ".ttl").body()).getDefaultGraph();
        expect(!turtle.isEmpty(), "says nothing");
        for (AnswerFormat form : AnswerFormat.TOLD) {
            negotiated(form);
            document(form, turtle);
        }
        page();
        packed();
        return findings;
    }

    private HttpResponse<byte[]> get(String target, String... headers) {
        requests.incrementAndGet();
        return site.bytes(target, headers);
    }

    private void expect(boolean is, String claim, Object... values) {
        if (!is) {
            findings.add(path + ": " + claim.formatted(values));
        }
    }

    /** By what is accepted: a thing leads to its document, a document is sent at once. */
    private void negotiated(AnswerFormat form) {
        HttpResponse<byte[]> answer = get(path, "Accept", form.mediaType());
        boolean leads = answer.statusCode() == 303 && header(answer, "Location").endsWith(path + "." + form.suffix());
        boolean sends = answer.statusCode() == 200 && path.startsWith("/graph/");
        boolean sendsQuery = answer.statusCode() == 200 && path.startsWith("/query/");
        expect(leads || sends || sendsQuery, "%s for %s", answer.statusCode(), form.suffix());
        expect(header(answer, "Vary").contains("Accept"), "does not vary for %s", form.suffix());
    }

    private void document(AnswerFormat form, Graph turtle) {
        String target = path + "." + form.suffix();
        HttpResponse<byte[]> answer = get(target);
        expect(answer.statusCode() == 200, "%s for .%s", answer.statusCode(), form.suffix());
        expect(header(answer, "Content-Type").startsWith(form.mediaType()), "wrong type of .%s", form.suffix());
        signposted(answer, OF_DATA, form.suffix());
        Graph graph = parsed(form.suffix(), answer.body()).getDefaultGraph();
        expect(graph.isIsomorphicWith(turtle), "other triples in .%s", form.suffix());
        conditional(target, answer);
    }

    private DatasetGraph parsed(String suffix, byte[] body) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        Lang language = AnswerFormat.ofDocument(suffix).orElseThrow().language();
        try {
            RDFParser.source(new ByteArrayInputStream(body)).lang(language).parse(dataset);
        } catch (RiotException malformed) {
            expect(false, ".%s cannot be parsed: %s", suffix, malformed.getMessage());
        }
        return dataset;
    }

    /** HEAD says what GET does; who names the tag need not get it again. */
    private void conditional(String target, HttpResponse<byte[]> answer) {
        String tag = header(answer, "ETag");
        HttpResponse<byte[]> known = get(target, "If-None-Match", tag);
        expect(
                known.statusCode() == 304 && known.body().length == 0,
                "%s though known: %s",
                known.statusCode(),
                target);
        expect(header(known, "ETag").equals(tag), "another tag: %s", target);
        requests.incrementAndGet();
        HttpResponse<byte[]> head = site.head(target);
        expect(
                head.statusCode() == 200
                        && header(head, "ETag").equals(tag)
                        && header(head, "Content-Length").equals("" + answer.body().length),
                "HEAD is not as GET: %s",
                target);
    }

    private void page() {
        HttpResponse<byte[]> lead = get(path, "Accept", "text/html");
        expect(lead.statusCode() == 303 || lead.statusCode() == 200, "%s for a browser", lead.statusCode());
        HttpResponse<byte[]> page = get(path + ".html");
        expect(page.statusCode() == 200, "%s for .html", page.statusCode());
        expect(new String(page.body(), StandardCharsets.UTF_8).contains("<h1"), "no page");
        signposted(page, OF_PAGES, "html");
        conditional(path + ".html", page);
        HttpResponse<byte[]> linkset = get(path + ".linkset");
        expect(header(linkset, "Content-Type").equals("application/linkset+json"), "no linkset");
    }

    private void signposted(HttpResponse<byte[]> answer, List<String> relations, String suffix) {
        String links = String.join(", ", answer.headers().allValues("Link"));
        relations.forEach(
                relation -> expect(links.contains("rel=\"" + relation + "\""), ".%s has no %s", suffix, relation));
    }

    private void packed() {
        byte[] plain = get(path + ".ttl").body();
        HttpResponse<byte[]> answer = get(path + ".ttl", "Accept-Encoding", "gzip");
        boolean isPacked = header(answer, "Content-Encoding").equals("gzip");
        expect(isPacked || plain.length < 1024, "is not packed");
        expect(!isPacked || Arrays.equals(unpacked(answer.body()), plain), "unpacks to something else");
    }

    private static byte[] unpacked(byte[] body) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
