package org.communique.cli.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.communique.attribution.Attribution;
import org.communique.cli.console.Console;
import org.communique.cli.console.UserError;
import org.communique.cli.console.WrongUsage;
import org.communique.cli.extractor.Extractors;
import org.communique.cli.option.DatasetFolder;
import org.communique.cli.option.DatasetOption;
import org.communique.cli.option.TextsFolder;
import org.communique.dossier.Authority;
import org.communique.dossier.Dossier;
import org.communique.dossier.Edtf;
import org.communique.dossier.Entity;
import org.communique.dossier.Entity.Proposition;
import org.communique.dossier.Material;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.material.Article;
import org.communique.material.ArticleReader;
import org.communique.material.NearestMatch;
import org.communique.material.Problem;
import org.communique.meaning.SuggestionFile;
import org.communique.meaning.SuggestionFile.Nearest;
import org.communique.reading.MaterialReader;
import org.communique.review.Item;
import org.communique.review.ReviewPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code communique review}: one article with all that is attributed in it, to look at. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = "Writes an HTML page of one article with every attribution of its dossier marked in the "
                + "text: its origin, its confidence and its line in the dossier. The page contains the "
                + "full text, so keep it to yourself. If 'communique suggest' has run, the page also shows "
                + "which claim each report may make.",
        footer = {
            "",
            "Examples:",
            "  communique review harbour-bridge -d my-dataset",
            "  communique review 001_8fba14ac2590a363 --texts ../articles --beyond --output review.html"
        })
public final class ReviewCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "ARTICLE",
            description = "The article's id, which is the name of its dossier without .yaml.")
    private String id = "";

    @Mixin
    private DatasetOption chosen = new DatasetOption();

    @Mixin
    private TextsFolder texts = new TextsFolder();

    @Option(names = "--beyond", description = "Also run the extractor and show what it finds that the dossier lacks.")
    private boolean beyond;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write (default: ARTICLE.review.html in this folder).")
    private @Nullable Path output;

    @Mixin
    private Extractors extractors = new Extractors();

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        DatasetFolder folder = chosen.folder();
        List<Problem> problems = new ArrayList<>();
        Material material = new MaterialReader(folder.material(), problems::add)
                .read()
                .filter(read -> problems.isEmpty())
                .orElseThrow(() -> new UserError("the material in " + folder.material()
                        + " is not in order; 'communique check' tells what is wrong"));
        Dossier dossier = dossier(material);
        Article article = text(dossier, folder);
        Path page = Optional.ofNullable(output).orElseGet(() -> Path.of(id + ".review.html"));
        String title = dossier.article().title().orElse(dossier.article().label());
        write(page, new ReviewPage(article, title, items(material, dossier, article)).html());
        console.say("Written to " + page + "; open it in a browser");
        return 0;
    }

    private Dossier dossier(Material material) {
        Map<String, Dossier> found = new HashMap<>();
        List<String> known = new ArrayList<>();
        material.dossiers().forEach(dossier -> {
            known.add(dossier.article().id());
            if (dossier.article().id().equals(id)) {
                found.put(id, dossier);
            }
        });
        return Optional.ofNullable(found.get(id))
                .orElseThrow(() -> new WrongUsage(
                        "the dataset has no dossier of an article '" + id + "'" + NearestMatch.hint(id, known)));
    }

    private Article text(Dossier dossier, DatasetFolder folder) {
        Path where = texts.in(folder.root());
        if (!Files.isDirectory(where)) {
            throw new WrongUsage("there is no folder " + where + " with texts; name it with --texts");
        }
        List<Problem> problems = new ArrayList<>();
        Article article = new ArticleReader(where, problems::add)
                .read(id)
                .orElseThrow(() -> new UserError(problems.get(0).toString()));
        if (!article.digest().equals(dossier.article().sha256())) {
            throw new UserError(
                    where.resolve(id + ".txt")
                            + " differs from the text that the dossier describes: the SHA-256 differs, so the offsets do not fit");
        }
        return article;
    }

    private List<Item> items(Material material, Dossier dossier, Article article) {
        Map<String, Statement> statements = new HashMap<>();
        material.statements().forEach(statement -> statements.put(statement.id(), statement));
        material.dossiers()
                .forEach(one -> one.statements().forEach(statement -> statements.put(statement.id(), statement)));
        Map<String, Nearest> nearest = SuggestionFile.of(chosen.root()).nearest(id);
        List<Item> items = new ArrayList<>();
        for (Report report : dossier.reports()) {
            Optional<Statement> statement = Optional.ofNullable(statements.get(report.statement()));
            Optional<String> speaker = statement
                    .flatMap(said -> material.authority().find(said.speaker()))
                    .map(one -> named(one, material.authority()));
            Optional<Edtf> date = report.date().or(() -> statement.flatMap(Statement::date));
            Item item = Item.of(report, speaker, date.map(Edtf::value));
            items.add(statement
                    .filter(said -> said.stances().isEmpty())
                    .flatMap(said -> claim(material, Optional.ofNullable(nearest.get(report.id()))))
                    .map(item::suggesting)
                    .orElse(item));
        }
        if (beyond) {
            extractors.using(
                    new Extractors.Surroundings(
                            chosen.root(), problem -> console.complain(problem.toString()), console::remark),
                    extractor -> addMissing(items, extractor.extract(article)));
        }
        items.sort(Comparator.comparing(item -> item.spans().content().get(0)));
        return items;
    }

    private static Optional<String> claim(Material material, Optional<Nearest> nearest) {
        return nearest.flatMap(near -> material.authority()
                .find(near.proposition(), Proposition.class)
                .map(proposition -> "Suggested: it %s “%s”. A person decides, in 'communique curate'."
                        .formatted(near.position().isEmpty() ? "speaks to" : near.position(), proposition.text())));
    }

    private static void addMissing(List<Item> items, List<Attribution> found) {
        List<Item> present = List.copyOf(items);
        found.stream()
                .filter(attribution -> present.stream().noneMatch(item -> item.covers(attribution)))
                .map(Item::missing)
                .forEach(items::add);
    }

    private static void write(Path page, String html) {
        try {
            Files.writeString(page, html);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The name, and whom else it may be. */
    private static String named(Entity speaker, Authority authority) {
        return speaker instanceof Entity.Named named
                ? named.label()
                        + named.naming().mayBe().stream()
                                .flatMap(other -> authority.find(other.actor()).stream()
                                        .map(one -> " (perhaps %s, %s)".formatted(one.label(), other.why())))
                                .collect(Collectors.joining())
                : speaker.label();
    }
}
