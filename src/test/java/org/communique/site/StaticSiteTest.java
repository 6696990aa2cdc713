package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.communique.checking.MaterialFolder;
import org.communique.pipeline.Outcome;
import org.communique.pipeline.Progress;
import org.communique.pipeline.Publication;
import org.communique.query.QueryCatalogue;
import org.communique.release.ReleaseFolder;
import org.communique.release.folder.WholeFolder;
import org.communique.site.LinkCheck.Links;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The publication stands as files what it is as a site. */
class StaticSiteTest {

    private static final String MEMBER = "https://w3id.org/tree#member";

    @TempDir
    static Path folder;

    private static final AtomicLong PROGRESS = new AtomicLong();

    private static Path release;
    private static Path twin;
    private static Links links;

    @BeforeAll
    static void write() {
        release = folder.resolve("rdf");
        twin = folder.resolve("public");
        Outcome built = new Publication(
                        MaterialFolder.sound(folder).material(),
                        ReleaseFolder.at(release),
                        QueryCatalogue.in(Path.of("queries")),
                        Progress.SILENT)
                .build(Optional.empty());
        assertThat(built).isInstanceOf(Outcome.Published.class);
        links = new StaticSite(release, QueryCatalogue.in(Path.of("queries")), Formats.all(), PROGRESS::set)
                .writeTo(twin, Optional.empty());
    }

    private static String text(String file) throws IOException {
        return Files.readString(twin.resolve(file));
    }

    private static Graph graph(String file) throws IOException {
        Lang language = file.endsWith(".ttl") ? Lang.TURTLE : file.endsWith(".nt") ? Lang.NTRIPLES : Lang.JSONLD;
        return RDFParser.fromString(text(file), language).toGraph();
    }

    @Test
    void everyLinkLeadsToAFile() {
        assertThat(links.broken()).isEmpty();
        assertThat(links.links()).isGreaterThan(1_000);
        assertThat(links.files()).isEqualTo(new SiteFiles(twin).all().size() - 1);
        assertThat(PROGRESS.get()).isGreaterThan(500);
    }

    @Test
    void aLinkThatLeadsNowhereIsFound(@TempDir Path broken) throws IOException {
        Files.writeString(broken.resolve("a.html"), """
            <p id="here"><a href="#here">1</a> <a href="#there">2</a> <a href="b.html">3</a>
            <a href="https://example.org/site/a.html">4</a> <a href="https://example.org/site/c">5</a>
            <a href="https://example.com/">elsewhere</a> <a href="mailto:somebody@example.com">somebody</a></p>
            """);

        Links found = LinkCheck.of(broken, "https://example.org/site");

        assertThat(found.links()).isEqualTo(5);
        assertThat(found.broken())
                .containsExactly("a.html: #there", "a.html: b.html", "a.html: https://example.org/site/c");
    }

    @Test
    void everyThingHasItsPageItsDataInAllFormatsAndItsName() throws IOException {
        Named named = Named.in(release.resolve("dataset.nq"));
        assertThat(named.paths()).hasSizeGreaterThan(50);
        for (String path : named.paths()) {
            for (String suffix : Set.of("html", "ttl", "jsonld", "trig", "nt", "nq", "rdf", "linkset")) {
                assertThat(twin.resolve(path.substring(1) + "." + suffix)).isRegularFile();
            }
            assertThat(text(path.substring(1) + "/index.html")).contains("http-equiv=\"refresh\"", "text/turtle");
        }
        String statement = named.paths().stream()
                .filter(path -> path.startsWith("/id/statement/"))
                .findFirst()
                .orElseThrow()
                .substring(1);
        assertThat(graph(statement + ".ttl").isIsomorphicWith(graph(statement + ".nt")))
                .isTrue();
        assertThat(graph(statement + ".jsonld").isIsomorphicWith(graph(statement + ".nt")))
                .isTrue();
    }

    @Test
    void thePagesNeedNoHostAndTellMachinesWhereTheDataIs() throws IOException {
        String page = text("index.html");
        assertThat(page).contains("href=\"style.css\"", "href=\"queries/index.html\"");
        assertThat(page).contains("<link rel=\"describedby\"").doesNotContain("localhost", "href=\"/", "<form");
    }

