package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.communique.extending.OtherProcess;
import org.communique.server.CommuniqueServer;
import org.communique.server.ServerSettings;
import org.communique.vocabulary.PackedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/library.md} promises to those who use Communiqué in a programme of their own. */
class LibraryTest {

    private static final Path SOURCES = Path.of("src/example/library/src/main/java");
    private static final Pattern OPTIONAL =
            Pattern.compile("[/\\\\](onnxruntime|jena-fuseki|jetty|jakarta\\.servlet|micrometer)[^/\\\\]*\\.jar$");

    @TempDir
    Path folder;

    @Test
    void theExampleRunsWithoutServerAndNativeCode() throws IOException, InterruptedException {
        Path news = article();
        Path dataset = dataset();

        String said = run("example.WhoIsQuoted", news.toString(), dataset.toString());

        assertThat(said)
                .contains("pier | Mayor Ada Example | “The pier will open in May,”")
                .contains("released into ")
                .doesNotContain("refused");
        assertThat(dataset.resolve("material/articles/pier.yaml")).exists();
    }

    @Test
    void whatIsMissingIsNamed() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("example"));
        Files.writeString(folder.resolve("example/Missing.java"), """
                package example;
                import java.nio.file.Path;
                import org.communique.*;
                import org.communique.server.ServerSettings;
                public class Missing {
                    public static void main(String[] arguments) {
                        attempt(() -> Pipeline.withTagger().close());
                        attempt(() -> Pipeline.serve(new Dataset(Path.of("none")), ServerSettings.standard()).close());
                    }
                    static void attempt(Runnable step) {
                        try {
                            step.run();
                        } catch (IllegalStateException missing) {
                            System.out.println(missing.getMessage());
                        }
                    }
                }
                """);

        assertThat(run("example.Missing"))
                .contains("The trained extractor needs the library com.microsoft.onnxruntime:onnxruntime; add it")
                .contains("The server needs the library org.apache.jena:jena-fuseki-main; add it");
    }

    @Test
    void aReleaseIsServed() throws IOException {
        Dataset dataset = new Dataset(dataset());

        assertThat(Pipeline.check(dataset)).isEmpty();
        Pipeline.build(dataset);

        try (CommuniqueServer server =
                Pipeline.serve(dataset, ServerSettings.standard().withPort(0))) {
            assertThat(server.port()).isPositive();
        }
    }

    @Test
    void thePageShowsTheExample() throws IOException {
        String page = Files.readString(Path.of("docs/library.md"));

        assertThat(page).contains("src/example/library");
        for (var method : Pipeline.class.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())) {
                assertThat(page).contains(method.getName());
            }
        }
    }

    private Path article() throws IOException {
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(news.resolve("pier.txt"), """
                title: Pier to open
                date: 2025-03-05
                publisher: Harbour News
                url: https://news.example/pier
                language: en

                Mayor Ada Example said: “The pier will open in May,” and left.
                """);
        return news;
    }

    private Path dataset() throws IOException {
        Path dataset = folder.resolve("dataset");
        new PackedFolder("/org/communique/cli/article/template").copyTo(dataset);
        return dataset;
    }

    /** Compiles the example, or what is in the folder, and runs it without the optional libraries. */
    private String run(String main, String... arguments) throws IOException, InterruptedException {
        OtherProcess process = OtherProcess.in(
                Files.createDirectory(folder.resolve("classes")),
                entry -> !OPTIONAL.matcher(entry).find());
        String file = main.replace('.', '/') + ".java";
        Path own = folder.resolve(file);
        process.compile(List.of(Files.exists(own) ? own : SOURCES.resolve(file)));
        return process.run(folder, main, arguments);
    }
}
