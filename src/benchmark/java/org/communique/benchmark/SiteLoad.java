package org.communique.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.communique.query.QueryCatalogue;
import org.communique.release.ReleaseFolder;
import org.communique.server.CommuniqueServer;
import org.communique.server.ServerSettings;

/**
 * The site under eight clients: a 304 held against a bare Jetty's, a statement as data against a stock Fuseki's
 * DESCRIBE, and how long the page of a thing takes that ten thousand name, from its first reader on.
 */
final class SiteLoad {

    private static final int CLIENTS = 8;
    private static final double SECONDS = 2;
    private static final int HUB = 10_000;
    private static final double CACHED_AT_LEAST = 0.5;
    private static final double HUB_AT_MOST = 100;
    private static final String BASE = "https://w3id.org/communique/";

    private static final List<Form> FORMS = List.of(
            new Form(".ttl", "text/turtle", 8),
            new Form(".nt", "application/n-triples", 8),
            new Form(".rdf", "application/rdf+xml", 1),
            new Form(".jsonld", "application/ld+json", 1));

    /** What a statement is asked for as, and how many times as fast as the other server's DESCRIBE it must be. */
    private record Form(String suffix, String mediaType, double atLeast) {}

    private final int rounds;
    private boolean passed = true;

    private SiteLoad(int rounds) {
        this.rounds = rounds;
    }

    /** Prints the ratios; says whether all reach their marks. */
    static boolean measured(int rounds) {
        SiteLoad load = new SiteLoad(rounds);
        Path release = Path.of(System.getProperty("release", "rdf"));
        load.hub(release);
        load.cached(release);
        load.described(release);
        return load.passed;
    }

    private static CommuniqueServer served(Path release) {
        return CommuniqueServer.start(
                release, QueryCatalogue.packed(), ServerSettings.standard().withPort(0));
    }

    private void cached(Path release) {
        try (CommuniqueServer ours = served(release);
                BareJetty bare = new BareJetty()) {
            for (String suffix : List.of("html", "ttl")) {
                List<byte[]> requests = named(ours.address(), suffix);
                ratio(
                        "site 304 " + suffix,
                        CACHED_AT_LEAST,
                        () -> asked(ours.address(), 304, requests),
                        () -> asked(bare.address(), 304, requests));
            }
        }
    }

    /** Requests for statements that name the tags that were sent for them. */
    private static List<byte[]> named(URI server, String suffix) {
        List<byte[]> requests = new ArrayList<>();
        try (RawClient client = new RawClient(server)) {
            for (String statement : statements()) {
                String target = "/id/statement/" + statement + "." + suffix;
                RawClient.Answer answer = client.ask(RawClient.request(server, target, ""));
                requests.add(RawClient.request(server, target, "If-None-Match: " + answer.tag() + "\r\n"));
            }
        }
        return requests;
    }

    private void described(Path release) {
        try (CommuniqueServer ours = served(release);
                Contender fuseki = Contender.named("fuseki", release)) {
            for (Form form : FORMS) {
                List<byte[]> documents = requests(statement ->
                        RawClient.request(ours.address(), "/id/statement/" + statement + form.suffix(), ""));
                String accept = "Accept: " + form.mediaType() + "\r\n";
                List<byte[]> described = requests(statement ->
                        RawClient.request(fuseki.endpoint(), "/sparql?query=" + describe(statement), accept));
                ratio(
                        "site " + form.mediaType(),
                        form.atLeast(),
                        () -> asked(ours.address(), 200, documents),
                        () -> asked(fuseki.endpoint(), 200, described));
            }
        }
    }

    private static List<byte[]> requests(Function<String, byte[]> request) {
        return statements().stream().map(request).toList();
    }

    private static String describe(String statement) {
        return URLEncoder.encode("DESCRIBE <" + BASE + "id/statement/" + statement + ">", StandardCharsets.UTF_8);
    }

    private static List<String> statements() {
        try (var lines = Files.lines(Path.of("rdf/csv/statements.csv"))) {
            String before = BASE + "id/statement/";
            return lines.filter(line -> line.startsWith(before))
                    .map(line -> line.substring(before.length(), line.indexOf(',')))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static double asked(URI server, int status, List<byte[]> requests) {
        return new Crowd(server, CLIENTS, status).ask(requests, SECONDS).perSecond();
    }

    private void ratio(String name, double atLeast, DoubleSupplier ours, DoubleSupplier theirs) {
        ours.getAsDouble();
        theirs.getAsDouble();
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            ratios[round] = ours.getAsDouble() / theirs.getAsDouble();
        }
        double[] sorted = Arrays.stream(ratios).sorted().toArray();
        double median = sorted[rounds / 2];
        passed &= median >= atLeast;
        System.out.printf(Locale.ROOT, "RATIO %-26s %.2f of %s%n", name, median, Arrays.toString(ratios));
    }

    /** The very first requests that the server gets are these. */
    private void hub(Path release) {
        Path folder = withHub(release);
        for (String headers : List.of("", "Accept-Language: ru\r\n")) {
            try (CommuniqueServer ours = served(folder)) {
                List<byte[]> requests = List.of(RawClient.request(ours.address(), "/id/actor/the-hub.html", headers));
                Crowd crowd = new Crowd(ours.address(), CLIENTS, 200);
                told("first" + (headers.isEmpty() ? "" : " in Russian"), crowd.ask(requests, SECONDS));
                told("then" + (headers.isEmpty() ? "" : " in Russian"), crowd.ask(requests, SECONDS));
            }
        }
    }

    private void told(String when, Crowd.Measured measured) {
        passed &= measured.percentile(95) < HUB_AT_MOST;
        System.out.printf(
                Locale.ROOT,
                "RATIO site hub, %s: p50 %.1f ms, p95 %.1f ms, longest %.0f ms, %.0f a second%n",
                when,
                measured.percentile(50),
                measured.percentile(95),
                measured.percentile(100),
                measured.perSecond());
    }

    /** The release, and in it an actor who says ten thousand dated things about one event. */
    private static Path withHub(Path release) {
        try {
            Path folder = Files.createTempDirectory("communique-hub").resolve("rdf");
            List<String> quads = new ArrayList<>(Files.readAllLines(release.resolve("dataset.nq")));
            for (int number = 0; number < HUB; number++) {
                quads.addAll(statement(number));
            }
            ReleaseFolder.at(folder).replace(files -> {
                try {
                    Files.write(files.resolve("dataset.nq"), quads);
                    Files.copy(release.resolve("dcat.ttl"), files.resolve("dcat.ttl"));
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> statement(int number) {
        String day = "\"2022-01-%02d\"".formatted(1 + number % 28);
        return List.of(
                quad(number, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "<" + BASE + "ns#Statement>"),
                quad(number, BASE + "ns#speaker", "<" + BASE + "id/actor/the-hub>"),
                quad(number, BASE + "ns#about", "<" + BASE + "id/event/unrest-2022>"),
                quad(number, BASE + "ns#summary", "\"The hub said thing %d.\"@en".formatted(number)),
                quad(number, BASE + "ns#date", day),
                quad(number, BASE + "ns#earliest", day + "^^<http://www.w3.org/2001/XMLSchema#date>"),
                quad(number, BASE + "ns#latest", day + "^^<http://www.w3.org/2001/XMLSchema#date>"));
    }

    private static String quad(int number, String property, String object) {
        return "<%sid/statement/of-the-hub-%d> <%s> %s <%sgraph/resolution> ."
                .formatted(BASE, number, property, object, BASE);
    }
}
