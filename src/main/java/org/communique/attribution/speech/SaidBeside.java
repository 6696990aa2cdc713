package org.communique.attribution.speech;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.attribution.Basis;
import org.communique.attribution.Candidate;
import org.communique.attribution.quotation.Quotation;
import org.communique.attribution.text.ReportingVerbs;
import org.communique.material.FlatText;
import org.communique.material.Span;

/** Who is said right beside a quotation to say it: <i>“…,” Ann Lee said</i>, <i>“…,” said she</i>, <i>Mr. Lee said: “…”</i>. */
final class SaidBeside {

    private static final String WHO =
            "(?<who>he|she|they|(?:the |The )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,4})";
    private static final String SAYS = "(?<says>\\p{Ll}{3,12})";
    private static final Pattern BEFORE = Pattern.compile(WHO + " " + SAYS + "(?:,|:)?\\s*");
    /** What follows says that nothing else is reported: of <i>“The Bridge,” she suggested reading</i> the title is no speech. */
    private static final String END =
            "(?=[,.:;]|\\s*$|\\s(?:(?:in|at|on|of|to|after|during|about|when|while|as|reporters)\\b|\\p{Lu}))";
    /** <i>, R-Ohio,</i> and <i>, 54,</i>. */
    private static final String ASIDE = "(?:, (?:[RDI]-\\p{Lu}[\\p{L}. ]*|\\d{1,3}),)?";

    private static final Pattern AFTER =
            Pattern.compile(",?\\s*(?:\\p{Ll}+ (?=\\p{Lu}\\p{Ll}*\\. ))?" + WHO + ASIDE + " " + SAYS + END);
    private static final Pattern INVERTED = Pattern.compile(",?\\s*" + SAYS + " " + WHO);
    /** <i>Ann Lee: “…”</i>, as headlines have it. */
    private static final Pattern LABEL =
            Pattern.compile("\\s*(?<who>\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3})(?<says>:)\\s*");

    private static final int REACH = 80;
    private static final double CONFIDENCE = 0.7;

    private final ReportingVerbs verbs = ReportingVerbs.load();

    Optional<Candidate> candidate(Quotation quotation, Span paragraph, FlatText text) {
        Span marks = quotation.span();
        return after(AFTER, text, marks, paragraph)
                .or(() -> after(INVERTED, text, marks, paragraph))
                .or(() -> before(text, marks, paragraph))
                .or(() -> labelled(text, marks, paragraph));
    }

    /** Whether nothing but a name and a colon stand before the quotation in its paragraph. */
    static boolean isLabelled(Quotation quotation, Span paragraph, FlatText text) {
        return labelled(text, quotation.span(), paragraph).isPresent();
    }

    private static Optional<Candidate> labelled(FlatText text, Span marks, Span paragraph) {
        Matcher label =
                LABEL.matcher(text.characters()).region(Math.min(paragraph.start(), marks.start()), marks.start());
        return label.matches() ? Optional.of(candidateOf(label, marks)) : Optional.empty();
    }

    private Optional<Candidate> after(Pattern pattern, FlatText text, Span marks, Span paragraph) {
        int end = Math.min(paragraph.end(), marks.end() + REACH);
        Matcher beside = pattern.matcher(text.characters()).region(marks.end(), end);
        return beside.lookingAt() ? candidate(beside, marks) : Optional.empty();
    }

    private Optional<Candidate> before(FlatText text, Span marks, Span paragraph) {
        int start = Math.max(paragraph.start(), marks.start() - REACH);
        Matcher beside = BEFORE.matcher(text.characters()).region(start, marks.start());
        while (beside.find()) {
            if (beside.end() == marks.start()) {
                return candidate(beside, marks);
            }
            beside.region(beside.start() + 1, marks.start());
        }
        return Optional.empty();
    }

    private Optional<Candidate> candidate(Matcher beside, Span marks) {
        return Optional.of(candidateOf(beside, marks)).filter(candidate -> verbs.contains(beside.group("says")));
    }

    private static Candidate candidateOf(Matcher beside, Span marks) {
        Span source = new Span(beside.start("who"), beside.end("who"));
        Span cue = new Span(beside.start("says"), beside.end("says"));
        return new Candidate(List.of(source), List.of(cue), List.of(marks), CONFIDENCE, Basis.BESIDE);
    }
}
