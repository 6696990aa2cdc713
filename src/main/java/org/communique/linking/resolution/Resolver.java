package org.communique.linking.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.attribution.Attribution;
import org.communique.dossier.Authority;
import org.communique.material.Article;

/** Finds what the words of attributions refer to. Built once for an authority; threads may share it. */
public final class Resolver {

    private Resolver() {}

    /** A resolver of mentions of the authority's actors. */
    public static Resolver of(Authority authority) {
        return new Resolver();
    }

    /** The attributions of an article, each resolved, in the order given. */
    public List<ResolvedAttribution> resolve(
            Article article, Optional<LocalDate> published, List<Attribution> attributions) {
        return attributions.stream().map(Resolver::unresolved).toList();
    }

    private static ResolvedAttribution unresolved(Attribution attribution) {
        var nobody = new Referent.Nil(Referent.Nil.Reason.AMBIGUOUS);
        return new ResolvedAttribution(
                attribution,
                nobody,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }
}
