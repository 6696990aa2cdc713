package org.communique.attribution.speech;

import java.util.List;
import java.util.regex.Pattern;
import org.communique.attribution.Basis;
import org.communique.attribution.Candidate;
import org.communique.material.FlatText;
import org.communique.material.Span;

/** Whom others quote: of <i>Ann Lee was quoted by the Herald as saying that it was late</i> Lee is the source. */
final class Passives {

    private static final double CONFIDENCE = 0.8;

    private static final Pattern QUOTED = Pattern.compile("(?:\\A|\\n|[.!?][”\"]? )"
            + "((?:The |An? )?\\p{Lu}(?:(?! (?:said|says|who|that|which) )[^.!?;:\"“”\\n]){1,80}?) "
            + "((?:was|were|is|are|(?:has|have|had) been)(?: \\p{Ll}+ly| also)? quoted"
            + "(?: (?:by|in) [^.;:\"“”\\n]{2,60}?)? as saying)(?: that)?:? ([^.;\\n][^\\n]{3,400}?)"
            + "(?=\\.(?:\\s|\\z)|(?<=\\.[”\"])(?:\\s|\\z)|\\n|\\z)");

    List<Candidate> mend(List<Candidate> candidates, FlatText text) {
        List<Candidate> quoted = QUOTED.matcher(text.characters())
                .results()
                .map(found -> new Candidate(
                        List.of(new Span(found.start(1), found.end(1))),
                        List.of(new Span(found.start(2), found.end(2))),
                        List.of(new Span(found.start(3), found.end(3))),
                        CONFIDENCE,
                        Basis.BESIDE))
                .toList();
        return Candidate.instead(candidates, quoted);
    }
}
