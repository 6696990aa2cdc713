package org.communique.cli.curation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.agreement.Agreement;
import org.communique.agreement.Coincidences;
import org.communique.agreement.Difference;
import org.communique.agreement.Reading;
import org.communique.cli.console.Console;
import org.communique.cli.console.UserError;
import org.communique.material.Problem;
import org.communique.reading.MaterialReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code communique agreement}: how far two people who read the same articles agree. */
@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        description = "Compares what two people stand for in the articles that both datasets have: the reports, who"
                + " spoke, when, and the positions. Drafts and rejected reports do not count.",
        footer = {
            "",
            "Two reports are the same one if their contents share half of the shorter one. Speaker, date and position are",
            "compared in those. Alpha is Krippendorff's alpha for values without an order: 1 is full agreement, 0 is what",
            "chance would give.",
            "",
            "Examples:",
            "  communique agreement ann/ bo/",
            "  communique agreement ann/ bo/ --differences"
        })
public final class AgreementCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "DATASET_A", description = "The first person's copy of the dataset.")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "DATASET_B", description = "The second person's copy.")
    private Path second = Path.of("");

    @Option(names = "--differences", description = "List every difference, one a line.")
    private boolean differences;

    @Mixin
    private Console console = new Console();

    @Override
    public void run() {
        Agreement agreement = Agreement.between(reading(first), reading(second));
        if (agreement.articles().isEmpty()) {
            throw new UserError("the two datasets have no article in common, with the same id and the same text");
        }
        console.out().printf("%-28s %9s %9s %9s%n", "", "compared", "agreement", "alpha");
        row("reports found by both (F1)", reports(agreement), agreement.overlapF1());
        row("the same to the letter (F1)", reports(agreement), agreement.exactF1());
        row("characters within a report", agreement.characters());
        row("speaker", agreement.speakers());
        row("date", agreement.dates());
        row("position", agreement.positions());
        console.out().flush();
        console.say("%s in common. One person has %s, the other %s; %d of them are the same ones."
                .formatted(
                        Console.counted(agreement.articles().size(), "article"),
                        Console.counted(agreement.reportsOfOne(), "report"),
                        Console.counted(agreement.reportsOfOther(), "report"),
                        agreement.paired()));
        if (differences) {
            agreement.differences().forEach(one -> console.out().println(line(one)));
            console.out().flush();
        }
    }

    private static long reports(Agreement agreement) {
        return (long) agreement.reportsOfOne() + agreement.reportsOfOther();
    }

    private static Reading reading(Path dataset) {
        List<Problem> problems = new ArrayList<>();
        return new MaterialReader(dataset.resolve("material"), problems::add)
                .read()
                .filter(read -> problems.isEmpty())
                .map(Reading::of)
                .orElseThrow(() -> new UserError("the material in " + dataset.resolve("material")
                        + " has mistakes; 'communique check " + dataset + "' lists them"));
    }

    private void row(String what, Coincidences values) {
        console.out()
                .printf(
                        Locale.ROOT,
                        "%-28s %9d %9s %9s%n",
                        what,
                        values.units(),
                        shown(values.share()),
                        shown(values.alpha()));
    }

    private void row(String what, long units, Optional<Double> f1) {
        console.out().printf(Locale.ROOT, "%-28s %9d %9s %9s%n", what, units, shown(f1), "");
    }

    private static String shown(Optional<Double> share) {
        return share.map("%.3f"::formatted).orElse("–");
    }

    private static String line(Difference difference) {
        return "%s %s %s: %s | %s"
                .formatted(
                        difference.article(),
                        difference.at(),
                        difference.what().name().toLowerCase(Locale.ROOT),
                        difference.one().isEmpty() ? "–" : difference.one(),
                        difference.other().isEmpty() ? "–" : difference.other());
    }
}
