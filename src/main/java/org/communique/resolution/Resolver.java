package org.communique.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.attribution.Attribution;
import org.communique.dossier.Authority;
import org.communique.material.Article;

/** Finds what the words of attributions refer to. Built once for an authority; threads may share it. */
public final class Resolver {

    private final Rules rules;

    private Resolver(Rules rules) {
        this.rules = rules;
    }

    /** A resolver of mentions of the authority's actors. */
    public static Resolver of(Authority authority) {
        return new Resolver(Rules.of(authority));
    }

    /**
     * The attributions of an article, each resolved, in the order given.
     *
     * @param published the day of publication, where it is known; without it weekdays stay words
     */
    public List<ResolvedAttribution> resolve(
            Article article, Optional<LocalDate> published, List<Attribution> attributions) {
        return new ArticleResolution(rules, article, published, attributions).resolve();
    }
}
