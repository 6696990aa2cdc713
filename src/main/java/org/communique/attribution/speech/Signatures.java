package org.communique.attribution.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.attribution.Basis;
import org.communique.attribution.Candidate;
import org.communique.attribution.quotation.Quotation;
import org.communique.material.FlatText;
import org.communique.material.Span;

/**
 * Words with a name set under them: a paragraph that is a quotation, a dash and a name (<i>“We are tired.” — Ann Lee</i>),
 * and posts as they are put into pages (<i>We are tired. — Ann Lee (@annlee) May 3, 2022</i>).
 */
final class Signatures {

    private static final String NAME = "(\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]{1,30}){0,6})";
    private static final String DASH = "[\\s\u00a0]*([―—–]|--?)[\\s\u00a0]*";
    private static final Pattern AFTER_QUOTATION = Pattern.compile(DASH + NAME + "\\.?\\s*");
    private static final Pattern BETWEEN_QUOTATIONS = Pattern.compile(DASH + NAME + "\\.?[\\s\u00a0]*(?=[“\"«]|$)");
    private static final Pattern OPENING = Pattern.compile(".*[.!?\\p{L}][\\s\u00a0]*", Pattern.DOTALL);
    private static final Pattern POST = Pattern.compile(
            "(.{5,600}?)" + DASH + "(.{2,60}? \\(@\\w{2,30}\\)),? \\p{Lu}\\p{L}{2,9}\\.? \\d{1,2}, \\d{4}\\.?\\s*");
    private static final int LONGEST_POST = 800;
    private static final double CONFIDENCE = 0.9;

    /** The candidates with each signed paragraph as one attribution instead of what was found within it. */
    List<Candidate> mend(List<Candidate> candidates, FlatText text, List<Quotation> quotations) {
        List<Candidate> signed = new ArrayList<>();
        int quotation = 0;
        for (Span paragraph : text.prose()) {
            List<Quotation> here = new ArrayList<>();
            while (quotation < quotations.size()
                    && quotations.get(quotation).span().start() < paragraph.end()) {
                here.add(quotations.get(quotation));
                quotation++;
            }
            List<Candidate> quoted = here.stream()
                    .filter(words -> paragraph.contains(words.span()))
                    .flatMap(words -> quoted(text, paragraph, words).stream())
                    .toList();
            signed.addAll(quoted);
            if (quoted.isEmpty()) {
                posted(text, paragraph).ifPresent(signed::add);
            }
        }
        return Candidate.instead(candidates, signed);
    }

    /** Alone in its paragraph, or, where line breaks were lost, between a full stop and the next quotation. */
    private static Optional<Candidate> quoted(FlatText text, Span paragraph, Quotation words) {
        int start = words.span().start();
        boolean alone = text.stripped(paragraph).start() == start;
        boolean begins = alone
                || OPENING.matcher(text.characters())
                        .region(Math.max(paragraph.start(), start - 3), start)
                        .matches();
        Matcher last =
                AFTER_QUOTATION.matcher(text.characters()).region(words.span().end(), paragraph.end());
        Matcher between = BETWEEN_QUOTATIONS
                .matcher(text.characters())
                .region(words.span().end(), paragraph.end());
        if (alone && last.matches()) {
            return Optional.of(candidate(words.span(), last, 1));
        }
        return begins && between.lookingAt() ? Optional.of(candidate(words.span(), between, 1)) : Optional.empty();
    }

    private static Optional<Candidate> posted(FlatText text, Span paragraph) {
        if (paragraph.length() > LONGEST_POST) {
            return Optional.empty();
        }
        Matcher post = POST.matcher(text.characters()).region(paragraph.start(), paragraph.end());
        return Optional.of(post)
                .filter(Matcher::matches)
                .map(found -> candidate(new Span(found.start(1), found.end(1)), found, 2));
    }

    private static Candidate candidate(Span words, Matcher found, int dash) {
        Span cue = new Span(found.start(dash), found.end(dash));
        Span source = new Span(found.start(dash + 1), found.end(dash + 1));
        return new Candidate(List.of(source), List.of(cue), List.of(words), CONFIDENCE, Basis.SIGNATURE);
    }
}
