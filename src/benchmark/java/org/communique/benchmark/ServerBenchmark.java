package org.communique.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/** Requests per second at the SPARQL endpoint, by four clients at once, over HTTP with kept connections. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(4)
public class ServerBenchmark {

    private static final String STATEMENT = "https://w3id.org/communique/ns#Statement";

    /** Which server is asked. */
    @Param({"communique", "fuseki"})
    public String server;

    /** What is asked: what a statement is, what its speaker said and who reports it, or its description. */
    @Param({"lookup", "join", "describe"})
    public String question;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<URI> requests = new ArrayList<>();
    private Contender contender;

    /** Starts the server and makes one request of each statement in the release. */
    @Setup(Level.Trial)
    public void start() {
        Path release = Path.of(System.getProperty("release", "rdf"));
        contender = Contender.named(server, release);
        for (String statement : statements(release)) {
            String query = query().replace("STATEMENT", "<" + statement + ">");
            requests.add(
                    URI.create(contender.endpoint() + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
        }
    }

    private String query() {
        return switch (question) {
            case "lookup" -> "SELECT ?p ?o { STATEMENT ?p ?o }";
            case "join" ->
                "PREFIX cq: <https://w3id.org/communique/ns#> SELECT ?statement ?summary ?report ?publisher { "
                        + "STATEMENT cq:speaker ?speaker . ?statement cq:speaker ?speaker ; cq:summary ?summary . "
                        + "?report cq:reports ?statement ; cq:reportedBy ?publisher }";
            case "describe" -> "DESCRIBE STATEMENT";
            default -> throw new IllegalArgumentException(question);
        };
    }

    private static List<String> statements(Path release) {
        List<String> statements = new ArrayList<>();
        RDFParser.source(release.resolve("dataset.nq")).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                Node type = quad.getObject();
                if (quad.getPredicate().equals(RDF.type.asNode())
                        && type.toString().equals(STATEMENT)) {
                    statements.add(quad.getSubject().getURI());
                }
            }
        });
        return statements;
    }

    /** One request and the whole of its answer. */
    @Benchmark
    public int request() throws IOException, InterruptedException {
        URI request = requests.get(ThreadLocalRandom.current().nextInt(requests.size()));
        HttpResponse<byte[]> answer =
                client.send(HttpRequest.newBuilder(request).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200 || answer.body().length < 50) {
            throw new IllegalStateException(request + " gave " + answer.statusCode());
        }
        return answer.body().length;
    }

    /** Stops the server. */
    @TearDown(Level.Trial)
    public void stop() {
        contender.close();
    }
}
