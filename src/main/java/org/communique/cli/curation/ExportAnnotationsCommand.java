package org.communique.cli.curation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.cli.console.Console;
import org.communique.cli.console.UserError;
import org.communique.cli.option.DatasetFolder;
import org.communique.cli.option.TextsFolder;
import org.communique.dossier.Dossier;
import org.communique.dossier.Material;
import org.communique.dossier.Statement;
import org.communique.editing.WholeFile;
import org.communique.exchange.AnnotatedArticle;
import org.communique.exchange.Brat;
import org.communique.exchange.LabelStudio;
import org.communique.exchange.WebAnnotations;
import org.communique.exchange.Xmi;
import org.communique.material.ArticleReader;
import org.communique.material.Problem;
import org.communique.reading.MaterialReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code communique annotations export}: the reports of a dataset for another tool. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the reports of every article whose text is at hand for another tool. brat gets ID.ann and"
                + " ID.txt, Label Studio gets tasks.json with the texts; web-annotation gets ID.annotations.jsonld"
                + " without any words of the article. xmi is UIMA CAS XMI, as INCEpTION reads it: ID.xmi, with the texts,"
                + " and TypeSystem.xml.",
        footer = {
            "",
            "Examples:",
            "  communique annotations export my-dataset --format brat --output brat/",
            "  communique annotations export --format web-annotation --output annotations/"
        })
public final class ExportAnnotationsCommand implements Runnable {

    @Mixin
    private DatasetFolder dataset = new DatasetFolder();

    @Mixin
    private TextsFolder texts = new TextsFolder();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.BRAT;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder to write to; it is created if need be.")
    private Path output = Path.of("");

    @Mixin
    private Console console = new Console();

    /** What is written. */
    enum Format {
        BRAT,
        WEB_ANNOTATION,
        LABEL_STUDIO,
        XMI;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public void run() {
        Material material = material();
        List<String> without = new ArrayList<>();
        List<AnnotatedArticle> articles = articles(material, without);
        if (articles.isEmpty()) {
            throw new UserError("no text of an article is in " + texts.in(dataset.root())
                    + "; name the folder of the texts with --texts");
        }
        switch (format) {
            case BRAT -> articles.forEach(this::brat);
            case WEB_ANNOTATION ->
                articles.forEach(one -> WholeFile.write(
                        output.resolve(one.article().id() + ".annotations.jsonld"),
                        WebAnnotations.write(one, material.description().base().toString())));
            case XMI -> xmi(articles);
            case LABEL_STUDIO -> WholeFile.write(output.resolve("tasks.json"), LabelStudio.write(articles));
        }
        int reports =
                articles.stream().mapToInt(one -> one.annotations().size()).sum();
        console.say("%s of %s written to %s"
                .formatted(Console.counted(reports, "report"), Console.counted(articles.size(), "article"), output));
        without.forEach(id -> console.complain(id + ": left out, since its text is missing or has changed"));
    }

    private void brat(AnnotatedArticle annotated) {
        String id = annotated.article().id();
        WholeFile.write(output.resolve(id + ".txt"), annotated.article().text());
        WholeFile.write(output.resolve(id + ".ann"), Brat.write(annotated));
    }

    private void xmi(List<AnnotatedArticle> articles) {
        WholeFile.write(output.resolve("TypeSystem.xml"), Xmi.typeSystem());
        articles.forEach(one -> WholeFile.write(output.resolve(one.article().id() + ".xmi"), Xmi.write(one)));
    }

    private Material material() {
        List<Problem> problems = new ArrayList<>();
        return new MaterialReader(dataset.material(), problems::add)
                .read()
                .filter(read -> problems.isEmpty())
                .orElseThrow(() -> new UserError(
                        "the material in " + dataset.material() + " has mistakes; 'communique check' lists them"));
    }

    private List<AnnotatedArticle> articles(Material material, List<String> without) {
        Map<String, Statement> statements = new HashMap<>();
        material.statements().forEach(one -> statements.put(one.id(), one));
        material.dossiers().forEach(dossier -> dossier.statements().forEach(one -> statements.put(one.id(), one)));
        List<AnnotatedArticle> articles = new ArrayList<>();
        material.dossiers()
                .forEach(dossier -> annotated(dossier, statements)
                        .ifPresentOrElse(
                                articles::add,
                                () -> without.add(dossier.article().id())));
        return articles;
    }

    private Optional<AnnotatedArticle> annotated(Dossier dossier, Map<String, Statement> statements) {
        Path folder = texts.in(dataset.root());
        String id = dossier.article().id();
        if (!Files.exists(folder.resolve(id + ".txt"))) {
            return Optional.empty();
        }
        return new ArticleReader(folder, problem -> console.complain(problem.toString()))
                .read(id)
                .filter(article -> article.digest().equals(dossier.article().sha256()))
                .map(article -> AnnotatedArticle.of(
                        dossier, article, statement -> Optional.ofNullable(statements.get(statement))));
    }
}
