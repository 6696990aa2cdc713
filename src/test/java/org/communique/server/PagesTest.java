package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.communique.server.http.AnswerFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of the dataset that comes with the programme, and of a thing that ten thousand others name. */
class PagesTest {

    private static final String BASE = "https://w3id.org/communique/";
    private static final int HUB = 10_000;
    private static final int EACH_KIND = 6;

    @RegisterExtension
    static final Served served = Served.holding(PagesTest::fill);

    private static void fill(Path files) {
        try {
            List<String> quads = new ArrayList<>(Files.readAllLines(Path.of("rdf/dataset.nq")));
            for (int number = 0; number < HUB; number++) {
                quads.add("<%sid/statement/of-the-hub-%d> <%sns#speaker> <%sid/actor/the-hub> <%sgraph/resolution> ."
                        .formatted(BASE, number, BASE, BASE, BASE));
            }
            Files.write(files.resolve("dataset.nq"), quads);
            Files.copy(Path.of("rdf/dcat.ttl"), files.resolve("dcat.ttl"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Some things of each kind, by the part of their path that names it. */
    private static Map<String, List<String>> things() {
        Map<String, List<String>> byKind = new TreeMap<>();
        try (Stream<String> lines = Files.lines(Path.of("rdf/dataset.nq"))) {
            lines.map(line -> line.substring(1, line.indexOf('>')))
                    .filter(iri -> iri.startsWith(BASE + "id/") && !iri.contains("#"))
                    .distinct()
                    .map(iri -> iri.substring(BASE.length() - 1))
                    .forEach(path -> byKind.computeIfAbsent(path.split("/")[2], kind -> new ArrayList<>())
                            .add(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        byKind.replaceAll((kind, paths) -> sample(paths));
        return byKind;
    }

    private static List<String> sample(List<String> paths) {
        int step = Math.max(1, paths.size() / EACH_KIND);
        return Stream.iterate(0, at -> at + step)
                .limit(EACH_KIND)
                .filter(at -> at < paths.size())
                .map(paths::get)
                .toList();
    }

    @Test
    void everyKindOfThingHasAPageThatNeedsNoScript() {
        assertThat(things()).hasSizeGreaterThan(15);
        things().values().stream().flatMap(List::stream).forEach(path -> {
            HttpResponse<String> page = served.get(path + ".html");
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            // A block of data is not a script, although HTML calls it one.
            assertThat(page.body().replace("<script type=\"application/ld+json\">", ""))
                    .as(path)
                    .contains("<h1", "All properties", "Report an error", BASE + path.substring(1))
                    .doesNotContain("<script>", "<script src", " style=", " onclick=", "javascript:");
        });
    }

    @Test
    void everyKindOfThingSaysTheSameInEveryFormat() {
        things().values().stream().flatMap(paths -> paths.stream().limit(2)).forEach(path -> {
            Graph turtle = RDFParser.fromString(served.get(path + ".ttl").body(), Lang.TURTLE)
                    .toGraph();
            for (AnswerFormat form : AnswerFormat.TOLD) {
                DatasetGraph dataset = DatasetGraphFactory.create();
                RDFParser.fromString(served.get(path + "." + form.suffix()).body(), form.language())
                        .parse(dataset);
                assertThat(dataset.getDefaultGraph().isIsomorphicWith(turtle))
                        .as(path + "." + form.suffix())
                        .isTrue();
            }
        });
    }

    @Test
    void everySectionThatIsPointedToIsThere() {
        String page = served.get("/id/statement/xi-jinping-2022-01-07.html").body();
        Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(page)
                .results()
                .forEach(link -> assertThat(page).contains("id=\"" + link.group(1) + "\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/id/statement/xi-jinping-2022-01-07.html|The words",
                "/id/statement/xi-jinping-2022-01-07.html|President of the People&#39;s Republic of China",
                "/id/statement/xi-jinping-2022-01-07.html|7 January 2022",
                "/id/statement/xi-jinping-2022-01-07.html|Read so by",
                "/id/statement/xi-jinping-2022-01-07.html|Passage: https://w3id.org/communique/id/",
                "/id/statement/xi-jinping-2022-01-07.html|SHA-256 of the text",
                "/id/statement/xi-jinping-2022-01-07.html|<ol class=\"chain\"",
                "/id/statement/xi-jinping-2022-01-07.html|<ins>",
                "/id/statement/xi-jinping-2022-01-07.html|@misc{communique-xi-jinping-2022-01-07",
                "/id/statement/xi-jinping-2022-01-07.html|How others assess it",
                "/id/actor/xi-jinping.html|Posts and memberships",
                "/id/actor/xi-jinping.html|Positions taken",
                "/id/actor/xi-jinping.html|Is reported by",
                "/id/actor/csto.html|Members",
                "/id/event/unrest-2022.html|What was said about it",
                "/id/event/unrest-2022.html|What is part of it",
                "/id/proposition/external-instigation.html|Who affirms, denies and doubts it",
                "/id/proposition/external-instigation.html|<svg",
                "/id/document/004_09f4a67e870ec5c6.html|in the order of the text",
                "/|Statements over time",
                "/|Reported most",
                "/id/statement/xi-jinping-2022-01-07.html|this dataset",
                "/|Who stands where"
            })
    void aPageShowsWhatItsKindIsAbout(String path, String words) {
        assertThat(served.get(path, "Accept", "text/html").body().replace("&#39;", "'"))
                .contains(words.replace("&#39;", "'"));
    }

    @Test
    void relationsOfAnEventAreReadFromItsSide() {
        String page =
                served.get("/id/event/unrest-2022.html", "Accept", "text/html").body();
        assertThat(page).contains("What it is related to", "This event is", "How other events relate to it");
    }

    @Test
    void aWikidataBoxWithoutFactsIsLeftOut() {
        assertThat(served.get("/id/actor/csto.html").body()).doesNotContain("From Wikidata");
        assertThat(served.get("/id/actor/kassym-jomart-tokayev.html").body()).contains("From Wikidata");
    }

    @Test
    void membersAreThoseOfADay() {
        assertThat(served.get("/id/actor/csto.html?on=2022-01-06").body())
                .contains("Members on 6 January 2022", "value=\"2022-01-06\"", "Armenia");
        assertThat(served.get("/id/actor/csto.html?on=tomorrow").statusCode()).isEqualTo(400);
    }

    @Test
    void aPageOfAThingThatMoreNameThanFitTurns() {
        String first = served.get("/id/actor/the-hub.html").body();
        assertThat(first).contains("Named 10,000 times in this dataset; shown are 1 to 50.", "?page=2#named-by");
        String last = served.get("/id/actor/the-hub.html?page=200").body();
        assertThat(last)
                .contains("shown are 9,951 to 10,000", "?page=199#named-by")
                .doesNotContain("?page=201");
        HttpResponse<String> data = served.get("/id/actor/the-hub.ttl");
        assertThat(RDFParser.fromString(data.body(), Lang.TURTLE).toGraph().size())
                .isEqualTo(500);
        assertThat(String.join(",", data.headers().allValues("Link"))).contains("<?page=2>; rel=\"next\"");
        assertThat(served.get("/id/actor/the-hub.ttl?page=20")
                        .headers()
                        .allValues("Link")
                        .toString())
                .doesNotContain("rel=\"next\"");
    }

    /** The bound is 100 ms on a quiet machine; here it is only to catch what grows with the hub. */
    @Test
    void aPageOfAHubIsQuick() {
        long[] times = new long[40];
        for (int at = 0; at < times.length; at++) {
            long begin = System.nanoTime();
            assertThat(served.get("/id/actor/the-hub.html").statusCode()).isEqualTo(200);
            times[at] = System.nanoTime() - begin;
        }
        Arrays.sort(times);
        assertThat(times[times.length / 2]).isLessThan(1_000_000_000L);
    }
}
