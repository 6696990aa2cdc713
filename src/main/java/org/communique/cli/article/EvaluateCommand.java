package org.communique.cli.article;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.communique.attribution.Attribution;
import org.communique.cli.console.Console;
import org.communique.cli.console.UserError;
import org.communique.cli.console.WrongUsage;
import org.communique.cli.extractor.Extractors;
import org.communique.cli.option.TextsFolder;
import org.communique.cli.suggestion.EvaluateSuggestionsCommand;
import org.communique.dossier.Dossier;
import org.communique.dossier.Material;
import org.communique.evaluation.Bootstrap;
import org.communique.evaluation.CofenetFigures;
import org.communique.evaluation.CofenetProtocol;
import org.communique.evaluation.Evaluation;
import org.communique.evaluation.Figures;
import org.communique.evaluation.GoldArticle;
import org.communique.evaluation.MaterialEvaluation;
import org.communique.evaluation.Row;
import org.communique.evaluation.Variant;
import org.communique.evaluation.page.PageCorpus;
import org.communique.evaluation.speaker.NamedSpeakers;
import org.communique.material.Article;
import org.communique.material.ArticleReader;
import org.communique.material.Problem;
import org.communique.pipeline.Texts;
import org.communique.reading.MaterialReader;
import org.communique.resolution.Resolver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code communique evaluate}: how good the extraction is. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        subcommands = EvaluateSuggestionsCommand.class,
        description = "Measures the extractor against human annotation: a corpus in brat stand-off format "
                + "(text/ID.txt, ann/ID_ANNOTATOR.ann) or the curated dossiers of a dataset. Also measures "
                + "how well web pages are read (segments.json, readability/).",
        footer = {
            "",
            "Examples:",
            "  communique evaluate polnear/dev                        content, usable, by mode and kind of cue",
            "  communique evaluate polnear/dev --bootstrap 1000       with 95 %% intervals",
            "  communique evaluate polnear/dev --cofenet pn_valid.txt with the figures of the CofeNet protocol",
            "  communique evaluate material --texts ../articles       against the curated dossiers",
            "  communique evaluate pages                              how web pages are read",
            "  communique evaluate suggestions --help                 how good suggested claims and positions are",
            "",
            "An attribution is usable if it shares at least half of the content, has the right "
                    + "source, and touches the",
            "cue. Rows: all; content fully, partly or not between quotation marks; cues of speech " + "and other cues."
        })
