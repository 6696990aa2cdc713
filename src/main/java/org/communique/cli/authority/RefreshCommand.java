package org.communique.cli.authority;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.communique.cli.console.Console;
import org.communique.cli.console.UserError;
import org.communique.cli.option.DatasetFolder;
import org.communique.cli.option.Questions;
import org.communique.cli.option.WikidataConnection;
import org.communique.federation.authority.AuthorityRows;
import org.communique.federation.endpoint.Limits;
import org.communique.federation.snapshot.SnapshotRefresher;
import org.communique.federation.snapshot.WikidataSnapshot;
import org.communique.federation.snapshot.WikidataSnapshot.Difference;
import org.communique.query.StoredQuery;
import org.communique.release.ReleaseFolder;
import org.communique.server.LocalRelease;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code communique wikidata refresh}: what Wikidata says now of the dataset's entities. */
@Command(
        name = "refresh",
        mixinStandardHelpOptions = true,
        description = "Shows how Wikidata differs from the snapshot in material/wikidata/, one fact per line, "
                + "marked + or -. With --write, the snapshot is updated.",
        footer = {
            "",
            "Examples:",
            "  communique wikidata refresh --contact you@example.org",
            "  communique wikidata refresh --contact you@example.org --write"
        })
final class RefreshCommand implements Runnable {

    private static final Pattern ITEM = Pattern.compile("\\bwd:(Q\\d+)\\b");

    @Mixin
    private DatasetFolder dataset = new DatasetFolder();

    @Mixin
    private WikidataConnection wikidata = new WikidataConnection();

    @Option(names = "--write", description = "Update the snapshot; without this, nothing is written.")
    private boolean writing;

    @Mixin
    private Console console = new Console();

    @Override
    public void run() {
        Set<String> items = items();
        Graph facts = wikidata.ask(endpoint -> new SnapshotRefresher(endpoint, Limits.usual()).read(items));
        if (facts.isEmpty()) {
            throw new UserError("the endpoint has none of the dataset's items, so it does not hold Wikidata's data");
        }
        Path folder = dataset.material().resolve("wikidata");
        Difference difference = WikidataSnapshot.at(folder).difference(facts);
        difference.removed().forEach(fact -> console.out().println("- " + fact));
        difference.added().forEach(fact -> console.out().println("+ " + fact));
        console.out().flush();
        if (writing) {
            WikidataSnapshot.write(folder, facts, LocalDate.now(ZoneOffset.UTC));
        }
        console.say("%d items, %d facts: %d new, %d gone. %s"
                .formatted(
                        items.size(),
                        facts.size(),
                        difference.added().size(),
                        difference.removed().size(),
                        writing ? "Written into " + folder : "Nothing was written; use --write to write it."));
    }

    /** Those that the dataset's entities are linked to, and those that its questions name. */
    private Set<String> items() {
        Set<String> items = new TreeSet<>();
        try (LocalRelease release = LocalRelease.open(ReleaseFolder.at(dataset.release()))) {
            release.read(AuthorityRows::of).forEach(row -> row.qid().ifPresent(items::add));
        } catch (IllegalStateException none) {
            throw new UserError(String.valueOf(none.getMessage()), none);
        }
        for (StoredQuery question : Questions.of(dataset).queries()) {
            Matcher named = ITEM.matcher(question.text());
            while (named.find()) {
                items.add(named.group(1));
            }
        }
        return items;
    }
}
