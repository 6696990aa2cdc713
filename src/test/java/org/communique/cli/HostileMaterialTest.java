package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.communique.curation.Desk;
import org.communique.meaning.encoder.Meanings;
import org.communique.workbench.Workbench;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names that are an attack stay names: in pages, the static twin, feeds, tables, the review page and the workbench. The
 * answers to questions as CSV hold them as they are, for SPARQL 1.1 says so.
 */
class HostileMaterialTest {

    private static final String SCRIPT = "</script></title><script>alert(1)</script><img src=x onerror=alert(2)>";
    private static final String QUOTES = "\\\" onmouseover=alert(3) ' onfocus=alert(4) autofocus x=\\\"";
    private static final String FORMULA = "=HYPERLINK('javascript:alert(5)')";
    private static final String TURNED = "\u202Egpj.exe\u2066";

    private static final String ARTICLE = """
            <html lang="en"><head><title>Mayor &lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; on the bridge</title>
            <link rel="canonical" href="javascript:alert(11)"><meta property="og:url" content="javascript:alert(12)">
            <meta property="og:site_name" content="+cmd|' /C calc'!A0">
            <meta name="author" content="&lt;img src=x onerror=alert(2)&gt;">
            <meta property="article:published_time" content="2025-03-04T10:00:00Z">
            <script type="application/ld+json">{"@type": "NewsArticle", "url": "javascript:alert(14)",
            "author": {"name": "\u202Elive", "url": "javascript:alert(15)"}}</script></head><body><article>
            <p>The mayor of Portwick, Ann Oarsman, said on Tuesday that the old bridge would be closed.
            <a href="javascript:alert(3)">More</a>.</p>
            <p>"We will close it &lt;/script&gt;&lt;script&gt;alert(6)&lt;/script&gt; before winter," Oarsman told reporters.</p>
            <p>"=HYPERLINK(1) is what they write," said Carol Brown, the council's \u2066engineer\u2069.</p>
            <p>Brown said that the costs of the repair had doubled since the last autumn.</p></article></body></html>
            """;

    @TempDir
    Path folder;

    private Path dataset;

    @BeforeEach
    void aDatasetWhoseNamesAreAnAttack() throws IOException {
        dataset = Run.template(folder.resolve("mine"));
        replace("material/authority/persons.yaml", "label: Ada Example", "label: \"" + SCRIPT + "\"");
        replace("material/authority/persons.yaml", "label: Bo Sample", "label: \"" + QUOTES + TURNED + "\"");
        replace(
                "material/authority/propositions.yaml",
                "text: The harbour bridge is safe.",
                "text: \"" + FORMULA + "\"");
        replace(
                "material/authority/events.yaml",
                "label: Closure of the harbour bridge",
                "label: \"]]>" + SCRIPT + "\"");
        replace(
                "material/statements.yaml",
                "summary: Sample contradicted the mayor's assurance.",
                "summary: \"" + SCRIPT + "\"");
        replace("material/dataset.yaml", "title: Statements about the harbour bridge", "title: \"" + SCRIPT + "\"");
    }

    private void replace(String file, String before, String after) throws IOException {
        String text = Files.readString(dataset.resolve(file));
        assertThat(text).contains(before);
        Files.writeString(dataset.resolve(file), text.replace(before, after));
    }

    @Test
    void theTwinAndItsFeedsAndTablesAreInert() throws Exception {
        run("build", dataset, "--quiet");
        run("site", folder.resolve("twin"), "-d", dataset, "--quiet");
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder.resolve("twin"))) {
            files = all.filter(Files::isRegularFile).toList();
        }
        int pages = 0;
        for (Path file : files) {
            String name = file.toString();
            if (name.endsWith(".html")) {
                assertInert(name, Files.readString(file));
                pages++;
            } else if (name.endsWith(".atom") || name.endsWith(".xml") || name.endsWith(".graphml")) {
                assertThat(xml(Files.readAllBytes(file))
                                .getElementsByTagName("script")
                                .getLength())
                        .isZero();
            } else if (name.contains("/data/csv/")) {
                assertThat(Files.readString(file)).doesNotContainPattern("(^|[,\n\"])=HYPERLINK");
            }
        }
        assertThat(pages).isGreaterThan(10);
    }

    @Test
    void anArticleThatIsAnAttackIsInertFromItsFileToItsPages() throws Exception {
        Path news = Files.createDirectories(folder.resolve("news"));
        Files.writeString(news.resolve("a-2025-03-04.html"), ARTICLE);
        Path drafted = folder.resolve("drafted");
        run("init", drafted, "--articles", news);
        Files.writeString(
                drafted.resolve("material/dataset.yaml"), "publish: {machine: all}\n", StandardOpenOption.APPEND);
        run("build", drafted, "--accept-lower-grades", "--quiet");
        run("site", folder.resolve("twin"), "-d", drafted, "--quiet");
        run("review", "a-2025-03-04", "-d", drafted, "-o", folder.resolve("review.html"), "--quiet");

        assertInert("review", Files.readString(folder.resolve("review.html")));
        assertThat(Files.readString(drafted.resolve("rdf/csv/statements.csv"))).contains("Ann Oarsman");
        for (Path root : List.of(drafted, folder.resolve("twin"))) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                    assertThat(text).as(file.toString()).doesNotContain("javascript:");
                    if (file.toString().endsWith(".html")) {
                        assertInert(file.toString(), text);
                    } else if (file.toString().contains("/csv/")) {
                        assertThat(text).as(file.toString()).doesNotContainPattern("(^|[,\n\"])[=+@](HYPER|cmd|SUM)");
                    }
                }
            }
        }
    }

    @Test
    void theReviewPageIsInert() throws IOException {
        Path page = folder.resolve("review.html");
        run("review", "harbour-bridge", "-d", dataset, "-o", page, "--quiet");
        assertInert("review", Files.readString(page));
    }

    @Test
    void theWorkbenchIsInert() throws IOException, InterruptedException {
        try (Workbench workbench = Workbench.start(
                Desk.open(dataset, dataset.resolve("texts"), "ann", Clock.systemUTC()),
                new Workbench.Sources(Meanings.unsaved(), Optional.empty()),
                0)) {
            URI address = URI.create(workbench.address());
            String cookie = "communique-" + address.getPort() + "="
                    + workbench.address().replaceFirst(".*key=", "");
            for (String path : List.of("/", "/article/harbour-bridge", "/actors", "/statements", "/check")) {
                HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                        .header("Cookie", cookie)
                        .build();
                var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertInert(path, answer.body());
            }
        }
    }

    private static void run(Object... command) {
        Run run = Run.of(command);
        assertThat(run.status()).as(run.err()).isZero();
    }

    private static void assertInert(String name, String html) {
        Document page = Jsoup.parse(html);
        assertThat(page.select("script:not([type$=json])").stream().map(script -> script.data()))
                .as("scripts of " + name)
                .noneMatch(code -> code.contains("alert("));
        assertThat(page.select("img[src=x], [autofocus][x]"))
                .as("elements of " + name)
                .isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(HostileMaterialTest::isActive))
                .as("attributes of " + name)
                .isEmpty();
    }

    private static boolean isActive(Attribute attribute) {
        return attribute.getKey().startsWith("on")
                || attribute.getValue().strip().toLowerCase(Locale.ROOT).startsWith("javascript:");
    }

    private static org.w3c.dom.Document xml(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }
}
