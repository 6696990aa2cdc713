package org.communique.resolution;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.Report.Quotation;
import org.communique.dossier.Report.Wording;
import org.communique.material.Span;
import org.communique.resolution.cast.Cast;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.text.ArticleText;
import org.communique.resolution.text.Phrase;

/** What an article prints of a saying, word for word. */
final class Wordings {

    private final ArticleText text;
    private final Map<Wording, Quotation> printed = new EnumMap<>(Wording.class);

    Wordings(ArticleText text) {
        this.text = text;
    }

    Wordings with(Wording what, Optional<Span> span) {
        span.ifPresent(at -> printed.put(what, new Quotation(at, text.slice(at))));
        return this;
    }

    /** Where the source names the one who speaks, if it does. */
    static Optional<Span> name(Phrase source, Cast cast, Referent speaker) {
        return cast.mentionsIn(source.span()).stream()
                .filter(mention ->
                        speaker.id().filter(cast.member(mention).id()::equals).isPresent())
                .map(Cast.Mention::span)
                .findFirst();
    }

    Map<Wording, Quotation> all() {
        return printed;
    }

    String of(Wording what) {
        return printed.containsKey(what) ? printed.get(what).text() : "";
    }
}
