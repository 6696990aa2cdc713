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
    private static final String DASH = "\\s*([―—–]|--?)\\s*";
    private static final Pattern AFTER_QUOTATION = Pattern.compile(DASH + NAME + "\\.?\\s*");
    private static final Pattern POST = Pattern.compile(
            "(.{5,600}?)" + DASH + "(.{2,60}? \\(@\\w{2,30}\\)),? \\p{Lu}\\p{L}{2,9}\\.? \\d{1,2}, \\d{4}\\.?\\s*");
    private static final int LONGEST_POST = 800;
    private static final double CONFIDENCE = 0.9;

    /** The candidates with each signed paragraph as one attribution instead of what was found within it. */
    List<Candidate> mend(List<Candidate> candidates, FlatText text, List<Quotation> quotations) {
        List<Candidate> signed = new ArrayList<>();
        int quotation = 0;
        for (Span paragraph : text.prose()) {
            while (quotation < quotations.size()
                    && quotations.get(quotation).span().start() < paragraph.start()) {
                quotation++;
            }
            Optional<Quotation> first = Optional.of(quotation)
                    .filter(next -> next < quotations.size())
                    .map(quotations::get)
                    .filter(next -> paragraph.contains(next.span()));
            first.flatMap(words -> quoted(text, paragraph, words))
                    .or(() -> posted(text, paragraph))
                    .ifPresent(signed::add);
        }
        return Candidate.instead(candidates, signed);
    }

    private static Optional<Candidate> quoted(FlatText text, Span paragraph, Quotation words) {
        Matcher signature =
                AFTER_QUOTATION.matcher(text.characters()).region(words.span().end(), paragraph.end());
        boolean alone = text.stripped(paragraph).start() == words.span().start();
        return Optional.of(signature)
                .filter(found -> alone && found.matches())
                .map(found -> candidate(words.span(), found, 1));
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
