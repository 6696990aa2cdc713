package org.communique.material;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads the articles of a folder, where the text of article {@code 001_8fba} is the file {@code 001_8fba.txt}. Not a
 * character is altered, for offsets count them: no normalisation, line ends and a byte order mark as they are.
 */
public final class ArticleReader {

    private static final int LARGEST = 64 << 20;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Path folder;
    private final Consumer<Problem> problems;

    public ArticleReader(Path folder, Consumer<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The article of that id, or nothing after a problem. */
    public Optional<Article> read(String id) {
        if (!ID.matcher(id).matches()) {
            problems.accept(new Problem(
                    Problem.Kind.BAD_VALUE, Utf8Reader.shown(folder), "'" + id + "' cannot be the name of a text"));
            return Optional.empty();
        }
        return new Utf8Reader(LARGEST, problems)
                .read(folder.resolve(id + ".txt"))
                .map(text -> Article.of(id, text));
    }
}
