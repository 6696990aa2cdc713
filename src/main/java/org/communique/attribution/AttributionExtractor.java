package org.communique.attribution;

import java.util.List;
import org.communique.material.Article;

/** Something that finds the attributions of an article. */
public interface AttributionExtractor {

    /** The attributions in the order of the text; none of the spans leaves it. */
    List<Attribution> extract(Article article);

    /**
     * The attributions of an article in a language; nothing where the extractor does not read it.
     *
     * @param language a BCP 47 tag, or {@code und} where nobody knows
     */
    default List<Attribution> extract(Article article, String language) {
        return reads(language) ? extract(article) : List.of();
    }

    /** Whether it reads articles in the language of that BCP 47 tag: English, and what nobody knows, unless it says else. */
    default boolean reads(String language) {
        String primary = language.split("-")[0];
        return primary.equals("en") || primary.equals("und") || primary.isEmpty();
    }

    /** Id and version, as the attributions carry it: {@code tagger/1}. */
    String id();
}