    @Test
    void whatOnlyAServerAnswersIsTold() throws IOException {
        assertThat(text("index.html")).contains("href=\"server.html\"");
        assertThat(text("server.html")).contains("communique serve", "href=\"data/dataset.nq.gz\"");
    }

    @Test
    void theAnswersToTheStoredQuestionsAreThere() throws IOException {
        assertThat(text("queries/how-many-things-of-each-class.html")).contains("<table id=\"answer\"");
        assertThat(text("queries/how-many-things-of-each-class.csv")).startsWith("class,");
        assertThat(text("queries/how-many-things-of-each-class.json")).contains("\"bindings\"");
    }

    @Test
    void theReleaseIsInItAsItIs() throws IOException {
        assertThat(Files.mismatch(twin.resolve("data/dataset.nq"), release.resolve("dataset.nq")))
                .isEqualTo(-1);
        assertThat(text("data/SHA256SUMS")).isEqualTo(Files.readString(release.resolve("SHA256SUMS")));
    }

    @Test
    void theEventStreamIsFollowedFromFileToFile() throws IOException {
        Set<String> members = new TreeSet<>();
        graph("ldes.ttl")
                .find(Node.ANY, NodeFactory.createURI(MEMBER), Node.ANY)
                .forEachRemaining(member -> members.add(member.getObject().getURI()));
        assertThat(members).hasSize(3);
        assertThat(text("ldes.ttl")).contains("/ldes.ttl").doesNotContain("localhost", "?page");
        assertThat(text("sitemap.xml")).contains("<loc>").doesNotContain("localhost");
    }

    @Test
    void relationsOfTheEventStreamKeepTheirNames() throws IOException {
        assertThat(text("ldes.ttl")).doesNotContain("server.html");
        assertThat(twin.resolve(".nojekyll")).isEmptyFile();
    }

    @Test
    void onlyTheChosenFormatsAreWrittenAndLinked(@TempDir Path fewer) throws IOException {
        Path site = fewer.resolve("public");

        Links found = new StaticSite(release, QueryCatalogue.in(Path.of("queries")), Formats.USUAL, done -> {})
                .writeTo(site, Optional.empty());

        assertThat(found.broken()).isEmpty();
        assertThat(found.files()).isLessThan(links.files() * 7 / 10);
        try (var files = Files.walk(site.resolve("id"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.toString().replaceFirst(".*\\.", "")))
                    .containsOnly("html", "ttl", "jsonld");
        }
        assertThat(site.resolve("id/passage")).doesNotExist();
        assertThat(Files.readString(site.resolve("id/document/harbour-news-1.html")))
                .contains("<li class=\"quote\" id=\"char=");
        assertThat(text(site.resolve("id/report")))
                .containsPattern("href=\"../../id/document/[^\"]+\\.html#char=\\d+,\\d+\"");
        assertThatThrownBy(() -> new Formats(Set.of("docx"), false)).hasMessageContaining("choose among ttl, jsonld");
    }

    private static String text(Path pages) throws IOException {
        try (var files = Files.walk(pages)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    @Test
    void everyFileHasItsOwnEnding() {
        assertThat(twin.resolve("tables/statements.xlsx")).isRegularFile();
        assertThat(twin.resolve("network.gexf")).isRegularFile();
        assertThat(twin.resolve("references.bib")).isRegularFile();
    }

    @Test
    void aFolderThatIsNoTwinIsRefusedAndATwinReplaced() throws IOException {
        StaticSite site = new StaticSite(release, QueryCatalogue.in(Path.of("queries")), Formats.USUAL, done -> {});
        assertThatThrownBy(() -> site.writeTo(release, Optional.empty()))
                .isInstanceOf(WholeFolder.Unusable.class)
                .hasMessageContaining("is not a static site, and its contents would be lost");
        assertThat(release.resolve("dataset.nq")).isRegularFile();
        assertThat(text(StaticSite.MARK)).contains("\"address\" : \"https://");
    }
}
