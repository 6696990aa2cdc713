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
import org.communique.dossier.Statement;
import org.communique.drafting.report.DossierTree;
import org.communique.editing.DossierFile;
import org.communique.editing.WholeFile;
import org.communique.editing.YamlText;
import org.communique.material.Article;
import org.communique.material.Problem;
import org.communique.material.Sha256;
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
        return read(article).map(PeoplesPart::machinePart);
    }

    /** The text that a dossier counts in, where it is at hand. */
    Optional<Article> text(Dossier dossier) {
        Path file = folders.text(dossier.article().id());
        return Optional.of(file)
                .filter(Files::exists)
                .filter(text -> Sha256.of(WholeFile.bytes(text))
                        .equals(dossier.article().sha256()))
                .map(text -> Article.of(dossier.article().id(), WholeFile.read(text)));
    }

    /** The ids of the statements in a dossier. */
    Set<String> statements(String article) {
        return read(article).stream()
                .flatMap(dossier -> dossier.statements().stream())
                .map(Statement::id)
                .collect(Collectors.toSet());
    }

    /** Puts a statement into a dossier, if that reports it; whether it does. */
    boolean adopt(String article, Statement statement) {
        boolean reported = read(article).stream()
                .flatMap(dossier -> dossier.reports().stream())
                .anyMatch(report -> report.statement().equals(statement.id()));
        if (reported) {
            DossierFile.open(folders.dossier(article))
                    .and("statements", List.of(DossierTree.statement(statement)))
                    .save();
        }
        return reported;
    }

    private Optional<Dossier> read(String article) {
        return new DossierReader(problems).read(folders.dossier(article));
    }

    /** When the article was published and by whom, where people have worked on its dossier. */
    Optional<Dossier.Publication> publication(String article) {
        Path file = folders.dossier(article);
        boolean mayBeCurated = Files.exists(file) && WholeFile.read(file).contains("curated");
        // What is wrong with the file is told when the draft is to be put into it.
        return mayBeCurated
                ? new DossierReader(problem -> {})
                        .read(file)
                        .filter(PeoplesPart::isIn)
                        .map(dossier -> dossier.article().publication())
                : Optional.empty();
    }

    /**
     * What was written of a draft.
     *
     * @param named the actors that people name in the dossier
     * @param isNewVersion whether the article had another text before
     * @param isCurated whether people wrote something in the dossier
     */
    record Put(Dossier written, Set<String> named, boolean isNewVersion, boolean isCurated) {}

    /** Writes a draft, and the text that it counts in; what it wrote of the draft, or nothing after a problem. */
    Optional<Put> put(Article article, Dossier draft) {
        Path file = folders.dossier(article.id());
        if (!Files.exists(file)) {
            return putText(article, Optional.empty())
                    .map(text -> new Put(written(file, draft), Set.of(), false, false));
        }
        return new DossierReader(problems).read(file).flatMap(present -> {
            boolean isSame = present.article().sha256().equals(article.digest());
            boolean isCurated = PeoplesPart.isIn(present);
            Optional<Dossier> written = isSame || !isCurated
                    ? putText(article, Optional.of(present)).flatMap(text -> merged(present, draft, file))
                    : newVersion(article, present, draft);
            return written.map(
                    dossier -> new Put(dossier, isCurated ? PeoplesPart.named(present) : Set.of(), !isSame, isCurated));
        });
    }

    /** The text goes last: until then, it can be told where everything stood. */
    private Optional<Dossier> newVersion(Article article, Dossier present, Dossier draft) {
        Path file = folders.dossier(article.id());
        Optional<NewVersion> version = NewVersion.of(folders, present, article);
        if (version.isEmpty()) {
            return refused(
                    Problem.Kind.WRONG_HASH,
                    file,
                    "the article's text is another now, and the one that the curated spans count in is not "
                            + folders.text(article.id()) + " any more; left as it is. Put that text back, or move the "
                            + "spans yourself");
        }
        if (!version.get().problems().isEmpty()) {
            version.get().problems().forEach(problems);
            return refused(
                    Problem.Kind.INCONSISTENT,
                    file,
                    "a new text of the article was not taken, since what people curated has lost its words (%,d spans, see above);"
                                    .formatted(version.get().problems().size())
                            + " the dossier stays with the text before. To take it, remove these entries or give them"
                            + " other spans of the text before, and extract again");
        }
        return taken(version.get(), present, draft).map(dossier -> {
            WholeFile.write(folders.text(article.id()), article.text());
            return dossier;
        });
    }

    private Optional<Dossier> taken(NewVersion version, Dossier present, Dossier draft) {
        Path file = folders.dossier(draft.article().id());
        Dossier more = PeoplesPart.without(present, draft, version::moved);
        return replacing(DossierFile.open(file).and(version.edits()), present, more)
                .map(edited -> {
                    version.changeElsewhere();
                    edited.save();
                    return more;
                })
                .or(() -> notBlocks(file));
    }

    private static Dossier written(Path file, Dossier draft) {
        WholeFile.write(file, YamlText.document(DossierTree.of(draft)));
        return draft;
    }

    private Optional<Dossier> merged(Dossier present, Dossier draft, Path file) {
        return present.article().sha256().equals(draft.article().sha256())
                ? replaced(present, PeoplesPart.without(present, draft, span -> span), file)
                : Optional.of(written(file, draft));
    }

    private Optional<Dossier> replaced(Dossier present, Dossier draft, Path file) {
        return replacing(DossierFile.open(file), present, draft)
                .map(edited -> {
                    edited.save();
                    return draft;
                })
                .or(() -> notBlocks(file));
    }

    private static Optional<DossierFile> replacing(DossierFile file, Dossier present, Dossier draft) {
        Set<String> needed = PeoplesPart.kept(present);
        return file.with(
                        "reports",
                        draft.reports().stream().map(DossierTree::report).toList(),
                        Set.of())
                .flatMap(text -> text.with("statements", trees(draft, needed), needed));
    }

    private Optional<Dossier> notBlocks(Path file) {
        return refused(
                Problem.Kind.SYNTAX,
                file,
                "'reports' and 'statements' do not stand there as lists with a hyphen an entry; left as it is");
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
            Dossier machine = PeoplesPart.machinePart(present);
            List<Report> changed = machine.reports().stream().map(change).toList();
            List<String> reported = Stream.concat(
                            present.reports().stream().filter(one -> !PeoplesPart.isMachineMade(one)), changed.stream())
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
