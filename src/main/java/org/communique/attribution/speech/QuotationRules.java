package org.communique.attribution.speech;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.attribution.Attribution;
import org.communique.attribution.Candidate;
import org.communique.attribution.actuality.ActualityReader;
import org.communique.attribution.quotation.Quotation;
import org.communique.attribution.quotation.Quotations;
import org.communique.material.FlatText;
import org.communique.material.Span;

/**
 * What is certain about quotations, where an extractor is not: content never cuts one in two; one that stands by
 * itself goes on with the speaker before it, in its paragraph or, after a colon or an unclosed quotation, in the
 * paragraph before. Single words in quotation marks are names, titles or irony, and stay as they are.
 */
public final class QuotationRules {

    private static final int FEWEST_WORDS = 4;

    /** A line with more quotations or candidates than this is no paragraph of prose. */
    private static final int MOST = 200;

    private final Transcripts transcripts = new Transcripts();
    private final Signatures signatures = new Signatures();
    private final SaidBeside beside = new SaidBeside();
    private final ActualityReader actuality = new ActualityReader();

    /**
     * The attributions that candidates and rules make, in the order of the text.
     *
     * @param extractor the id that they carry
     */
    public List<Attribution> attributions(List<Candidate> candidates, Quotations quotations, String extractor) {
        FlatText text = quotations.text();
        boolean[] quoted = quotations.mask();
        return mend(candidates, text, quotations.all()).stream()
                .map(candidate -> actuality.read(text, candidate.attribution(text, quoted, extractor)))
                .sorted(Attribution.inTextOrder())
                .toList();
    }

    /** The candidates as the rules have them; those that were only a cue and found no content are left out. */
    private List<Candidate> mend(List<Candidate> candidates, FlatText text, List<Quotation> quotations) {
        List<Candidate> typed = signatures.mend(transcripts.mend(candidates, text), text, quotations);
        Optional<Paragraph> before = Optional.empty();
        List<Paragraph> paragraphs = Paragraph.of(text, typed, quotations);
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.quotations().size() <= MOST && paragraph.candidates().size() <= MOST) {
                mend(paragraph, before, text);
            }
            before = Optional.of(paragraph);
        }
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.candidates().stream())
                .filter(candidate -> !candidate.content().isEmpty())
                .toList();
    }

    private void mend(Paragraph paragraph, Optional<Paragraph> before, FlatText text) {
        paragraph.candidates().replaceAll(candidate -> whole(candidate, paragraph.quotations()));
        paragraph.candidates().replaceAll(candidate -> spoken(candidate, paragraph.quotations()));
        for (Quotation quotation : paragraph.quotations()) {
            if (isSpeech(quotation, text)) {
                own(quotation, paragraph, before, text);
            }
        }
        paragraph.goOnWithWhoWasQuoted(text);
    }

    /** Nobody's quotation is given to who is right beside it, else to who spoke before. */
    private void own(Quotation quotation, Paragraph paragraph, Optional<Paragraph> before, FlatText text) {
        Optional<Candidate> speaker = beside.candidate(quotation, paragraph.span(), text);
        if (speaker.isPresent() && paragraph.isNobodys(quotation) && paragraph.isFree(speaker.get())) {
            paragraph.candidates().removeIf(candidate -> candidate.isWithin(quotation.span()));
            paragraph.candidates().add(speaker.get());
        } else if (paragraph.isFree(quotation)) {
            goOn(
                    quotation,
                    paragraph,
                    before.filter(last -> last.goesOn(text) && paragraph.opensWith(quotation, text)));
        }
    }

    private static void goOn(Quotation quotation, Paragraph paragraph, Optional<Paragraph> before) {
        Optional<Candidate> near = paragraph.candidates().stream()
                .filter(candidate -> !candidate.cue().isEmpty())
                .min(Comparator.comparingInt(candidate -> distance(candidate, quotation)));
        near.ifPresentOrElse(
                speaker -> paragraph.add(quotation, speaker),
                () -> before.ifPresent(
                        previous -> previous.last().ifPresent(speaker -> previous.add(quotation, speaker))));
    }

    /** Content that holds a part of a quotation holds all of it, unless its own cue or source stands inside. */
    private static Candidate whole(Candidate candidate, List<Quotation> quotations) {
        return candidate.withContent(candidate.content().stream()
                .map(span -> widened(span, candidate, quotations))
                .toList());
    }

    private static Span widened(Span span, Candidate candidate, List<Quotation> quotations) {
        Span wide = span;
        for (Quotation quotation : quotations) {
            Span marks = quotation.span();
            boolean cut = marks.overlaps(wide) && !marks.contains(wide) || isMostOf(marks, wide);
            if (cut && quotation.isClosed() && isClearOf(marks, candidate)) {
                wide = new Span(Math.min(wide.start(), marks.start()), Math.max(wide.end(), marks.end()));
            }
        }
        return wide;
    }

    /**
     * Of <i>“No,” she said, and a reason was the price</i> only the quotation is what she said: the reporter's words
     * after an attribution that closed a quotation are the reporter's.
     */
    private static Candidate spoken(Candidate candidate, List<Quotation> quotations) {
        List<Span> content = candidate.content();
        if (candidate.cue().isEmpty() || content.size() < 2) {
            return candidate;
        }
        Span cue = candidate.cue().get(0);
        boolean isQuoted = content.stream()
                .anyMatch(span -> span.end() <= cue.start()
                        && quotations.stream()
                                .anyMatch(quotation -> quotation.span().equals(span)));
        return !isQuoted
                ? candidate
                : candidate.withContent(content.stream()
                        .filter(span -> span.end() <= cue.start()
                                || quotations.stream()
                                        .anyMatch(quotation -> quotation.span().overlaps(span)))
                        .toList());
    }

    private static boolean isMostOf(Span quotation, Span span) {
        return quotation.contains(span) && 2 * span.length() > quotation.length();
    }

    private static boolean isClearOf(Span span, Candidate candidate) {
        return Stream.concat(candidate.cue().stream(), candidate.source().stream())
                .noneMatch(span::overlaps);
    }

    private static boolean isSpeech(Quotation quotation, FlatText text) {
        return text.slice(quotation.span()).trim().split("\\s+").length >= FEWEST_WORDS;
    }

    /** What follows counts double: a quotation goes on more often than it announces itself. */
    private static int distance(Candidate candidate, Quotation quotation) {
        Span cue = candidate.cue().get(0);
        Span marks = quotation.span();
        return cue.end() <= marks.start() ? marks.start() - cue.end() : 2 * Math.max(0, cue.start() - marks.end());
    }
}
