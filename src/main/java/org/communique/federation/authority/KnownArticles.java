package org.communique.federation.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Entities whose article in a Wikipedia is known though their item is not, of a table {@code articles.csv}:
 * {@code unrest-2022,https://en.wikipedia.org/wiki/2022_Kazakh_unrest}.
 */
public final class KnownArticles {

    private static final String FILE = "articles.csv";

    private final Map<String, URI> articles;

    private KnownArticles(Map<String, URI> articles) {
        this.articles = articles;
    }

    /** Those of the folder's table; none without one. */
    public static KnownArticles in(Path folder) {
        Map<String, URI> articles = new TreeMap<>();
        Path file = folder.resolve(FILE);
        if (Files.isRegularFile(file)) {
            try (Stream<String> lines = Files.lines(file)) {
                lines.skip(1)
                        .map(line -> line.split(",", 2))
                        .filter(cells -> cells.length == 2)
                        .forEach(cells -> articles.put(cells[0], URI.create(cells[1].strip())));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return new KnownArticles(articles);
    }

    /** The article of the entity with that id. */
    public Optional<URI> of(String entity) {
        return Optional.ofNullable(articles.get(entity));
    }
}
