package org.communique.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.SparkSession;
import org.communique.Dataset;
import org.communique.Pipeline;
import org.communique.attribution.AttributionExtractor;
import org.communique.attribution.language.AnyLanguageExtractor;
import org.communique.attribution.rules.RulesExtractor;
import org.communique.drafting.Extraction;
import org.communique.drafting.outlet.StandoffOutlet;
import org.communique.material.intake.IntakeReader;
import org.communique.material.intake.bytes.Limits;
import org.communique.pipeline.Outcome;
import org.communique.pipeline.Share;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What the cluster makes is what one machine makes, byte for byte; also where tasks fail. */
class ClusterTest {

    private static final int ARTICLES = 300;
    private static final List<String> NAMES = List.of("Ada Brown", "Bela Kovacs", "Carla Jones", "Dan Smith");
    private static final List<String> WORDS = List.of("bridge", "harbour", "budget", "school", "tunnel", "market");
    private static final AtomicInteger FAILURES = new AtomicInteger();

    private static SparkSession spark;

    @TempDir
    Path folder;

    private Path articles;

    @BeforeAll
    static void aCluster() {
        spark = SparkSession.builder()
                .master("local[2,3]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 4)
                .getOrCreate();
        spark.sparkContext().setLogLevel("OFF");
    }

    @AfterAll
    static void theEnd() {
        spark.stop();
    }

    @BeforeEach
    void someArticles() throws IOException {
        FAILURES.set(0);
        articles = folder.resolve("articles.jsonl");
        Files.write(articles, IntStream.range(0, ARTICLES).mapToObj(ClusterTest::article).toList());
    }

    /** Sentences that nobody said, put together by a number. */
    private static String article(int number) {
        String name = NAMES.get(number % NAMES.size());
        String word = WORDS.get(number / 4 % WORDS.size());
        String text = ("Minister %s said on Monday that the %s would be closed for %d weeks. "
                        + "\\\"We repair the %s, and then we open it again,\\\" %s said. The mayor denied the report.")
                .formatted(name, word, number % 50 + 2, word, name.split(" ")[1]);
        return ("{\"id\": \"a%06d\", \"date\": \"2025-03-%02d\", \"publisher\": \"The Gazette\", "
                        + "\"language\": \"en\", \"text\": \"%s\"}")
                .formatted(number, number % 28 + 1, text);
    }

    /** The lines of one machine, sorted. */
    private static List<String> onOneMachine(Path articles) {
        List<String> lines = new ArrayList<>();
        try (Pipeline pipeline = Pipeline.withRules()) {
            Pipeline.read(articles, document -> lines.add(Reading.line(pipeline, document)));
        }
        return lines.stream().sorted().toList();
    }

    private static List<String> lines(Path parts) throws IOException {
        try (Stream<Path> files = Files.list(parts)) {
            List<String> lines = new ArrayList<>();
            for (Path part : files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList()) {
                lines.addAll(Files.readAllLines(part));
            }
            return lines;
        }
    }

    @Test
    void theSameIsFoundInJsonLines() throws IOException {
        Extract.Result result = extract(3);

        assertThat(result.problems()).isEmpty();
        assertThat(result.articles()).isEqualTo(ARTICLES);
        assertThat(lines(folder.resolve("out")))
                .isEqualTo(onOneMachine(articles))
                .anyMatch(line -> line.contains("content"));
        assertThat(Files.readAllLines(folder.resolve("out").resolve(Part.MANIFEST)))
                .hasSize(3)
                .allMatch(line -> line.matches("[0-9a-f]{64}  part-0000\\d\\.jsonl"));
    }

    @Test
    void theSameIsFoundInParquet() throws IOException {
        Path table = folder.resolve("articles.parquet");
        spark.read().json(articles.toString()).repartition(4).write().parquet(table.toString());

        new Extract(spark, Pipeline::withRules).run(table.toString(), folder.resolve("out"), 2);

        assertThat(lines(folder.resolve("out"))).isEqualTo(onOneMachine(articles));
    }

    @Test
    void theSameIsFoundInWebArchives() throws IOException {
        Path archives = Files.createDirectories(folder.resolve("archives"));
        for (int number = 0; number < 4; number++) {
            Files.writeString(archives.resolve("crawl-" + number + ".warc"), archive(number));
        }

        new Extract(spark, Pipeline::withRules).run(archives.toString(), folder.resolve("out"), 2);

        assertThat(lines(folder.resolve("out"))).hasSize(4).isEqualTo(onOneMachine(archives));
    }

    private Extract.Result extract(int parts) {
        return new Extract(spark, Pipeline::withRules).run(articles.toString(), folder.resolve("out"), parts);
    }

    private static String archive(int number) {
        String page = "<html lang=\"en\"><head><title>Works</title></head><body><article><p>Minister Ada Brown said "
                + "on Monday that the bridge would be closed for " + (number + 2) + " weeks. \"We repair the "
                + "bridge, and then we open it again,\" Brown said.</p></article></body></html>";
        String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + page.length()
                + "\r\n\r\n" + page;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
                + number + ">\r\nWARC-Date: 2025-03-10T10:00:00Z\r\nWARC-Target-URI: https://news.example/" + number
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + answer.length()
                + "\r\n\r\n" + answer + "\r\n\r\n";
    }

    @Test
    void aSecondArticleOfAnIdIsTold() throws IOException {
        Files.write(articles, List.of(article(7), article(8), article(7)));

        Extract.Result result = extract(2);

        assertThat(result.articles()).isEqualTo(2);
        assertThat(result.problems()).singleElement().asString().contains("a000007").contains("second article");
    }

    @Test
    void aTaskThatFailsOnceIsRunAgain() throws IOException {
        Extract.Result result =
                new Extract(spark, ClusterTest::failing).run(articles.toString(), folder.resolve("out"), 2);

        assertThat(FAILURES.get()).isPositive();
        assertThat(result.problems()).isEmpty();
        assertThat(lines(folder.resolve("out"))).isEqualTo(onOneMachine(articles));
    }

    private static Pipeline failing() {
        failOnce();
        return Pipeline.withRules();
    }

    private static void failOnce() {
        if (TaskContext.get().attemptNumber() == 0) {
            FAILURES.incrementAndGet();
            throw new IllegalStateException("the first attempt fails");
        }
    }

    /** How fast both are: {@code mvn -f src/spark test -Dtest=ClusterTest -Dspeed=20000}. */
    @Test
    @EnabledIfSystemProperty(named = "speed", matches = "\\d+")
    void twoTasksAreHalfAsFastAsTwoThreads() throws IOException {
        int count = Integer.getInteger("speed");
        Files.write(articles, IntStream.range(0, count).mapToObj(ClusterTest::article).toList());
        double cluster = seconds(() -> new Extract(spark, Pipeline::withRules)
                .run(articles.toString(), folder.resolve("out"), 4));
        double alone = seconds(() -> {
            AttributionExtractor rules = new AnyLanguageExtractor(RulesExtractor.load());
            StandoffOutlet outlet = new StandoffOutlet(Files.newBufferedWriter(folder.resolve("alone.jsonl")));
            try (Extraction<?> extraction = Extraction.builder().threads(2).build(rules, outlet)) {
                IntakeReader reader = new IntakeReader(Limits.USUAL, extraction);
                reader.read(articles);
                extraction.finish();
            }
        });
        System.out.printf(
                "RATE %,d articles: %.1f s on one machine, %.1f s with Spark (%.2f of its speed)%n",
                count, alone, cluster, alone / cluster);

        assertThat(alone / cluster).isGreaterThanOrEqualTo(0.5);
        assertThat(lines(folder.resolve("out")))
                .isEqualTo(Files.readAllLines(folder.resolve("alone.jsonl")).stream().sorted().toList());
    }

    private interface Run {
        void run() throws IOException;
    }

    private static double seconds(Run work) throws IOException {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    @Test
    void aReleaseIsTheSameByteForByte() throws IOException {
        Dataset alone = dataset("alone");
        Dataset divided = dataset("divided");
        Pipeline.build(alone);

        List<Build.Done> done = new Build(spark, ClusterTest::makingThenFailing).run(divided.material(), 4);
        Outcome outcome = Pipeline.build(divided);

        assertThat(FAILURES.get()).isEqualTo(4);
        assertThat(done).allMatch(share -> share.problems().isEmpty());
        assertThat(done.stream().mapToLong(Build.Done::dossiers).sum()).isEqualTo(ARTICLES);
        String taken = outcome.match(
                published -> published.taken() + " of " + published.dossiers(), refused -> refused.problems() + "");
        assertThat(taken).isEqualTo(ARTICLES + " of " + ARTICLES);
        for (String file : List.of("dataset.nq", "SHA256SUMS")) {
            assertThat(divided.release().resolve(file)).hasSameBinaryContentAs(alone.release().resolve(file));
        }
    }

    private static Share.Made makingThenFailing(Share share, Path material, String software) {
        Share.Made made = share.make(material, software);
        failOnce();
        return made;
    }

    private Dataset dataset(String name) throws IOException {
        Dataset dataset = new Dataset(folder.resolve(name));
        Files.createDirectories(dataset.material().resolve("authority"));
        Files.createDirectories(dataset.material().resolve("articles"));
        Files.writeString(dataset.material().resolve("statements.yaml"), "[]\n");
        Files.writeString(
                dataset.material().resolve("dataset.yaml"),
                """
                id: cluster
                title: Sentences that nobody said
                description: Made up for a test.
                base: https://example.org/cluster/
                version: 2025.1
                issued: 2025-03-31
                licence: https://creativecommons.org/publicdomain/zero/1.0/
                publisher: {name: Nobody, homepage: https://example.org/}
                language: en
                keywords: [test]
                temporal: 2025-03
                excerpts: quotations
                publish: {machine: all}
                """);
        try (Pipeline pipeline = Pipeline.withRules()) {
            assertThat(pipeline.extract(articles, dataset).problems()).isEmpty();
        }
        return dataset;
    }
}
