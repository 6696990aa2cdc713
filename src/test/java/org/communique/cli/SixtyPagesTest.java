package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.communique.Dataset;
import org.communique.Pipeline;
import org.communique.material.FlatText;
import org.communique.material.Sha256;
import org.communique.material.Span;
import org.communique.server.CommuniqueServer;
import org.communique.server.ServerSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixty pages as they stand on the web: from a folder to a release, and one of them out again. */
@Tag("texts")
class SixtyPagesTest {

    private static final Path PAGES = Path.of("../shared/corpora/intake/segments");
    private static final Duration MOST = Duration.ofMinutes(1);

    private static final Pattern SPAN = Pattern.compile("(\\d+)-(\\d+)");
    private static final CSVFormat HEADED =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    @TempDir
    Path folder;

    @Test
    void twoCommandsMakeAReleaseAndEachPageThatGaveNothingIsTold() throws IOException {
        Path news = pages();
        Path dataset = folder.resolve("my-pages");
        Duration before = processorTime();

        Run begun = Run.of("init", dataset, "--articles", news);
        Run built = Run.of("build", dataset);

        Duration taken = processorTime().minus(before);
        System.out.printf("60 pages: %d s of processor time; %s", taken.toSeconds(), begun.out());
        assertThat(built.err()).isEmpty();
        assertThat(built.status()).isZero();
        assertThat(begun.status())
                .as("as extract ends where a page was not taken")
                .isEqualTo(1);
        for (String page : names(news)) {
            Path dossier = dataset.resolve("material/articles/" + page + ".yaml");
            boolean reported =
                    Files.exists(dossier) && Files.readString(dossier).contains("- id:");
            assertThat(reported || begun.err().contains(page) || begun.out().contains("  " + page))
                    .as(page + " gave nothing and is not told")
                    .isTrue();
        }
        onlyTheSameWordsHaveTheSameTitle(dataset);
        tenPhrasesAreFound(dataset);
        againIsTheSame(news, dataset);
        oneLeaves(dataset);
        assertThat(taken).isLessThan(MOST);
    }

    private static void onlyTheSameWordsHaveTheSameTitle(Path dataset) throws IOException {
        Map<String, Set<String>> words = new TreeMap<>();
        for (CSVRecord report : table(dataset, "reports")) {
            String text = Files.readString(dataset.resolve("texts/" + last(report.get("document")) + ".txt"));
            String said = SPAN.matcher(report.get("content_at"))
                    .results()
                    .map(span -> FlatText.of(text)
                            .slice(new Span(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2)))))
                    .collect(Collectors.joining(" "));
            words.computeIfAbsent(report.get("statement"), none -> new TreeSet<>())
                    .add(said.replaceAll("\\W+", " ").strip());
        }
        Map<String, Set<Set<String>>> titled = new TreeMap<>();
        for (CSVRecord statement : table(dataset, "statements")) {
            titled.computeIfAbsent(statement.get("speaker") + " " + statement.get("label"), none -> new HashSet<>())
                    .add(words.getOrDefault(statement.get("statement"), Set.of()));
        }
        assertThat(titled)
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        (title, different) -> assertThat(different).as(title).hasSize(1));
    }

    private static void tenPhrasesAreFound(Path dataset) throws IOException {
        List<CSVRecord> quoted = table(dataset, "reports").stream()
                .filter(report -> report.get("quotation").split("\\s+").length > 7)
                .toList();
        try (CommuniqueServer server =
                Pipeline.serve(new Dataset(dataset), ServerSettings.standard().withPort(0))) {
            for (int phrase = 0; phrase < 10; phrase++) {
                CSVRecord report = quoted.get(phrase * quoted.size() / 10);
                String spoken = Stream.of(report.get("quotation").split("\\s+"))
                        .skip(1)
                        .limit(5)
                        .collect(Collectors.joining(" "));
                URI search = URI.create("http://localhost:" + server.port() + "/search?q="
                        + URLEncoder.encode(spoken, StandardCharsets.UTF_8));
                try (InputStream page = search.toURL().openStream()) {
                    assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8))
                            .as(spoken)
                            .contains("/id/statement/" + last(report.get("statement")));
                }
            }
        }
    }

    private static List<CSVRecord> table(Path dataset, String name) throws IOException {
        try (CSVParser table =
                CSVParser.parse(dataset.resolve("rdf/csv/" + name + ".csv"), StandardCharsets.UTF_8, HEADED)) {
            return table.getRecords();
        }
    }

    private static String last(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static void againIsTheSame(Path news, Path dataset) throws IOException {
        Map<String, Sha256> once = digests(dataset);

        Run.of("extract", news, "-d", dataset);
        Run.of("build", dataset);

        assertThat(digests(dataset)).isEqualTo(once);
    }

    private static void oneLeaves(Path dataset) throws IOException {
        String first;
        try (Stream<Path> dossiers = Files.list(dataset.resolve("material/articles"))) {
            first = dossiers.sorted().findFirst().orElseThrow().getFileName().toString();
        }
        String id = first.replace(".yaml", "");

        assertThat(Run.of("remove", id, "-d", dataset, "--yes").status()).isZero();

        Run check = Run.of("check", dataset);
        assertThat(check.err()).isEmpty();
        assertThat(check.status()).isZero();
        try (Stream<Path> files = Files.walk(dataset.resolve("material"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("document: " + id + ",");
            }
        }
    }

    private Path pages() throws IOException {
        Path news = Files.createDirectories(folder.resolve("news"));
        try (Stream<Path> all = Files.list(PAGES)) {
            for (Path page : all.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .limit(60)
                    .toList()) {
                Files.copy(page, news.resolve(page.getFileName()));
            }
        }
        return news;
    }

    private static List<String> names(Path news) throws IOException {
        try (Stream<Path> all = Files.list(news)) {
            return all.map(page -> page.getFileName().toString().replace(".html", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, Sha256> digests(Path dataset) throws IOException {
        Map<String, Sha256> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(dataset)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(dataset.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return digests;
    }

    private static Duration processorTime() {
        return Duration.ofNanos(
                ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime());
    }
}
