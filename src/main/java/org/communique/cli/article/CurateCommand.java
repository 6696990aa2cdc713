package org.communique.cli.article;

import java.time.Clock;
import java.util.Optional;
import org.communique.cli.console.Console;
import org.communique.cli.console.UserError;
import org.communique.cli.option.DatasetFolder;
import org.communique.cli.option.TextsFolder;
import org.communique.curation.Desk;
import org.communique.curation.log.DecisionLog.Writer;
import org.communique.federation.authority.CandidateSuggester;
import org.communique.federation.snapshot.WikidataSnapshot;
import org.communique.meaning.encoder.Meanings;
import org.communique.reading.kept.KeptDossiers;
import org.communique.reading.kept.KeptFolder;
import org.communique.release.description.Software;
import org.communique.workbench.Workbench;
import org.communique.workbench.Workbench.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code communique curate}: the workbench. */
@Command(
        name = "curate",
        mixinStandardHelpOptions = true,
        description = "Opens the workbench: a page in your browser in which you accept, correct and reject the drafts"
                + " of 'extract', say who spoke, and set positions. Every button shows its key.",
        footer = {
            "",
            "What it does:",
            "  Every decision is written into the YAML files of material/ at once, and into material/decisions.jsonl.",
            "  Press 'u' to undo, as often as you like, also after a restart. Press '?' for the keys of a page.",
            "  A file that you or git change meanwhile is read again; it is never written over unseen.",
            "  Only a browser on this machine that was given the address printed here gets in.",
            "",
            "The first ten minutes:",
            "  1. communique init my-dataset --articles news/   drafts of who said what",
            "  2. communique curate my-dataset                  open the address that it prints",
            "  3. Press Enter on the first article, then 'y' to accept or 'n' to reject each draft.",
            "  4. communique publish my-dataset                 the release, served",
            "",
            "Examples:",
            "  communique curate",
            "  communique curate my-dataset --curator 'Ada Lovelace' --port 0"
        })
public final class CurateCommand implements Runnable {

    @Mixin
    private DatasetFolder dataset = new DatasetFolder();

    @Mixin
    private TextsFolder texts = new TextsFolder();

    @Option(
            names = {"-p", "--port"},
            defaultValue = "3331",
            paramLabel = "PORT",
            description = "The port on this machine, 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--curator",
            paramLabel = "NAME",
            description = "Who decides, for the log (default: your user name).")
    private @Nullable String curator;

    @Mixin
    private Console console = new Console();

    @Override
    public void run() {
        try {
            KeptFolder kept = KeptFolder.at(dataset.root().resolve(".communique/build"), console::remark);
            Desk desk = Desk.open(
                    dataset.root(),
                    texts.in(dataset.root()),
                    new Writer(curator(), Clock.systemUTC()),
                    Optional.of(new KeptDossiers(kept, Software.fingerprint())));
            desk.remarks().forEach(console::say);
            serve(desk);
        } catch (IllegalStateException cannot) {
            throw new UserError(String.valueOf(cannot.getMessage()), cannot);
        }
    }

    private String curator() {
        return Optional.ofNullable(curator).orElseGet(() -> System.getProperty("user.name"));
    }

    private Optional<CandidateSuggester> items() {
        return WikidataSnapshot.in(dataset.material().resolve("wikidata"))
                .map(snapshot -> new CandidateSuggester(snapshot.endpoint()));
    }

    private void serve(Desk desk) {
        try (Meanings meanings = Meanings.in(dataset.root().resolve(".communique/meanings"));
                Workbench workbench = Workbench.start(desk, new Sources(meanings, items()), port)) {
            Runtime.getRuntime().addShutdownHook(new Thread(workbench::close, "close the workbench"));
            console.say("Workbench  " + workbench.address());
            console.say("Open it in a browser on this machine. Keep the address to yourself: it carries the key.");
            console.say("Ctrl-C ends it. Every decision is in the files already.");
            workbench.join();
            meanings.save();
        }
    }
}
