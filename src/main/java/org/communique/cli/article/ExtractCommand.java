package org.communique.cli.article;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.cli.console.Console;
import org.communique.cli.console.WrongUsage;
import org.communique.cli.option.ArticleInputs;
import org.communique.cli.option.DatasetOption;
import org.communique.cli.option.TextsFolder;
import org.communique.dossier.Authority;
import org.communique.drafting.Drafter;
import org.communique.drafting.Extraction;
import org.communique.drafting.outlet.DatasetFolders;
import org.communique.drafting.outlet.JsonLinesOutlet;
import org.communique.drafting.outlet.StandoffOutlet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code communique extract}: from articles to dossiers. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Finds who said what in articles and drafts a dossier of each for a person to review. "
                + "You can add articles at any time. Articles whose text has not changed are skipped. What "
                + "people curated is kept; if the text changed, its spans move with their words.",
        footer = {
            "",
            "Examples:",
            "  communique extract news/                        add every article in a folder to this dataset",
            "  communique extract page.html -d my-dataset      add one page to a dataset elsewhere",
            "  communique extract news/ --left-open open.csv   list what was found but not drafted, and why",
            "  communique extract news/ --again                draft again with a newer extractor or authority",
            "  curl -s https://example.org/news | communique extract - --format standoff-jsonl",
            "  communique extract news/ --extractor rules --format jsonl --output dossiers.jsonl",
            "",
            "The articles' texts are stored in texts/ in the dataset's folder (or --texts), where 'check' and 'build'",
            "find them; they are never published. Actors that are not in the authority yet are added " + "to",
            "authority/machine-*.yaml. Metadata is read from an article's HTML or from its front " + "matter:",
            "  ---",
            "  publisher: Harbour News",
            "  date: 2025-03-03",
            "  ---",
            "",
            "Exit status: 0 all articles were extracted; 1 some failed, and each is reported; 2 " + "wrong usage."
        })
public final class ExtractCommand implements Callable<Integer> {

    /** What is written. */
    enum Format {
        DOSSIER,
        JSONL,
        STANDOFF_JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = ArticleInputs.FORMS + "; - for standard input.")
    private List<Path> inputs = List.of();

    @Mixin
    private DatasetOption dataset = new DatasetOption();

    @Option(names = "--into", hidden = true, description = "The dataset's material, as earlier versions named it.")
    private @Nullable Path into;

    @Mixin
    private TextsFolder texts = new TextsFolder();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}: dossiers in the dataset, the same as JSON Lines, or offsets "
                    + "only, one line per article (default: ${DEFAULT-VALUE}).")
    private Format format = Format.DOSSIER;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The output file for jsonl and standoff-jsonl (default: standard output).")
    private @Nullable Path output;

    @Option(
            names = "--again",
            description = "Draft the machine-made reports again, even for articles whose text has not changed.")
    private boolean again;

    @Option(names = "--resume", hidden = true, description = "What happens without --again.")
    private boolean resume;

    @Mixin
    private Extracting extracting = new Extracting();

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        extracting.in(dataset.root());
        if (extracting.isEstimate()) {
            return estimate();
        }
        switch (format) {
            case DOSSIER -> dossiers();
            case JSONL -> lines(out -> new JsonLinesOutlet(drafter(), out, extracting::problem));
            case STANDOFF_JSONL -> lines(StandoffOutlet::new);
        }
        if (format != Format.DOSSIER) {
            extracting.complain(console);
        }
        return extracting.problems().isEmpty() ? 0 : 1;
    }

    /** Reads the articles and asks nobody. */
    private int estimate() {
        extracting.run(new StandoffOutlet(Writer.nullWriter()), inputs, console, false);
        extracting.complain(console);
        return extracting.problems().isEmpty() ? 0 : 1;
    }

    private Path material() {
        return Optional.ofNullable(into).orElseGet(() -> dataset.root().resolve("material"));
    }

    private boolean isDataset() {
        return Files.isRegularFile(material().resolve("dataset.yaml"));
    }

    private void dossiers() {
        if (output != null) {
            throw new WrongUsage("--output goes with --format jsonl or standoff-jsonl; dossiers go into the dataset");
        }
        if (!isDataset()) {
            throw new WrongUsage("there is no dataset.yaml in " + material()
                    + "; name a dataset with -d, or begin one with 'communique init my-dataset --articles NEWS'");
        }
        Path root = material().toAbsolutePath().normalize().resolveSibling("");
        extracting.dossiers(inputs, new DatasetFolders(material(), texts.in(root)), again, console);
    }

    private Drafter drafter() {
        return isDataset()
                ? extracting.drafter(Extracting.material(material(), console))
                : Drafter.of(Authority.of(List.of()), extracting.published());
    }

    /** Makes the outlet that writes into a file or to standard output. */
    @FunctionalInterface
    private interface OutletMaker {
        Extraction.Outlet<?> of(Writer out);
    }

    private void lines(OutletMaker maker) {
        if (output == null) {
            PrintWriter out = console.out();
            extracting.run(maker.of(out), inputs, console, false);
            out.flush();
            return;
        }
        try (Writer out = Files.newBufferedWriter(output)) {
            String took = extracting.run(maker.of(out), inputs, console, console.isTerminal());
            console.say("Written to " + output + " in " + took);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
