package org.communique.cli.release;

import java.util.List;
import org.communique.cli.console.Console;
import org.communique.cli.option.BuildOptions;
import org.communique.cli.option.DatasetFolder;
import org.communique.cli.option.Questions;
import org.communique.cli.option.TextsFolder;
import org.communique.material.Problem;
import org.communique.pipeline.Outcome;
import org.communique.pipeline.Outcome.Published;
import org.communique.pipeline.Outcome.Refused;
import org.communique.pipeline.Publication;
import org.communique.release.ReleaseFolder;
import org.communique.release.ReleaseWriter;
import org.communique.release.statistics.Statistics;
import org.communique.vocabulary.Communique;

/** Builds a release and tells how it went. */
final class Builder {

    private final Console console;

    Builder(Console console) {
        this.console = console;
    }

    /** Whether a new release stands in its folder. */
    boolean build(DatasetFolder dataset, TextsFolder texts, BuildOptions options) {
        ReleaseFolder release = ReleaseFolder.at(dataset.release());
        Outcome outcome = console.watching(progress -> options.applied(
                        new Publication(dataset.material(), release, Questions.of(dataset), progress))
                .build(texts.of(dataset.root())));
        return outcome.match(this::published, this::refused);
    }

    private boolean published(Published published) {
        Statistics held = published.statistics();
        console.say("Released %s of %s, %s, into %s"
                .formatted(
                        Console.counted(held.count(Communique.Statement.getURI()), "statement"),
                        Console.counted(held.count(Communique.Document.getURI()), "document"),
                        Console.counted(held.quads(), "quad"),
                        published.release()));
        published.remarks().forEach(console::remark);
        if (published.taken() > 0) {
            console.say("  %,d of %s unchanged since the build before"
                    .formatted(published.taken(), Console.counted(published.dossiers(), "dossier")));
        }
        ReleaseWriter.heldBack(published.release())
                .forEach((why, count) -> console.say("  %,d held back: %s".formatted(count, why)));
        return true;
    }

    private boolean refused(Refused refused) {
        tell(refused.problems());
        console.complain("Nothing was written; the previous release is unchanged.");
        return false;
    }

    /** Everything that a build would refuse. */
    List<Problem> check(DatasetFolder dataset, TextsFolder texts) {
        return console.watching(progress -> new Publication(
                        dataset.material(), ReleaseFolder.at(dataset.release()), Questions.of(dataset), progress)
                .check(texts.of(dataset.root())));
    }

    /** Tells all problems, one a line. */
    void tell(List<Problem> problems) {
        problems.forEach(problem -> console.complain(problem.toString()));
        console.complain(problems.size() == 1 ? "1 finding" : "%,d findings".formatted(problems.size()));
    }
}
