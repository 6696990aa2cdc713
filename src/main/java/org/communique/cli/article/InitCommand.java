package org.communique.cli.article;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.communique.cli.console.Console;
import org.communique.cli.console.UserError;
import org.communique.cli.console.WrongUsage;
import org.communique.cli.option.ArticleInputs;
import org.communique.drafting.outlet.DatasetFolders;
import org.communique.drafting.outlet.DossierOutlet.Counts;
import org.communique.release.folder.WholeFolder;
import org.communique.vocabulary.PackedFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code communique init}: begins a dataset, of one's own articles or with a sample. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Creates a dataset, either from your articles or as a sample that shows every kind of "
                + "entry. Run 'communique publish' on it next.",
        footer = {
            "",
            "Examples:",
            "  communique init my-dataset --articles news/     a dataset of these articles",
            "  communique publish my-dataset                   build it and serve it",
            "  communique init my-dataset --sample             an invented article with curated statements",
            "",
            "Exit status: 0 success; 1 some articles failed, and each is reported, or nothing could be created; 2 wrong "
                    + "usage."
        })
public final class InitCommand implements Callable<Integer> {

    private static final PackedFolder SAMPLE = new PackedFolder("/org/communique/cli/article/template");

    @Parameters(paramLabel = "DIR", description = "The folder to create; it must not exist yet, or be empty.")
    private Path folder = Path.of("");

    @Option(names = "--articles", paramLabel = "NEWS", arity = "1..*", description = ArticleInputs.FORMS + ".")
    private List<Path> articles = List.of();

    @Option(names = "--sample", description = "Create a sample: one invented article, its dossier and an authority.")
    private boolean sample;

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "The dataset's title. By default you are asked for it on a terminal; otherwise it is "
                    + "made from the folder's name.")
    private @Nullable String title;

    @Option(
            names = "--base",
            paramLabel = "URL",
            description = "The base of the dataset's IRIs (default: https://example.org/NAME/).")
    private @Nullable URI base;

    @Option(names = "--publisher", paramLabel = "NAME", description = "The name of whoever publishes the dataset.")
    private String publisher = "The makers of this dataset";

    @Mixin
    private Extracting extracting = new Extracting();

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        refuseWrongUsage();
        try {
            refuseUnlessEmpty();
            DatasetBeginning.prepareForGit(folder);
            if (sample) {
                SAMPLE.copyTo(folder);
                console.say("A sample dataset is in " + folder + ". Next: communique publish " + folder);
                return 0;
            }
            beginning().write(folder);
        } catch (IOException failure) {
            throw new UserError(folder + " cannot be created; name a folder in a place where you may write", failure);
        }
        try {
            return extract();
        } catch (WrongUsage wrong) {
            takeBack();
            throw wrong;
        }
    }

    /** So that the command can be given again as it should have been; arguments are refused before any article is read. */
    private void takeBack() {
        try (Stream<Path> begun = Files.list(folder)) {
            for (Path each : begun.toList()) {
                WholeFolder.delete(each);
            }
        } catch (IOException failure) {
            throw new UserError(folder + " is begun and cannot be taken back; delete it", failure);
        }
    }

    private void refuseWrongUsage() {
        if (sample == !articles.isEmpty()) {
            throw new WrongUsage(
                    sample
                            ? "--sample and --articles cannot be used together"
                            : "name your articles with --articles NEWS, or ask for the sample with --sample");
        }
        articles.stream().filter(Files::notExists).findFirst().ifPresent(missing -> {
            throw new WrongUsage("there is no file or folder " + missing);
        });
        if (base != null && !base.toString().matches("https?://[^/]+/(.*/)?")) {
            throw new WrongUsage("--base is a web address that ends in a slash, such as https://example.org/bridge/");
        }
    }

    private DatasetBeginning beginning() {
        String id = DatasetBeginning.id(folder);
        return new DatasetBeginning(
                id,
                Optional.ofNullable(title).orElseGet(this::askedTitle),
                Optional.ofNullable(base).orElseGet(() -> URI.create("https://example.org/" + id + "/")),
                publisher,
                LocalDate.now(ZoneOffset.UTC));
    }

    private int extract() {
        extracting.in(folder);
        var folders = new DatasetFolders(folder.resolve("material"), folder.resolve("texts"));
        Counts counts = extracting.dossiers(articles, folders, false, console);
        if (counts.articles() == 0) {
            console.complain("No article could be taken; 'communique extract NEWS -d " + folder + "' adds some.");
            return 1;
        }
        int problems = extracting.problems().size();
        console.say("The dataset is in " + folder
                + (problems == 0 ? ". " : "; see the %s above. ".formatted(Console.counted(problems, "problem")))
                + "Next: communique publish " + folder);
        return problems == 0 ? 0 : 1;
    }

    private String askedTitle() {
        String usual = "Statements in " + folder.toAbsolutePath().normalize().getFileName();
        if (!console.isTerminal() || System.console() == null) {
            return usual;
        }
        String typed = System.console().readLine("Title of the dataset [%s]: ", usual);
        return typed == null || typed.isBlank() ? usual : typed.strip();
    }

    private void refuseUnlessEmpty() throws IOException {
        if (Files.exists(folder)) {
            if (!Files.isDirectory(folder)) {
                throw new WrongUsage(folder + " is a file; name a folder that does not exist yet");
            }
            try (Stream<Path> content = Files.list(folder)) {
                if (content.findAny().isPresent()) {
                    throw new WrongUsage(folder + " is not empty; name a folder that does not exist yet, or add "
                            + "articles to the dataset with 'communique extract NEWS -d " + folder + "'");
                }
            }
        }
    }
}
