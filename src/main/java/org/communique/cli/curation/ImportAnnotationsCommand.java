package org.communique.cli.curation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.attribution.Attribution;
import org.communique.attribution.StandoffWriter;
import org.communique.cli.console.Console;
import org.communique.cli.console.UserError;
import org.communique.cli.console.WrongUsage;
import org.communique.editing.WholeFile;
import org.communique.exchange.AnnotatedArticle;
import org.communique.exchange.Annotation;
import org.communique.exchange.Brat;
import org.communique.exchange.WebAnnotations;
import org.communique.exchange.Xmi;
import org.communique.material.Article;
import org.communique.material.ArticleReader;
import org.communique.material.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code communique annotations import}: annotations of another tool for {@code extract}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Reads brat's ID.ann, W3C Web Annotations (ID.annotations.jsonld) and UIMA CAS XMI (ID.xmi) beside the texts that they"
                        + " count in, and writes them as JSON Lines for 'extract --attributions', which drafts them.",
        footer = {
            "",
            "Examples:",
            "  communique annotations import brat/ --output attributions.jsonl",
            "  communique extract brat/*.txt --into my-dataset/material --attributions attributions.jsonl"
        })
public final class ImportAnnotationsCommand implements Runnable {

    private static final String BRAT = ".ann";
    private static final String WEB = ".annotations.jsonld";
    private static final String XMI = ".xmi";
    private static final List<String> ENDINGS = List.of(BRAT, WEB, XMI);

    @Parameters(paramLabel = "FOLDER", description = "The folder of the annotations.")
    private Path folder = Path.of("");

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "The folder of the texts, as ID.txt (default: the folder of the annotations).")
    private Optional<Path> texts = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write.")
    private Path output = Path.of("");

    @Mixin
    private Console console = new Console();

    private int leftOut;

    @Override
    public void run() {
        var lines = new StringWriter();
        int articles = 0;
        int found = 0;
        try (StandoffWriter writer = new StandoffWriter(lines)) {
            for (Path file : files()) {
                Optional<AnnotatedArticle> read = read(file);
                List<Attribution> attributions = read.map(this::attributions).orElse(List.of());
                read.ifPresent(one -> writer.write(one.article(), attributions));
                articles += read.isPresent() ? 1 : 0;
                found += attributions.size();
            }
        }
        if (articles == 0) {
            throw new UserError("no annotations with their text are in " + folder
                    + "; they are read from ID.ann, ID.annotations.jsonld and ID.xmi, the texts from ID.txt");
        }
        WholeFile.write(output, lines.toString());
        console.say("%s in %s written to %s"
                .formatted(Console.counted(found, "attribution"), Console.counted(articles, "article"), output));
        if (leftOut > 0) {
            console.complain(Console.counted(leftOut, "annotation")
                    + " left out: without content, with spans that overlap, or beyond the end of the text");
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            throw new WrongUsage("there is no folder " + folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Optional<AnnotatedArticle> read(Path file) {
        String name = file.getFileName().toString();
        String ending = ENDINGS.stream().filter(name::endsWith).findFirst().orElseThrow();
        String id = name.substring(0, name.length() - ending.length());
        Path where = texts.orElse(folder);
        if (!Files.exists(where.resolve(id + ".txt"))) {
            console.complain(file + ": left out, since " + where.resolve(id + ".txt") + " is missing");
            return Optional.empty();
        }
        try {
            return new ArticleReader(where, problem -> console.complain(problem.toString()))
                    .read(id)
                    .map(article -> switch (ending) {
                        case BRAT -> Brat.read(article, WholeFile.read(file));
                        case WEB -> WebAnnotations.read(article, WholeFile.read(file));
                        default -> Xmi.read(article, WholeFile.bytes(file));
                    });
        } catch (IllegalArgumentException broken) {
            console.complain(file + ": left out: " + broken.getMessage());
            return Optional.empty();
        }
    }

    private List<Attribution> attributions(AnnotatedArticle annotated) {
        List<Attribution> attributions = new ArrayList<>();
        for (Annotation annotation : annotated.annotations()) {
            attribution(annotated.article(), annotation).ifPresentOrElse(attributions::add, () -> leftOut++);
        }
        return attributions.stream().sorted(Attribution.inTextOrder()).toList();
    }

    private static Optional<Attribution> attribution(Article article, Annotation annotation) {
        boolean isWithin = Stream.of(annotation.source(), annotation.cue(), annotation.content())
                .flatMap(List::stream)
                .mapToInt(Span::end)
                .allMatch(end -> end <= article.codePoints());
        try {
            return isWithin
                    ? Optional.of(new Attribution(
                            annotation.source(),
                            annotation.cue(),
                            annotation.content(),
                            Attribution.Mode.valueOf(annotation
                                    .attributes()
                                    .getOrDefault("mode", "indirect")
                                    .toUpperCase(Locale.ROOT)),
                            1,
                            "annotators/1"))
                    : Optional.empty();
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }
}
