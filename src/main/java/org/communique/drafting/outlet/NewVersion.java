package org.communique.drafting.outlet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.editing.Edit;
import org.communique.editing.WholeFile;
import org.communique.editing.YamlFile;
import org.communique.editing.YamlText;
import org.communique.editing.span.SpanMoves;
import org.communique.editing.span.TextChange;
import org.communique.material.Article;
import org.communique.material.Problem;
import org.communique.material.Sha256;
import org.communique.material.Span;
import org.communique.material.Utf8Reader;

/** What people wrote of an article whose text changed: each span as it stands in the new text, or why it does not. */
final class NewVersion {

    private final DatasetFolders folders;
    private final Article article;
    private final TextChange change;
    private final SpanMoves dossier;
    private final Map<YamlFile, SpanMoves> elsewhere = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private NewVersion(DatasetFolders folders, Article before, Article article) {
        this.folders = folders;
        this.article = article;
        this.change = TextChange.between(before, article);
        Path file = folders.dossier(article.id());
        this.dossier = SpanMoves.ofDossier(YamlFile.open(file), article.id(), change)
                .with(
                        List.of("article", "text", "sha256"),
                        YamlText.value(article.digest().hex()))
                .with(List.of("article", "text", "codePoints"), String.valueOf(article.codePoints()));
        tell(file, dossier);
        others().forEach(this::look);
    }

    /** Nothing where the text that the dossier counts in is not at hand. */
    static Optional<NewVersion> of(DatasetFolders folders, Dossier present, Article article) {
        Path text = folders.text(article.id());
        return Optional.of(text)
                .filter(Files::exists)
                .filter(file -> Sha256.of(WholeFile.bytes(file))
                        .equals(present.article().sha256()))
                .map(file -> new NewVersion(folders, Article.of(article.id(), WholeFile.read(file)), article));
    }

    /** The files that people write and that name the article; what programmes write of it is written anew. */
    private List<Path> others() {
        try (Stream<Path> files = Files.walk(folders.material())) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.getFileName().toString().startsWith("machine-"))
                    .filter(file -> !file.equals(folders.dossier(article.id())))
                    .filter(file -> WholeFile.read(file).contains(article.id()))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void look(Path path) {
        YamlFile file = YamlFile.open(path);
        SpanMoves moves = SpanMoves.elsewhere(file, article.id(), change);
        elsewhere.put(file, moves);
        tell(path, moves);
    }

    private void tell(Path file, SpanMoves moves) {
        moves.lost()
                .forEach(lost -> problems.add(new Problem(
                        Problem.Kind.BAD_SPAN,
                        Utf8Reader.shown(file) + ":" + lost.line(),
                        "the text of '%s' is %s now, and the %s %s of '%s' does not stand in it: %d of its %d words and signs changed"
                                .formatted(
                                        article.id(),
                                        change.isLargelyNew() ? "largely new" : "another",
                                        lost.role(),
                                        lost.span(),
                                        lost.entry(),
                                        change.changed(lost.span()),
                                        change.words(lost.span())))));
    }

    /** Each span that has lost its words. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** A span of before, in the new text. */
    Span moved(Span span) {
        return change.moved(span).orElse(span);
    }

    /** The changes in the article's own dossier. */
    List<Edit> edits() {
        return dossier.edits();
    }

    /** Changes the other files that name the article. */
    void changeElsewhere() {
        elsewhere.forEach((file, moves) -> {
            if (!moves.edits().isEmpty()) {
                file.save(moves.edits());
            }
        });
    }
}
