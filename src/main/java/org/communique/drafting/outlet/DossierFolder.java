package org.communique.drafting.outlet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.dossier.Report;
import org.communique.dossier.Report.Review;
import org.communique.dossier.Statement;
import org.communique.drafting.report.DossierTree;
import org.communique.editing.DossierFile;
import org.communique.editing.WholeFile;
import org.communique.editing.YamlText;
import org.communique.material.Article;
import org.communique.material.Problem;
import org.communique.material.Sha256;
import org.communique.material.Span;
import org.communique.material.Utf8Reader;
import org.communique.reading.DossierReader;

/** The dossiers of a dataset as a programme writes them: what people wrote there stays. */
final class DossierFolder {

    private final DatasetFolders folders;
    private final Consumer<Problem> problems;

    DossierFolder(DatasetFolders folders, Consumer<Problem> problems) {
        this.folders = folders;
        this.problems = problems;
    }

    /** Whether there is a dossier of this very text. */
    boolean has(Article article) {
        Path file = folders.dossier(article.id());
        return Files.exists(file)
                && WholeFile.read(file).contains(article.digest().hex());
    }

    /** The programme's part of a dossier. */
    Optional<Dossier> machinePart(String article) {
        return new DossierReader(problems).read(folders.dossier(article)).map(DossierFolder::machinePart);
    }

    /** When the article was published and by whom, where people have worked on its dossier. */
    Optional<Dossier.Publication> publication(String article) {
        Path file = folders.dossier(article);
        boolean mayBeCurated = Files.exists(file) && WholeFile.read(file).contains("curated");
        // What is wrong with the file is told when the draft is to be put into it.
        return mayBeCurated
                ? new DossierReader(problem -> {})
                        .read(file)
                        .filter(DossierFolder::isTouched)
                        .map(dossier -> dossier.article().publication())
                : Optional.empty();
    }

    private static boolean isTouched(Dossier dossier) {
        return dossier.reports().stream().anyMatch(report -> !isMachineMade(report))
                || dossier.statements().stream().anyMatch(statement -> !isMachineMade(statement));
    }

    private static Dossier machinePart(Dossier dossier) {
        return new Dossier(
                dossier.article(),
                dossier.reports().stream().filter(DossierFolder::isMachineMade).toList(),
                dossier.statements().stream()
                        .filter(DossierFolder::isMachineMade)
                        .toList());
    }

    private static boolean isMachineMade(Report report) {
        return report.review() == Review.MACHINE;
    }

    private static boolean isMachineMade(Statement statement) {
        return statement.review() == Review.MACHINE;
    }

    /** Writes a draft, and the text that it counts in; what it wrote of the draft, or nothing after a problem. */
    Optional<Dossier> put(Article article, Dossier draft) {
        Path file = folders.dossier(article.id());
        if (!Files.exists(file)) {
            return putText(article, Optional.empty()).map(text -> written(file, draft));
        }
        return new DossierReader(problems)
                .read(file)
                .flatMap(present ->
                        putText(article, Optional.of(present)).flatMap(text -> merged(present, draft, file)));
    }

    private static Dossier written(Path file, Dossier draft) {
        WholeFile.write(file, YamlText.document(DossierTree.of(draft)));
        return draft;
    }

    private Optional<Dossier> merged(Dossier present, Dossier draft, Path file) {
        boolean sameText = present.article().sha256().equals(draft.article().sha256());
        if (!sameText && isTouched(present)) {
            return refused(
                    Problem.Kind.WRONG_HASH,
                    file,
                    "the article's text is another now, and the curated spans count in the old one; left as it is");
        }
        return sameText ? replaced(present, without(present, draft), file) : Optional.of(written(file, draft));
    }

    /** What people have curated, a programme need not find again. */
    private static Dossier without(Dossier present, Dossier draft) {
        List<Report> left = draft.reports().stream()
                .filter(report -> present.reports().stream()
                        .filter(one -> !isMachineMade(one))
                        .noneMatch(one -> covers(one, report)))
                .toList();
        List<String> reported = left.stream().map(Report::statement).toList();
        return new Dossier(
                draft.article(),
                left,
                draft.statements().stream()
                        .filter(statement -> reported.contains(statement.id()))
                        .toList());
    }

    /** A report whose spans a person moved keeps its id: it is the same, wherever it stands now. */
    private static boolean covers(Report curated, Report found) {
        return curated.id().equals(found.id()) || Span.coincide(curated.content(), found.content());
    }

    private Optional<Dossier> replaced(Dossier present, Dossier draft, Path file) {
        Set<String> needed = kept(present);
        Optional<DossierFile> edited = DossierFile.open(file)
                .with(
                        "reports",
                        draft.reports().stream().map(DossierTree::report).toList(),
                        Set.of())
                .flatMap(text -> text.with("statements", trees(draft, needed), needed));
        if (edited.isEmpty()) {
            return refused(
                    Problem.Kind.SYNTAX,
                    file,
                    "'reports' and 'statements' do not stand there as lists with a hyphen an entry; left as it is");
        }
        edited.get().save();
        return Optional.of(draft);
    }

    /** The statements that people curated, and those that their reports are of. */
    private static Set<String> kept(Dossier present) {
        return Stream.concat(
                        present.reports().stream()
                                .filter(report -> !isMachineMade(report))
                                .map(Report::statement),
                        present.statements().stream()
                                .filter(statement -> !isMachineMade(statement))
                                .map(Statement::id))
                .collect(Collectors.toSet());
    }

    private static List<Map<String, Object>> trees(Dossier draft, Set<String> needed) {
        return draft.statements().stream()
                .filter(statement -> !needed.contains(statement.id()))
                .map(DossierTree::statement)
                .toList();
    }

    /** Changes the programme's reports of a dossier and writes it again, without statements that nobody reports. */
    void change(String article, UnaryOperator<Report> change) {
        Path file = folders.dossier(article);
        new DossierReader(problems).read(file).ifPresent(present -> {
            Dossier machine = machinePart(present);
            List<Report> changed = machine.reports().stream().map(change).toList();
            List<String> reported = Stream.concat(
                            present.reports().stream().filter(one -> !isMachineMade(one)), changed.stream())
                    .map(Report::statement)
                    .toList();
            List<Statement> statements = machine.statements().stream()
                    .filter(statement -> reported.contains(statement.id()))
                    .toList();
            replaced(present, new Dossier(machine.article(), changed, statements), file);
        });
    }

    /** Stores the text where it is looked for; a text of somebody else's is never written over. */
    private Optional<Path> putText(Article article, Optional<Dossier> present) {
        Path file = folders.text(article.id());
        if (Files.exists(file) && isSomebodys(file, article, present)) {
            return refused(
                    Problem.Kind.WRONG_HASH,
                    file,
                    "another text stands there (perhaps with front matter); name another folder with --texts");
        }
        WholeFile.write(file, article.text());
        return Optional.of(file);
    }

    private static boolean isSomebodys(Path file, Article article, Optional<Dossier> present) {
        Sha256 digest = Sha256.of(WholeFile.bytes(file));
        boolean known = present.filter(dossier -> dossier.article().sha256().equals(digest))
                .isPresent();
        return !known && !digest.equals(article.digest());
    }

    private <T> Optional<T> refused(Problem.Kind kind, Path file, String message) {
        problems.accept(new Problem(kind, Utf8Reader.shown(file), message));
        return Optional.empty();
    }
}
