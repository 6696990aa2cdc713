package org.communique.extension;

import java.util.List;
import org.communique.attribution.Attribution;
import org.communique.attribution.AttributionExtractor;
import org.communique.material.Article;

/** An extractor that is asked about articles in every language, and decides itself which it reads. */
public abstract class ForeignExtractor implements AttributionExtractor {

    @Override
    public final List<Attribution> extract(Article article) {
        return extract(article, "und");
    }

    @Override
    public abstract List<Attribution> extract(Article article, String language);

    /** The language of an attribution that does not say: the article's, or English where nobody knows. */
    protected static String known(String language) {
        return language.isEmpty() || language.equals("und") ? "en" : language;
    }

    @Override
    public final boolean reads(String language) {
        return true;
    }
}
