package org.communique.cli.authority;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.communique.cli.console.Console;
import org.communique.cli.console.UserError;
import org.communique.cli.console.WrongUsage;
import org.communique.cli.option.DatasetFolder;
import org.communique.cli.option.DatasetOption;
import org.communique.cli.option.WikidataConnection;
import org.communique.editing.AuthorityFiles;
import org.communique.editing.Leftovers;
import org.communique.editing.WritingLock;
import org.communique.federation.authority.AuthorityRow;
import org.communique.federation.authority.AuthorityRows;
import org.communique.federation.authority.Candidate;
import org.communique.federation.authority.CandidateSuggester;
import org.communique.federation.authority.KnownArticles;
import org.communique.material.NearestMatch;
import org.communique.release.ReleaseFolder;
import org.communique.server.LocalRelease;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code communique authority suggest}: which items of Wikidata entities without a link may be. */
@Command(
        name = "suggest",
        mixinStandardHelpOptions = true,
        description = "Lists Wikidata items that an unlinked entity may correspond to, best first, with the "
                + "evidence for each. Writes nothing unless you accept an item with --yes.",
        footer = {
            "",
            "Examples:",
            "  communique authority suggest --contact you@example.org",
            "  communique authority suggest unrest-2022 --contact you@example.org",
            "  communique authority suggest wang-wenbin --contact you@example.org --yes Q1"
        })
final class SuggestCommand implements Runnable {

    private static final int SHOWN = 5;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ENTITY",
            description = "An entity's id (default: every entity without a link).")
    private @Nullable String entity;

    @Mixin
    private DatasetOption chosen = new DatasetOption();

    @Option(
            names = "--article",
            paramLabel = "URL",
            description = "The entity's Wikipedia article; its item is listed first (default: the one in "
                    + "material/wikidata/articles.csv).")
    private @Nullable URI article;

    @Option(
            names = "--yes",
            paramLabel = "QID",
            description = "Accept this item and write it into the material as the entity's link.")
    private @Nullable String accepted;

    @Mixin
    private WikidataConnection wikidata = new WikidataConnection();

    @Mixin
    private Console console = new Console();

    @Override
    public void run() {
        if (entity == null && (article != null || accepted != null)) {
            throw new WrongUsage("--article and --yes need the id of one entity");
        }
        DatasetFolder dataset = chosen.folder();
        List<AuthorityRow> rows = rows(dataset);
        if (entity == null) {
            rows.stream().filter(row -> row.qid().isEmpty()).forEach(row -> tell(row, candidates(row, dataset)));
        } else {
            AuthorityRow row = find(entity, rows);
            List<Candidate> candidates = candidates(row, dataset);
            tell(row, candidates);
            Optional.ofNullable(accepted).ifPresent(qid -> link(row, checked(qid, candidates), dataset));
        }
    }

    private static List<AuthorityRow> rows(DatasetFolder dataset) {
        try (LocalRelease release = LocalRelease.open(ReleaseFolder.at(dataset.release()))) {
            return release.read(AuthorityRows::of);
        } catch (IllegalStateException none) {
            throw new UserError(String.valueOf(none.getMessage()), none);
        }
    }

    private static AuthorityRow find(String entity, List<AuthorityRow> rows) {
        return rows.stream()
                .filter(row -> id(row).equals(entity))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("there is no entity '" + entity + "'"
                        + NearestMatch.hint(
                                entity, rows.stream().map(SuggestCommand::id).toList())));
    }

    private static String id(AuthorityRow row) {
        return row.iri().substring(row.iri().lastIndexOf('/') + 1);
    }

    private List<Candidate> candidates(AuthorityRow row, DatasetFolder dataset) {
        Optional<URI> known = Optional.ofNullable(article)
                .or(() ->
                        KnownArticles.in(dataset.material().resolve("wikidata")).of(id(row)));
        return wikidata.ask(endpoint -> {
            CandidateSuggester suggester = new CandidateSuggester(endpoint);
            return known.map(address -> suggester.suggest(row, address)).orElseGet(() -> suggester.suggest(row));
        });
    }

    private void tell(AuthorityRow row, List<Candidate> candidates) {
        console.out()
                .println(id(row)
                        + row.qid().map(qid -> " (linked to " + qid + ")").orElse(""));
        if (candidates.isEmpty()) {
            console.out().println("  no item has its name");
        }
        candidates.stream()
                .limit(SHOWN)
                .forEach(candidate -> console.out()
                        .printf(
                                "  %3d  %-10s %s: %s%n",
                                candidate.score(),
                                candidate.qid(),
                                candidate.label(),
                                String.join(", ", candidate.reasons())));
        console.out().flush();
    }

    private static String checked(String qid, List<Candidate> candidates) {
        if (candidates.stream().noneMatch(candidate -> candidate.qid().equals(qid))) {
            throw new WrongUsage(qid + " is none of the candidates; write it into the material by hand, with evidence");
        }
        return qid;
    }

    private void link(AuthorityRow row, String qid, DatasetFolder dataset) {
        Path file;
        try (WritingLock writing = WritingLock.on(dataset.material())) {
            Leftovers.recover(dataset.material(), console::remark);
            file = new AuthorityFiles(dataset.material().resolve("authority"))
                    .link(id(row), qid, LocalDate.now(ZoneOffset.UTC));
        }
        console.say(
                "Linked " + id(row) + " to " + qid + " in " + file + "; run 'communique build' to update the release.");
    }
}
