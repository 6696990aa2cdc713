package org.communique.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.communique.cli.console.WrongUsage;
import org.communique.material.intake.Intake;
import org.communique.material.intake.IntakeReader;
import org.communique.material.intake.bytes.Limits;
import picocli.CommandLine.Option;

/** How the articles are read that a command is given. */
public final class ArticleInputs {

    /** What may be given, for --help. */
    public static final String FORMS =
            "Articles, or folders of articles: plain text (with or without front matter), HTML, JSON "
                    + "Lines, WARC, WACZ, RSS and Atom feeds, .eml and .mht files, each also gzipped";

    private static final Path STANDARD_INPUT = Path.of("-");

    @Option(
            names = "--longest",
            paramLabel = "N",
            description = "The maximum length of one article in characters (default: ${DEFAULT-VALUE}).")
    private int longest = Limits.USUAL.characters();

    /** Reads one file after the other, telling after each the share of the bytes that is done. */
    public void read(List<Path> inputs, Intake intake, BiConsumer<Path, Double> progress) {
        if (longest < 1) {
            throw new WrongUsage("--longest is a number of characters from 1, not " + longest);
        }
        var reader = new IntakeReader(new Limits(Limits.USUAL.bytes(), longest, Limits.USUAL.expansion()), intake);
        List<Path> files = files(inputs, reader);
        long all = Math.max(1, files.stream().mapToLong(ArticleInputs::size).sum());
        long done = 0;
        for (Path file : files) {
            if (file.equals(STANDARD_INPUT)) {
                reader.read(System.in, "standard input");
            } else {
                reader.read(file);
            }
            done += size(file);
            progress.accept(file, (double) done / all);
        }
        reader.finish();
    }

    private static List<Path> files(List<Path> inputs, IntakeReader reader) {
        for (Path input : inputs) {
            if (!input.equals(STANDARD_INPUT) && !Files.exists(input)) {
                throw new WrongUsage("there is no file or folder " + input);
            }
        }
        List<Path> files =
                inputs.stream().flatMap(input -> reader.files(input).stream()).toList();
        if (files.isEmpty()) {
            throw new WrongUsage("there are no articles in " + inputs.get(0)
                    + ": no file there ends in .txt, .html, .jsonl, .warc, .wacz, .rss, .atom, .xml, .eml or .mht, "
                    + "or one of these and .gz");
        }
        return files;
    }

    private static long size(Path file) {
        try {
            return file.equals(STANDARD_INPUT) ? 0 : Files.size(file);
        } catch (IOException vanished) {
            return 0;
        }
    }
}
