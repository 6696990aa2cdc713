package org.communique.cli.article;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.cli.console.Console;
import org.communique.cli.console.UserError;
import org.communique.cli.console.WrongUsage;
import org.communique.cli.option.ArticleInputs;
import org.communique.cli.option.Extractors;
import org.communique.dossier.Authority;
import org.communique.dossier.Material;
import org.communique.drafting.Drafter;
import org.communique.drafting.Extraction;
import org.communique.drafting.outlet.DatasetFolders;
import org.communique.drafting.outlet.DossierOutlet;
import org.communique.drafting.outlet.JsonLinesOutlet;
import org.communique.drafting.outlet.StandoffOutlet;
import org.communique.editing.Leftovers;
import org.communique.editing.WritingLock;
import org.communique.material.Problem;
import org.communique.reading.MaterialReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code communique extract}: from articles to dossiers. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Finds who is said to have said what in articles, and writes it down as dossiers for a person to "
                + "review. What people curated is never touched; run again, it writes the same.",
        footer = {
            "",
            "Examples:",
            "  communique extract news/                        every article of a folder into material/",
            "  communique extract page.html --into my-dataset/material",
            "  communique extract crawl.warc.gz --resume       go on where a run was cut off",
            "  curl -s https://example.org/news | communique extract - --format standoff-jsonl",
            "  communique extract news/ --extractor rules --format jsonl --output dossiers.jsonl",
            "",
            "The articles' texts are stored in the folder texts/ beside material/ (or --texts), where 'check' and",
            "'build' compare them; they are never published. Actors whom the authority does not have go into",
            "authority/machine-*.yaml. What an article says of itself is taken from its HTML or from front matter:",
            "  ---",
            "  publisher: Harbour News",
            "  date: 2025-03-03",
            "  ---",
            "",
            "Exit status: 0 all articles were extracted; 1 some could not be, and each is told; 2 wrong usage."
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

    @Mixin
    private ArticleInputs inputs = new ArticleInputs();

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "The material that dossiers are written into (default: ${DEFAULT-VALUE}).")
    private Path into = Path.of("material");

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "Where the texts are stored, as ID.txt (default: texts/ beside the material).")
    private @Nullable Path texts;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}: dossiers into --into; the same as JSON Lines; or offsets alone, a "
                    + "line an article (default: ${DEFAULT-VALUE}).")
    private Format format = Format.DOSSIER;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file for jsonl and standoff-jsonl (default: standard output).")
    private @Nullable Path output;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day of publication of articles that do not tell it, such as 2022-01-07.")
    private @Nullable LocalDate published;

    @Option(names = "--resume", description = "Pass over articles that have a dossier of this very text already.")
    private boolean resume;

    @Mixin
    private Extractors extractors = new Extractors();

    @Mixin
    private Console console = new Console();

    private final List<Problem> problems = new ArrayList<>();

    @Override
    public Integer call() {
        switch (format) {
            case DOSSIER -> dossiers();
            case JSONL ->
                lines(out -> new JsonLinesOutlet(
                        Drafter.of(authority(), Optional.ofNullable(published)), out, this::problem));
            case STANDOFF_JSONL -> lines(StandoffOutlet::new);
        }
        if (!problems.isEmpty()) {
            console.complain(problems.size() == 1 ? "1 problem" : "%,d problems".formatted(problems.size()));
        }
        return problems.isEmpty() ? 0 : 1;
    }

    private void dossiers() {
        if (output != null) {
            throw new WrongUsage("--output goes with --format jsonl or standoff-jsonl; dossiers are written --into");
        }
        if (!Files.isRegularFile(into.resolve("dataset.yaml"))) {
            throw new WrongUsage("there is no dataset.yaml in " + into
                    + "; name a dataset's material with --into, or begin one with 'communique init my-dataset'");
        }
        try (WritingLock writing = WritingLock.on(into)) {
            Leftovers.recover(into, console::remark);
            extract(material());
        }
    }

    private void extract(Material material) {
        Path beside = into.toAbsolutePath().normalize().resolveSibling("texts");
        var folders = new DatasetFolders(into, Optional.ofNullable(texts).orElse(beside));
        DossierOutlet outlet = DossierOutlet.over(material)
                .problems(this::problem)
                .resumes(resume)
                .build(folders, Drafter.of(material.authority(), Optional.ofNullable(published)));
        String took = run(outlet);
        DossierOutlet.Counts counts = outlet.counts();
        console.say("%,d articles, %,d reports in %s".formatted(counts.articles(), counts.reports(), took));
        console.say(
                "%,d attributions left open, %,d reports joined to a statement of another report, %,d articles passed over"
                        .formatted(counts.open(), counts.coReports(), counts.resumed()));
    }

    private Material material() {
        List<Problem> found = new ArrayList<>();
        Optional<Material> material = new MaterialReader(into, found::add).read();
        if (!found.isEmpty() || material.isEmpty()) {
            found.stream().sorted().distinct().forEach(problem -> console.complain(problem.toString()));
            throw new UserError("the material in " + into + " is not in order; mend it first");
        }
        return material.get();
    }

    private Authority authority() {
        return Files.isRegularFile(into.resolve("dataset.yaml")) ? material().authority() : Authority.of(List.of());
    }

    /** Makes the outlet that writes into a file or to standard output. */
    @FunctionalInterface
    private interface OutletMaker {
        Extraction.Outlet<?> of(Writer out);
    }

    private void lines(OutletMaker maker) {
        if (output == null) {
            PrintWriter out = console.out();
            run(maker.of(out));
            out.flush();
            return;
        }
        try (Writer out = Files.newBufferedWriter(output)) {
            String took = run(maker.of(out));
            console.say("Written to " + output + " in " + took);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Runs, and tells how long it took. */
    private String run(Extraction.Outlet<?> outlet) {
        var progress = new ExtractProgress(
                console.err(),
                InstantSource.system(),
                console.isTerminal() && !(format != Format.DOSSIER && output == null));
        extractors.using(extractor -> {
            try (Extraction<?> extraction = Extraction.builder()
                    .problems(this::problem)
                    .remarks(console::remark)
                    .build(extractor, outlet)) {
                inputs.read(new CountingIntake(extraction, progress), (file, share) -> progress.show(share));
                extraction.finish();
            }
        });
        progress.clear();
        return progress.summary();
    }

    private void problem(Problem problem) {
        problems.add(problem);
        console.complain(problem.toString());
    }
}
