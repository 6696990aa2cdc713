package org.communique.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.material.Span;

/**
 * What is certain about quotations, where an extractor is not: content never cuts one in two; one that stands by
 * itself goes on with the speaker before it, in its paragraph or, after a colon or an unclosed quotation, in the
 * paragraph before. Single words in quotation marks are names, titles or irony, and stay as they are.
 */
final class QuotationRules {

    private static final int FEWEST_WORDS = 4;

    private final Transcripts transcripts = new Transcripts();

    List<Candidate> mend(List<Candidate> candidates, FlatText text, List<Quotation> quotations) {
        List<Candidate> mended = new ArrayList<>();
        for (Candidate candidate : transcripts.mend(candidates, text)) {
            mended.add(whole(candidate, quotations));
        }
        for (Quotation quotation : quotations) {
            if (isSpeech(quotation, text) && isFree(quotation, mended)) {
                speaker(quotation, mended, text).ifPresent(before -> add(quotation, before, mended));
            }
        }
        return mended;
    }

    /** Content that holds a part of a quotation holds all of it, unless its own cue stands inside. */
    private static Candidate whole(Candidate candidate, List<Quotation> quotations) {
        List<Span> content = candidate.content().stream()
                .map(span -> widened(span, candidate, quotations))
                .toList();
        return candidate.withContent(content);
    }

    private static Span widened(Span span, Candidate candidate, List<Quotation> quotations) {
        Span wide = span;
        for (Quotation quotation : quotations) {
            boolean own =
                    quotation.span().overlaps(wide) && !quotation.span().contains(wide) || isMostOf(quotation, wide);
            if (own && quotation.isClosed() && isClearOf(quotation.span(), candidate)) {
                wide = new Span(
                        Math.min(wide.start(), quotation.span().start()),
                        Math.max(wide.end(), quotation.span().end()));
            }
        }
        return wide;
    }

    private static boolean isMostOf(Quotation quotation, Span span) {
        return quotation.span().contains(span)
                && 2 * span.length() > quotation.span().length();
    }

    private static boolean isClearOf(Span span, Candidate candidate) {
        return candidate.cue().stream().noneMatch(span::overlaps)
                && candidate.source().stream().noneMatch(span::overlaps);
    }

    private static boolean isSpeech(Quotation quotation, FlatText text) {
        return text.slice(quotation.span()).trim().split("\\s+").length >= FEWEST_WORDS;
    }

    private static boolean isFree(Quotation quotation, List<Candidate> candidates) {
        return candidates.stream()
                .flatMap(candidate -> Stream.of(candidate.content(), candidate.cue(), candidate.source()))
                .flatMap(List::stream)
                .noneMatch(span -> span.overlaps(quotation.span()));
    }

    /** The attribution that a free quotation goes on with. */
    private static Optional<Candidate> speaker(Quotation quotation, List<Candidate> candidates, FlatText text) {
        Span paragraph = paragraph(quotation.span(), text);
        Optional<Candidate> near = candidates.stream()
                .filter(candidate -> !candidate.cue().isEmpty()
                        && paragraph.contains(candidate.cue().get(0)))
                .min(Comparator.comparingInt(candidate -> distance(candidate, quotation)));
        return near.isPresent() ? near : speakerOfParagraphBefore(quotation, candidates, text);
    }

    /** What follows counts double: a quotation goes on more often than it announces itself. */
    private static int distance(Candidate candidate, Quotation quotation) {
        int end = candidate.cue().get(0).end();
        return end <= quotation.span().start()
                ? quotation.span().start() - end
                : 2 * (candidate.cue().get(0).start() - quotation.span().end());
    }

    private static Optional<Candidate> speakerOfParagraphBefore(
            Quotation quotation, List<Candidate> candidates, FlatText text) {
        Span paragraph = paragraph(quotation.span(), text);
        if (!startsWith(quotation, paragraph, text)) {
            return Optional.empty();
        }
        int end = paragraph.start() - 1;
        while (end > 0 && FlatText.isSpace(text.at(end))) {
            end--;
        }
        if (end <= 0) {
            return Optional.empty();
        }
        Span before = paragraph(new Span(end, end + 1), text);
        boolean goesOn = text.at(end) == ':' || isLeftOpen(before, text);
        return candidates.stream()
                .filter(candidate -> goesOn && before.contains(lastOf(candidate)))
                .max(Comparator.comparing(QuotationRules::lastOf));
    }

    private static boolean isLeftOpen(Span paragraph, FlatText text) {
        return Quotation.in(text).stream()
                .anyMatch(quotation -> !quotation.isClosed() && quotation.span().end() == paragraph.end());
    }

    private static Span lastOf(Candidate candidate) {
        return candidate.content().stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    private static boolean startsWith(Quotation quotation, Span paragraph, FlatText text) {
        return text.characters()
                .substring(paragraph.start(), quotation.span().start())
                .isBlank();
    }

    private static Span paragraph(Span span, FlatText text) {
        int start = text.characters().lastIndexOf('\n', span.start()) + 1;
        int end = text.characters().indexOf('\n', span.start());
        return new Span(start, Math.max(end < 0 ? text.length() : end, start + 1));
    }

    private static void add(Quotation quotation, Candidate speaker, List<Candidate> candidates) {
        List<Span> content = new ArrayList<>(speaker.content());
        content.add(quotation.span());
        candidates.set(candidates.indexOf(speaker), speaker.withContent(content));
    }
}
