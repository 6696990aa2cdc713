package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

/**
 * The IRIs of the release in every form: by content negotiation, by suffix, packed, conditionally and by HEAD. The build
 * asks for some of each kind, {@code -Diris=all} for every one.
 */
class EveryIriTest {

    private static final String BASE = "https://w3id.org/communique/";
    private static final boolean ALL = "all".equals(System.getProperty("iris"));
    private static final int EACH_KIND = 3;

    /** Fewer than queries may run at once, so that a question's page never meets a full house. */
    private static final int CLIENTS = 2;

    @Test
    void anIriSaysTheSameInEveryForm() throws InterruptedException, ExecutionException {
        List<String> paths = paths();
        AtomicInteger requests = new AtomicInteger();
        List<String> findings = new ArrayList<>();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (Published site = new Published()) {
            List<Future<List<String>>> visits = paths.stream()
                    .map(path -> clients.submit(() -> new IriVisit(site, path, requests).findings()))
                    .toList();
            for (Future<List<String>> visit : visits) {
                findings.addAll(visit.get());
            }
        } finally {
            clients.shutdown();
        }
        System.out.printf("%,d IRIs, %,d requests, %,d findings%n", paths.size(), requests.get(), findings.size());
        assertThat(findings).isEmpty();
    }

    /** As this server has them, without those that are parts of a document. */
    private static List<String> paths() {
        TreeSet<String> paths = new TreeSet<>();
        RDFParser.source(Path.of("rdf/dataset.nq")).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                List.of(quad.getGraph(), quad.getSubject(), quad.getObject()).forEach(term -> add(paths, term));
            }
        });
        return ALL ? List.copyOf(paths) : some(paths);
    }

    private static void add(TreeSet<String> paths, Node term) {
        if (term.isURI() && term.getURI().matches(BASE + "(id|graph|code|query)/[^#]+")) {
            paths.add(term.getURI().substring(BASE.length() - 1));
        }
    }

    /** The same ones in each build: of each kind those whose names' hashes are the least. */
    private static List<String> some(TreeSet<String> paths) {
        return paths.stream()
                .map(EveryIriTest::kind)
                .distinct()
                .flatMap(kind -> paths.stream()
                        .filter(path -> kind(path).equals(kind))
                        .sorted(Comparator.comparingInt(String::hashCode))
                        .limit(EACH_KIND))
                .toList();
    }

    private static String kind(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
