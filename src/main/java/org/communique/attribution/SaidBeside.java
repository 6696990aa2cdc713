package org.communique.attribution;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.material.Span;

/** Who is said right beside a quotation to say it: <i>“…,” Ann Lee said</i>, <i>“…,” said she</i>, <i>Mr. Lee said: “…”</i>. */
final class SaidBeside {

    private static final String WHO = "(he|she|they|(?:the |The )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,4})";
    private static final String SAYS = "(\\p{Ll}{3,12})";
    private static final Pattern BEFORE = Pattern.compile(WHO + " " + SAYS + "(?:,|:)?\\s*");
    private static final Pattern AFTER = Pattern.compile(",?\\s*" + WHO + " " + SAYS + "\\b");
    private static final Pattern INVERTED = Pattern.compile(",?\\s*" + SAYS + " " + WHO);
    private static final int REACH = 80;
    private static final double CONFIDENCE = 0.7;

    private final ReportingVerbs verbs = ReportingVerbs.load();

    Optional<Candidate> candidate(Quotation quotation, Span paragraph, FlatText text) {
        Span marks = quotation.span();
        int end = Math.min(paragraph.end(), marks.end() + REACH);
        return after(AFTER, 1, text, marks, end)
                .or(() -> after(INVERTED, 2, text, marks, end))
                .or(() -> before(text, marks, Math.max(paragraph.start(), marks.start() - REACH)));
    }

    private Optional<Candidate> after(Pattern pattern, int who, FlatText text, Span marks, int end) {
        Matcher beside = pattern.matcher(text.characters()).region(marks.end(), end);
        return beside.lookingAt() ? candidate(beside, who, marks) : Optional.empty();
    }

    private Optional<Candidate> before(FlatText text, Span marks, int start) {
        Matcher beside = BEFORE.matcher(text.characters()).region(start, marks.start());
        for (int at = start; at < marks.start() && beside.find(); at = beside.start() + 1) {
            if (beside.end() == marks.start()) {
                return candidate(beside, 1, marks);
            }
        }
        return Optional.empty();
    }

    private Optional<Candidate> candidate(Matcher beside, int who, Span marks) {
        Span source = new Span(beside.start(who), beside.end(who));
        Span cue = new Span(beside.start(3 - who), beside.end(3 - who));
        return verbs.contains(beside.group(3 - who))
                ? Optional.of(new Candidate(List.of(source), List.of(cue), List.of(marks), CONFIDENCE))
                : Optional.empty();
    }
}