public final class EvaluateCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "GOLD-DIR",
            arity = "0..1",
            description = "A corpus with text/ and ann/, or a dataset's material folder.")
    private Path gold = Path.of("");

    @Option(
            names = "--bootstrap",
            paramLabel = "N",
            description =
                    "Also print 95 %% bootstrap confidence intervals, from this many resamples of the " + "articles.")
    private int rounds;

    @Option(
            names = "--cofenet",
            paramLabel = "FILE",
            description = "Also print the figures of the CofeNet protocol, from CofeNet's tokenised file of the "
                    + "same articles.")
    private @Nullable Path cofenet;

    @Option(
            names = "--variant",
            paramLabel = "NAME",
            description = "Rewrite the corpus in another typography first: ${COMPLETION-CANDIDATES} (default: "
                    + "${DEFAULT-VALUE}).")
    private Variant variant = Variant.PRINTED;

    @Option(
            names = "--forgive-splits",
            description = "Also print recall with splitting forgiven: several attributions of one source may match "
                    + "one annotation, and one attribution may match several.")
    private boolean forgiving;

    @Mixin
    private TextsFolder texts = new TextsFolder();

    @Mixin
    private Extractors extractors = new Extractors();

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        if (rounds < 0) {
            throw new WrongUsage("--bootstrap is how often articles are drawn, not " + rounds);
        }
        if (gold.toString().isEmpty()) {
            throw new WrongUsage("name a corpus, a dataset's material folder, or 'suggestions'");
        }
        if (Files.isDirectory(gold.resolve("text")) && Files.isDirectory(gold.resolve("ann"))) {
            return corpus();
        }
        if (Files.isRegularFile(gold.resolve("dataset.yaml"))) {
            return material();
        }
        if (PageCorpus.is(gold)) {
            new PageCorpus(gold).figures().forEach(console.out()::println);
            console.out().flush();
            return 0;
        }
        throw new WrongUsage(gold + " is neither a corpus with text/ and ann/, nor a material with dataset.yaml, nor a "
                + "collection of web pages with segments.json or readability/");
    }

    private int corpus() {
        var evaluation = new Evaluation();
        var speakers = new NamedSpeakers();
        var bootstrap = new Bootstrap(rounds);
        Optional<CofenetProtocol> protocol = Optional.ofNullable(cofenet).map(CofenetProtocol::of);
        extractors.using(
                around(problem -> console.complain(problem.toString())),
                extractor -> corpusFiles().forEach(file -> {
                    GoldArticle article = GoldArticle.read(file);
                    List<Attribution> found = extractor.extract(variant.of(article.article()));
                    var one = new Evaluation();
                    one.add(article, found);
                    evaluation.add(one);
                    bootstrap.add(one);
                    speakers.add(article, found);
                    protocol.ifPresent(counted -> counted.add(article.article(), found));
                }));
        console.out().println(Figures.header());
        for (Row row : Row.values()) {
            console.out().println(evaluation.figures(row).line(row));
        }
        if (forgiving) {
            console.out()
                    .println(String.format(
                            Locale.ROOT,
                            "recall of usable attributions %.1f, splitting forgiven %.1f",
                            100 * evaluation.figures(Row.ALL).usable().recall(),
                            100 * evaluation.recallForgivingSplits()));
        }
        console.out().println(speakers.line());
        protocol.ifPresent(counted -> console.out().println(CofenetFigures.table(counted.figures())));
        if (rounds > 0) {
            intervals(bootstrap);
        }
        console.out().flush();
        return 0;
    }

    private Extractors.Surroundings around(Consumer<Problem> problems) {
        return new Extractors.Surroundings(Path.of(""), problems, console::remark);
    }

    private List<Path> corpusFiles() {
        List<Path> files = GoldArticle.texts(gold);
        if (files.isEmpty()) {
            throw new WrongUsage("there are no .txt files in " + gold.resolve("text"));
        }
        return files;
    }

    private void intervals(Bootstrap bootstrap) {
        console.out().println("95 %% intervals of F1, articles drawn anew %,d times".formatted(rounds));
        for (Row row : Row.values()) {
            console.out()
                    .println("%-9s content exact %s  content partial %s  usable %s"
                            .formatted(
                                    row.name().toLowerCase(Locale.ROOT),
                                    bootstrap.of(one -> one.figures(row).exact().f1()),
                                    bootstrap.of(
                                            one -> one.figures(row).partial().f1()),
                                    bootstrap.of(
                                            one -> one.figures(row).usable().f1())));
        }
    }

    private int material() {
        Path folder = texts.of(gold.toAbsolutePath().normalize().resolveSibling(""))
                .map(Texts::folder)
                .orElseThrow(() -> new WrongUsage("the articles' texts are needed: name their folder with --texts"));
        List<Problem> problems = new ArrayList<>();
        Material material = material(problems);
        Resolver resolver = Resolver.of(material.authority());
        var endToEnd = new MaterialEvaluation(resolver, material.statements());
        var given = new MaterialEvaluation(resolver, material.statements());
        var reader = new ArticleReader(folder, problems::add);
        extractors.using(
                around(problems::add),
                extractor -> material.dossiers()
                        .forEach(dossier -> reader.read(dossier.article().id())
                                .filter(text -> isTheTextOf(dossier.article(), text, problems))
                                .ifPresent(article -> {
                                    endToEnd.add(dossier, article, extractor.extract(article));
                                    given.add(dossier, article, MaterialEvaluation.given(dossier));
                                })));
        problems.forEach(problem -> console.complain(problem.toString()));
        console.out()
                .println("From text to speaker and date:\n" + endToEnd.figures().table());
        console.out()
                .println("Speakers and dates of the curated spans:\n"
                        + given.figures().table());
        console.out().flush();
        return problems.isEmpty() ? 0 : 1;
    }

    private Material material(List<Problem> problems) {
        return new MaterialReader(gold, problems::add)
                .read()
                .filter(read -> problems.isEmpty())
                .orElseThrow(() -> new UserError(
                        "the material in " + gold + " is not in order; 'communique check' tells what is wrong"));
    }

    /** Figures over fewer articles than there are would look like figures over all. */
    private static boolean isTheTextOf(Dossier.Source article, Article text, List<Problem> problems) {
        boolean same = text.digest().equals(article.sha256());
        if (!same) {
            problems.add(new Problem(
                    Problem.Kind.WRONG_HASH,
                    article.place(),
                    "the text at hand is another than the dossier's: the SHA-256 differs, so it is left out"));
        }
        return same;
    }
}
