package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.communique.extension.StandIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other extractors: from a folder of jars, behind an address, from a file, a language model. */
class ExtractorDoorTest {

    private static final Path EXAMPLE = Path.of("src/example/extractor");
    private static final String SERVICE_FILE = "META-INF/services/org.communique.attribution.AttributionExtractor";

    @TempDir
    Path folder;

    private Path article = Path.of("");

    @BeforeEach
    void anArticle() throws IOException {
        article = folder.resolve("harbour.txt");
        Files.writeString(article, """
                ---
                publisher: Harbour News
                date: 2025-03-03
                ---
                😀 News from the harbour

                Harbour master: “The bridge stays closed until spring.”

                The ferry will sail instead, Mayor Ann Marsh said on Monday.
                """);
    }

    private Path jars() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path source = EXAMPLE.resolve("org/example/headlines/HeadlineExtractor.java");
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        classes.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString());
        assertThat(status).isZero();
        Path jars = Files.createDirectories(folder.resolve("extractors"));
        try (var jar = new JarOutputStream(Files.newOutputStream(jars.resolve("headlines.jar")))) {
            add(jar, SERVICE_FILE, EXAMPLE.resolve(SERVICE_FILE));
            String type = "org/example/headlines/HeadlineExtractor.class";
            add(jar, type, classes.resolve(type));
        }
        return jars;
    }

    private static void add(JarOutputStream jar, String name, Path file) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        Files.copy(file, jar);
        jar.closeEntry();
    }

    private Run standoff(Object... options) {
        Object[] command = Stream.concat(
                        Stream.of("extract", article, "--format", "standoff-jsonl", "-q"), Stream.of(options))
                .toArray();
        return Run.of(command);
    }

    @Test
    void theExampleInAFolderOfJarsIsRun() throws IOException {
        Run run = standoff("--extractor-jars", jars(), "--extractor", "headlines");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("\"content\":[[41,80]]", "\"source\":[[25,39]]", "\"extractor\":\"headlines/1\"");
    }

    @Test
    void anUnknownNameListsThoseThatThereAre() throws IOException {
        Run run = standoff("--extractor-jars", jars(), "--extractor", "headline");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("there is no extractor 'headline'").contains("it has headlines");
    }

    @Test
    void aServiceBehindAnAddressIsAsked() {
        String answer = "{\"attributions\": [{\"source\": [[25, 39]], \"content\": [[41, 80]], \"mode\": \"direct\"}]}";
        try (StandIn service = new StandIn(StandIn.saying(200, answer))) {
            Run run = standoff("--extractor", service.address());

            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("\"content\":[[41,80]]", "\"mode\":\"direct\"");
            assertThat(service.asked()).singleElement().asString().contains("\"id\":\"harbour\"", "Harbour master");
        }
    }

    @Test
    void whatTheAddressKeepsSecretIsNotWritten() {
        String answer = "{\"attributions\": [{\"content\": [[41, 80]]}]}";
        try (StandIn service = new StandIn(StandIn.saying(200, answer))) {
            String address = service.address() + "/find?key=secret";
            Run run = standoff("--extractor", address);

            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("\"extractor\":\"service/127.0.0.1:").doesNotContain("secret");
        }
    }

    @Test
    void aBrokenJarIsNamedByItsFolder() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Path names = Files.writeString(folder.resolve("names"), "org.example.Missing");
        try (var jar = new JarOutputStream(Files.newOutputStream(broken.resolve("broken.jar")))) {
            add(jar, SERVICE_FILE, names);
        }

        Run run = standoff("--extractor-jars", broken, "--extractor", "missing");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("a jar in", "org.example.Missing not found")
                .doesNotContain("\tat ");
    }

    @Test
    void whatAServiceGivesThatDoesNotFitIsLeftOutAndReported() {
        String answer =
                "{\"attributions\": [{\"content\": [[42, 9000]]}, {\"content\": []}, {\"content\": [[9, 3]]}, 7]}";
        try (StandIn service = new StandIn(StandIn.saying(200, answer))) {
            Run run = standoff("--extractor", service.address());

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).contains("\"attributions\":[]");
            assertThat(run.err()).contains("attribution 1 is left out: its content [42,9000) leaves the text");
        }
    }

    @Test
    void aServiceThatFailsEndsTheRunWithTheReason() {
        try (StandIn service = new StandIn(StandIn.saying(429, ""))) {
            Run run = standoff("--extractor", service.address());

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).contains("answered HTTP 429").doesNotContain("\tat ");
        }
    }

    @Test
    void theFormatThatComesOutGoesIn() throws IOException {
        Path file = folder.resolve("found.jsonl");
        standoff("--extractor", "rules", "-o", file);
        Run again = standoff("--attributions", file);

        assertThat(again.out()).isEqualTo(Files.readString(file)).contains("\"content\"");
    }

    @Test
    void dossiersFromTheFileAreThoseFromTheExtractor() throws IOException {
        Path file = folder.resolve("found.jsonl");
        standoff("--extractor", "rules", "-o", file);
        Path one = Run.template(folder.resolve("one"));
        Path other = Run.template(folder.resolve("other"));
        Run.of("extract", article, "-d", one, "--extractor", "rules");
        Run.of("extract", article, "-d", other, "--attributions", file);

        assertThat(dossiers(other)).isEqualTo(dossiers(one)).containsKey("harbour.yaml");
    }

    private static Map<String, String> dossiers(Path dataset) throws IOException {
        Map<String, String> dossiers = new TreeMap<>();
        try (Stream<Path> files = Files.list(dataset.resolve("material/articles"))) {
            for (Path file : files.toList()) {
                dossiers.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return dossiers;
    }

    @Test
    void linesThatFitNoArticleAndArticlesWithoutALineAreReported() throws IOException {
        Path file = folder.resolve("found.jsonl");
        Files.writeString(file, "{\"id\": \"other\", \"attributions\": []}\nnot JSON\n{}\n");
        Run run = standoff("--attributions", file);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("has no line with this id")
                .contains("the article 'other' was not among the inputs")
                .contains("found.jsonl:2: not JSON")
                .contains("found.jsonl:3: the line has no 'id' of an article");
    }

    @Test
    void aLanguageModelIsAskedOnlyIfItsAddressIsNamed() {
        Run without = standoff("--extractor", "assistant");
        assertThat(without.status()).isEqualTo(2);
        assertThat(without.err()).contains("needs --assistant URL and --model NAME");

        String content = "{\\\"attributions\\\": [{\\\"source\\\": \\\"Harbour master\\\", \\\"cue\\\": \\\"\\\", "
                + "\\\"content\\\": \\\"“The bridge stays closed until spring.”\\\", \\\"sentence\\\": \\\"\\\"}]}";
        String answer = "{\"choices\": [{\"message\": {\"content\": \"" + content + "\"}}]}";
        try (StandIn service = new StandIn(StandIn.saying(200, answer))) {
            List<Object> options =
                    List.of("--extractor", "assistant", "--assistant", service.address(), "--model", "m", "-d", folder);
            Run estimate = standoff(
                    Stream.concat(options.stream(), Stream.of("--estimate")).toArray());
            assertThat(service.asked()).isEmpty();
            assertThat(estimate.out()).contains("1 question", "tokens");

            Run run = standoff(options.toArray());
            assertThat(run.out()).contains("\"content\":[[41,80]]", "\"extractor\":\"assistant/m\"");
            assertThat(service.asked()).hasSize(1);
        }
    }
}
