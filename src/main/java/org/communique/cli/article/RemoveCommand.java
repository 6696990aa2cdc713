package org.communique.cli.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.communique.cli.console.Console;
import org.communique.cli.console.UserError;
import org.communique.cli.console.WrongUsage;
import org.communique.cli.option.DatasetOption;
import org.communique.cli.option.TextsFolder;
import org.communique.curation.log.DecisionLog;
import org.communique.dossier.Material;
import org.communique.drafting.outlet.DatasetFolders;
import org.communique.drafting.outlet.Removal;
import org.communique.editing.Leftovers;
import org.communique.editing.WritingLock;
import org.communique.editing.journal.LineFile;
import org.communique.material.NearestMatch;
import org.communique.material.Problem;
import org.communique.pipeline.Check;
import org.communique.pipeline.Progress;
import org.communique.reading.MaterialReader;
import org.communique.release.folder.WholeFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code communique remove}: articles leave a dataset. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = "Removes articles from a dataset: their dossiers, their texts, and whatever only they "
                + "supported. Without --yes it lists what would be removed and changes nothing. What "
                + "people curated for other articles is kept.",
        footer = {
            "",
            "Examples:",
            "  communique remove harbour-bridge           say what would go",
            "  communique remove harbour-bridge --yes --because \"the newspaper withdrew it\"",
            "  communique remove a b c -d my-dataset --yes",
            "",
            "What goes is listed by id, and what people curated of it is named as such. The articles' texts are deleted "
                    + "from",
            "texts/ in the dataset's folder, or from the folder that --texts names. The files that you extracted from "
                    + "stay.",
            "",
            "Exit status: 0 success; 1 the rest would not be in order, so nothing was removed; 2 wrong usage."
        })
public final class RemoveCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1..*",
            description = "The articles' ids, which are the names of their dossiers.")
    private List<String> articles = List.of();

    @Mixin
    private DatasetOption dataset = new DatasetOption();

    @Mixin
    private TextsFolder texts = new TextsFolder();

    @Option(names = "--yes", description = "Remove the articles; without this, nothing is changed.")
    private boolean decided;

    @Option(
            names = "--because",
            paramLabel = "WORDS",
            defaultValue = "",
            description = "Why, for those who follow a link to what is gone: written into the log of decisions.")
    private String because = "";

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        Path path = dataset.root().resolve("material");
        if (!Files.isRegularFile(path.resolve("dataset.yaml"))) {
            throw new WrongUsage("there is no dataset.yaml in " + path + "; name a dataset with -d");
        }
        try (WritingLock writing = WritingLock.on(path)) {
            if (decided) {
                Leftovers.recover(path, console::remark);
            }
            Material material = material(path);
            refuseUnknown(material);
            var folders = new DatasetFolders(path, texts.in(dataset.root()));
            Removal removal = Removal.of(material, Set.copyOf(articles));
            removal.lines(folders).forEach(console::say);
            List<Problem> left = obstacles(removal, path);
            if (!left.isEmpty()) {
                left.forEach(problem -> console.complain(problem.toString()));
                throw new UserError("without these articles the material would not be in order; change the entries "
                        + "above first. Nothing was removed");
            }
            if (decided) {
                removal.apply(folders);
                tell(path);
            }
        }
        console.say(decided ? "Removed." : "Nothing was removed yet; use --yes to remove it.");
        return 0;
    }

    private void tell(Path material) {
        if (!because.isBlank()) {
            DecisionLog.Writer writer = new DecisionLog.Writer(System.getProperty("user.name", ""), Clock.systemUTC());
            new LineFile(material.resolve(DecisionLog.FILE))
                    .add(DecisionLog.removing(articles, because.strip(), writer));
        }
    }

    private static Material material(Path path) {
        List<Problem> problems = new ArrayList<>();
        Optional<Material> material = new MaterialReader(path, problems::add).read();
        return material.orElseThrow(() -> new UserError(
                problems.isEmpty() ? path + " cannot be read" : problems.get(0).toString()));
    }

    private void refuseUnknown(Material material) {
        Set<String> known = new HashSet<>();
        material.dossiers().forEach(dossier -> known.add(dossier.article().id()));
        articles.stream()
                .filter(article -> !known.contains(article))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new WrongUsage("the dataset has no article '" + unknown + "'"
                            + NearestMatch.hintOr(
                                    unknown, known, "ids are the names of the files in material/articles"));
                });
    }

    /** What would not be in order afterwards and is now: tried on a copy. */
    private List<Problem> obstacles(Removal removal, Path path) {
        try {
            Path folder = Files.createTempDirectory("communique-remove");
            try {
                Path copy = folder.resolve("material");
                copy(path, copy);
                removal.apply(new DatasetFolders(copy, folder.resolve("texts")));
                Set<String> before = new HashSet<>();
                check(path).forEach(problem -> before.add(problem.message()));
                return check(copy).stream()
                        .filter(problem -> !before.contains(problem.message()))
                        .toList();
            } finally {
                WholeFolder.delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Problem> check(Path material) {
        return new Check(material, Optional.empty(), Progress.SILENT).run().problems();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
