package org.communique.curation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.communique.curation.shelf.Shelf;
import org.communique.material.Article;
import org.communique.material.ArticleReader;
import org.communique.material.Sha256;

/** The texts of the articles, read once each and kept as long as the dossiers count in them. */
final class ArticleTexts {

    private final Path folder;
    private final Map<String, Article> read = new ConcurrentHashMap<>();

    ArticleTexts(Path folder) {
        this.folder = folder;
    }

    /** The text that an article's dossier counts in, if that is the one at hand. */
    Optional<Article> of(Shelf shelf, String article) {
        return shelf.dossier(article)
                .flatMap(dossier -> of(article, dossier.article().sha256()));
    }

    private Optional<Article> of(String article, Sha256 digest) {
        return Optional.ofNullable(read.get(article))
                .filter(text -> text.digest().equals(digest))
                .or(() -> again(article, digest));
    }

    private Optional<Article> again(String article, Sha256 digest) {
        if (!Files.exists(folder.resolve(article + ".txt"))) {
            return Optional.empty();
        }
        Optional<Article> text = new ArticleReader(folder, problem -> {})
                .read(article)
                .filter(one -> one.digest().equals(digest));
        text.ifPresent(one -> read.put(article, one));
        return text;
    }
}
