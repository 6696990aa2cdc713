package org.communique.cli.article;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.communique.cli.console.Console;
import org.communique.cli.console.UserError;
import org.communique.cli.extractor.Extractors;
import org.communique.cli.option.ArticleInputs;
import org.communique.curation.log.DecisionLog;
import org.communique.dossier.Material;
import org.communique.drafting.Drafter;
import org.communique.drafting.Extraction;
import org.communique.drafting.outlet.DatasetFolders;
import org.communique.drafting.outlet.DossierOutlet;
import org.communique.drafting.outlet.DossierOutlet.Counts;
import org.communique.editing.Leftovers;
import org.communique.editing.WritingLock;
import org.communique.material.Problem;
import org.communique.material.Span;
import org.communique.reading.MaterialReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How articles are extracted, and what the run tells at its end. */
final class Extracting {

    private static final CSVFormat TABLE = CSVFormat.DEFAULT
            .builder()
            .setHeader("article", "reason", "confidence", "mode", "content", "words")
            .setRecordSeparator("\n")
            .get();

    @Mixin
    private ArticleInputs inputs = new ArticleInputs();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The publication date for articles that do not state one, such as 2022-01-07.")
    private @Nullable LocalDate published;

    @Option(
            names = "--left-open",
            paramLabel = "FILE",
            description = "Write a CSV file of the attributions that were found but not drafted, with the reason "
                    + "for each.")
    private @Nullable Path leftOpen;

    @Mixin
    private Extractors extractors = new Extractors();

    private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
    private Path dataset = Path.of("");

    /** Keeps what the dataset in this folder keeps between runs there. */
    void in(Path root) {
        dataset = root;
    }

    boolean isEstimate() {
        return extractors.isEstimate();
    }

    Optional<LocalDate> published() {
        return Optional.ofNullable(published);
    }

    List<Problem> problems() {
        return problems;
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    /** Extracts into a dataset. Dossiers of the very same texts are passed over, unless they are to be drafted again. */
    Counts dossiers(List<Path> articles, DatasetFolders folders, boolean again, Console console) {
        try (WritingLock writing = WritingLock.on(folders.material())) {
            Leftovers.recover(folders.material(), console::remark);
            Material material = material(folders.material(), console);
            DossierOutlet outlet = DossierOutlet.over(material)
                    .problems(this::problem)
                    .apart(DecisionLog.read(folders.material()).keptApart())
                    .resumes(!again)
                    .build(folders, drafter(material));
            String took = run(outlet, articles, console, console.isTerminal());
            Counts counts = outlet.counts();
            tell(counts, took, console);
            Optional.ofNullable(leftOpen).ifPresent(file -> write(file, counts));
            return counts;
        }
    }

    /** Drafts with the actors of the dataset, and keeps the words that its release may show. */
    Drafter drafter(Material material) {
        return Drafter.of(material.authority(), published())
                .keeping(material.description().excerpts());
    }

    static Material material(Path folder, Console console) {
        List<Problem> found = new ArrayList<>();
        Optional<Material> material = new MaterialReader(folder, found::add).read();
        if (!found.isEmpty() || material.isEmpty()) {
            found.stream().sorted().distinct().forEach(problem -> console.complain(problem.toString()));
            throw new UserError("the material in " + folder + " is not in order; correct it first");
        }
        return material.get();
    }

    /** Runs, and gives how long it took. */
    String run(Extraction.Outlet<?> outlet, List<Path> articles, Console console, boolean showing) {
        var progress = new ExtractProgress(console.err(), InstantSource.system(), showing);
        extractors.using(new Extractors.Surroundings(dataset, this::problem, remarks(console)), extractor -> {
            try (Extraction<?> extraction = Extraction.builder()
                    .problems(this::problem)
                    .remarks(console::remark)
                    .build(extractor, outlet)) {
                inputs.read(articles, new CountingIntake(extraction, progress), (file, share) -> progress.show(share));
                extraction.finish();
            }
        });
        progress.clear();
        return progress.summary();
    }

    /** An estimate is the result of its run, and no remark. */
    private Consumer<String> remarks(Console console) {
        return isEstimate() ? console.out()::println : console::remark;
    }

    private void tell(Counts counts, String took, Console console) {
        console.say("%s, %s in %s"
                .formatted(
                        Console.counted(counts.articles(), "article"),
                        Console.counted(counts.reports(), "report"),
                        took));
        console.say("%s left open, %s joined to a statement of another report, %s passed over"
                .formatted(
                        Console.counted(counts.left().size(), "attribution"),
                        Console.counted(counts.coReports(), "report"),
                        Console.counted(counts.resumed(), "article")));
        tellChanged(counts.changed(), console);
        counts.left().stream()
                .collect(Collectors.groupingBy(left -> left.open().reason(), TreeMap::new, Collectors.counting()))
                .forEach((reason, count) -> console.say("  %,d left open: %s".formatted(count, reason.words())));
        if (!counts.left().isEmpty() && leftOpen == null) {
            console.say("  --left-open FILE lists them");
        }
        tellSilent(counts.silent(), console);
        complain(console);
    }

    private static void tellChanged(List<DossierOutlet.Changed> changed, Console console) {
        if (!changed.isEmpty()) {
            console.say("A new text was taken of %s:".formatted(Console.counted(changed.size(), "article")));
        }
        changed.forEach(one -> console.say(
                "  " + one.article() + (one.curated() ? "; spans that people curated moved with their words" : "")));
    }

    private static void tellSilent(List<DossierOutlet.Silent> silent, Console console) {
        if (silent.isEmpty()) {
            return;
        }
        console.say("Nothing that can be drafted was found in %s; write reports into their dossiers, or leave them:"
                .formatted(Console.counted(silent.size(), "article")));
        silent.forEach(one -> console.say("  " + one.article()
                + otherLanguage(one.language()).map(" (in %s)"::formatted).orElse("")));
        if (silent.stream().anyMatch(one -> otherLanguage(one.language()).isPresent())) {
            console.say("In languages other than English, only quotations with their speaker beside them are found.");
        }
    }

    /** The name of a language that the extractor was not made for. */
    private static Optional<String> otherLanguage(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        return Optional.of(language.getDisplayLanguage(Locale.ENGLISH))
                .filter(name -> !name.isEmpty() && !language.getLanguage().equals(Locale.ENGLISH.getLanguage()));
    }

    /** Tells what could not be extracted, each with its reason and remedy. */
    void complain(Console console) {
        if (!problems.isEmpty()) {
            problems.forEach(problem -> console.complain(problem.toString()));
            console.complain(problems.size() == 1 ? "1 problem" : "%,d problems".formatted(problems.size()));
        }
    }

    private static void write(Path file, Counts counts) {
        try (BufferedWriter out = Files.newBufferedWriter(file);
                CSVPrinter table = new CSVPrinter(out, TABLE)) {
            for (DossierOutlet.Left left : counts.left()) {
                table.printRecord(
                        left.article(),
                        word(left.open().reason()),
                        left.open().attribution().confidence(),
                        word(left.open().attribution().mode()),
                        left.open().attribution().content().stream()
                                .map(Span::toString)
                                .collect(Collectors.joining(" ")),
                        left.words());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
