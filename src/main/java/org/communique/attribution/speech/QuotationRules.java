package org.communique.attribution.speech;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.attribution.Attribution;
import org.communique.attribution.Basis;
import org.communique.attribution.Candidate;
import org.communique.attribution.actuality.ActualityReader;
import org.communique.attribution.confidence.Calibration;
import org.communique.attribution.quotation.Quotation;
import org.communique.attribution.quotation.Quotations;
import org.communique.attribution.text.ReportingVerbs;
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
    private final Passives passives = new Passives();
    private final Signatures signatures = new Signatures();
    private final SaidBeside beside = new SaidBeside();
    private final ActualityReader actuality = new ActualityReader();
    private final ReportingVerbs reporting = ReportingVerbs.load();
    private final Calibration calibration;

    /** @param calibration of the confidences of who uses the rules */
    public QuotationRules(Calibration calibration) {
        this.calibration = calibration;
    }

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
                .map(found -> calibration.calibrated(text, found))
                .sorted(Attribution.inTextOrder())
                .toList();
    }

    /** The candidates as the rules have them; those that were only a cue and found no content are left out. */
    private List<Candidate> mend(List<Candidate> candidates, FlatText text, List<Quotation> quotations) {
        List<Candidate> typed =
                signatures.mend(transcripts.mend(passives.mend(candidates, text), text), text, quotations);
        List<Paragraph> paragraphs = Paragraph.of(text, typed, quotations);
        Before before = new Before(Optional.empty(), Optional.empty());
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.quotations().size() <= MOST && paragraph.candidates().size() <= MOST) {
                mend(paragraph, before, text);
            }
            before = before.then(paragraph, text);
        }
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.candidates().stream())
                .filter(candidate -> !candidate.content().isEmpty())
                .toList();
    }

    private void mend(Paragraph paragraph, Before before, FlatText text) {
        paragraph.candidates().replaceAll(candidate -> whole(candidate, paragraph.quotations()));
        paragraph.candidates().replaceAll(candidate -> spoken(candidate, paragraph.quotations()));
        paragraph.candidates().replaceAll(candidate -> tight(candidate, paragraph.quotations(), text));
        paragraph.candidates().replaceAll(candidate -> last(candidate, paragraph.quotations(), text));
        paragraph.candidates().removeIf(candidate -> isStrange(candidate, text));
        for (Quotation quotation : paragraph.quotations()) {
            boolean labelled = SaidBeside.isLabelled(quotation, paragraph.span(), text);
            boolean said = labelled
                    || beside.candidate(quotation, paragraph.span(), text).isPresent();
            if (said || isSpeech(quotation, text) || before.isUnclosed()) {
                own(quotation, paragraph, before, text);
            }
        }
        paragraph.goOnWithWhoWasQuoted(text);
    }

    /** Nobody's quotation is given to who is right beside it, else to who spoke before. */
    private void own(Quotation quotation, Paragraph paragraph, Before before, FlatText text) {
        Optional<Candidate> speaker = beside.candidate(quotation, paragraph.span(), text);
        if (speaker.isPresent() && paragraph.isNobodys(quotation) && paragraph.isFree(speaker.get())) {
            paragraph.candidates().removeIf(candidate -> candidate.isWithin(quotation.span()));
            paragraph.candidates().add(speaker.get());
        } else if (paragraph.isFree(quotation)) {
            speaker.flatMap(paragraph::withCueOf)
                    .or(() -> paragraph.nearest(quotation))
                    .ifPresentOrElse(
                            near -> paragraph.add(quotation, near), () -> before.goOn(quotation, paragraph, text));
        }
    }

    /** Bullets and pictures before a quotation are outside of it. */
    private static Candidate tight(Candidate candidate, List<Quotation> quotations, FlatText text) {
        return candidate.withContent(candidate.content().stream()
                .map(span -> quotations.stream()
                        .map(Quotation::span)
                        .filter(marks -> span.contains(marks) && isBare(text, span.start(), marks.start()))
                        .filter(marks -> isBare(text, marks.end(), span.end()))
                        .findFirst()
                        .orElse(span))
                .toList());
    }

    /** Of two quotations with nothing between them, as where line breaks were lost, the first ends what was said before. */
    private static Candidate last(Candidate candidate, List<Quotation> quotations, FlatText text) {
        int cue = candidate.cue().get(0).start();
        int from = 0;
        for (int at = 1; at < quotations.size(); at++) {
            Span before = quotations.get(at - 1).span();
            Span after = quotations.get(at).span();
            boolean isBoth = candidate.content().stream().anyMatch(before::overlaps)
                    && candidate.content().stream().anyMatch(after::overlaps);
            boolean isAdjacent = quotations.get(at - 1).isClosed()
                    && before.end() < after.start()
                    && text.slice(new Span(before.end(), after.start())).isBlank();
            from = isBoth && isAdjacent && after.end() <= cue ? after.start() : from;
        }
        int start = from;
        return candidate.withContent(candidate.content().stream()
                .filter(span -> span.end() > start)
                .map(span -> new Span(Math.max(span.start(), start), span.end()))
                .toList());
    }

    private static boolean isBare(FlatText text, int start, int end) {
        return text.characters()
                .substring(start, Math.max(start, end))
                .chars()
                .noneMatch(letter -> FlatText.isLetterOrNumber((char) letter));
    }

    /** Of <i>“It stays closed.” Lee nodded.</i> what stands behind the full stop says nothing of who spoke. */
    private boolean isStrange(Candidate candidate, FlatText text) {
        if (candidate.basis() != Basis.TAGGED
                || candidate.source().size() != 1
                || candidate.content().isEmpty()) {
            return false;
        }
        Span source = candidate.source().get(0);
        Span cue = candidate.cue().get(0);
        return text.slice(candidate.last()).matches("(?s).*\\.[”\"’'»“]+")
                && source.start() >= candidate.last().end()
                && isBare(text, candidate.last().end(), source.start())
                && source.end() + 1 == cue.start()
                && !text.slice(cue).contains(" ")
                && candidate.cue().stream().noneMatch(one -> reporting.containsOneOf(text.slice(one)));
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
}
