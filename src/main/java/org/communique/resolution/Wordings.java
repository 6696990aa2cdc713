package org.communique.resolution;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.Report.Quotation;
import org.communique.dossier.Report.Wording;
import org.communique.material.Span;
import org.communique.resolution.cast.Cast;
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

    /** The name, or the words that stand for one, without an article. */
    Wordings withSource(Phrase source, Cast cast) {
        List<Cast.Mention> named = cast.mentionsIn(source.span());
        return with(
                Wording.NAME,
                Optional.of(named.isEmpty() ? source.span() : named.get(0).span()));
    }

    Map<Wording, Quotation> all() {
        return printed;
    }

    String of(Wording what) {
        return printed.containsKey(what) ? printed.get(what).text() : "";
    }
}
