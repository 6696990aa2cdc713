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

    /** A line with more quotations than this is no paragraph of prose. */
    private static final int MOST_QUOTATIONS = 200;

    private final Transcripts transcripts = new Transcripts();

    List<Candidate> mend(List<Candidate> candidates, FlatText text, List<Quotation> quotations) {
        List<Paragraph> paragraphs = paragraphs(transcripts.mend(candidates, text), text, quotations);
        Optional<Paragraph> before = Optional.empty();
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.quotations.size() <= MOST_QUOTATIONS) {
                mend(paragraph, before, text);
            }
            before = Optional.of(paragraph);
        }
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.candidates.stream())
                .toList();
    }

    /** A paragraph with the attributions whose content begins in it. */
    private record Paragraph(Span span, List<Candidate> candidates, List<Quotation> quotations) {

        boolean goesOn(FlatText text) {
            return text.at(text.stripped(span).end() - 1) == ':'
                    || !quotations.isEmpty()
                            && !quotations.get(quotations.size() - 1).isClosed();
        }

        Optional<Candidate> last() {
            return candidates.stream().max(Comparator.comparing(QuotationRules::lastContent));
        }
    }

    private static List<Paragraph> paragraphs(List<Candidate> candidates, FlatText text, List<Quotation> quotations) {
        List<Candidate> ordered = new ArrayList<>(candidates);
        ordered.sort(Comparator.comparing(QuotationRules::firstContent));
        List<Paragraph> paragraphs = new ArrayList<>();
        int candidate = 0;
        int quotation = 0;
        for (Span span : text.paragraphs()) {
            if (text.slice(span).isBlank()) {
                continue;
            }
            Paragraph paragraph = new Paragraph(span, new ArrayList<>(), new ArrayList<>());
            while (candidate < ordered.size()
                    && firstContent(ordered.get(candidate)).start() < span.end()) {
                paragraph.candidates.add(ordered.get(candidate++));
            }
            while (quotation < quotations.size()
                    && quotations.get(quotation).span().start() < span.end()) {
                paragraph.quotations.add(quotations.get(quotation++));
            }
            paragraphs.add(paragraph);
        }
        return paragraphs;
    }

    private static void mend(Paragraph paragraph, Optional<Paragraph> before, FlatText text) {
        paragraph.candidates.replaceAll(candidate -> whole(candidate, paragraph.quotations));
        for (Quotation quotation : paragraph.quotations) {
            if (isSpeech(quotation, text) && isFree(quotation, paragraph)) {
                goOn(
                        quotation,
                        paragraph,
                        before.filter(previous -> previous.goesOn(text) && opens(quotation, paragraph, text)));
            }
        }
    }

    private static void goOn(Quotation quotation, Paragraph paragraph, Optional<Paragraph> before) {
        Optional<Candidate> near = paragraph.candidates.stream()
                .filter(candidate -> !candidate.cue().isEmpty())
                .min(Comparator.comparingInt(candidate -> distance(candidate, quotation)));
        near.ifPresentOrElse(
                speaker -> add(quotation, speaker, paragraph),
                () -> before.ifPresent(
                        previous -> previous.last().ifPresent(speaker -> add(quotation, speaker, previous))));
    }

    private static void add(Quotation quotation, Candidate speaker, Paragraph paragraph) {
        List<Span> content = new ArrayList<>(speaker.content());
        content.add(quotation.span());
        paragraph.candidates.set(paragraph.candidates.indexOf(speaker), speaker.withContent(content));
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

    private static boolean isFree(Quotation quotation, Paragraph paragraph) {
        return paragraph.candidates.stream()
                .flatMap(candidate -> Stream.of(candidate.content(), candidate.cue(), candidate.source()))
                .flatMap(List::stream)
                .noneMatch(span -> span.overlaps(quotation.span()));
    }

    private static boolean opens(Quotation quotation, Paragraph paragraph, FlatText text) {
        return text.characters()
                .substring(paragraph.span.start(), quotation.span().start())
                .isBlank();
    }

    /** What follows counts double: a quotation goes on more often than it announces itself. */
    private static int distance(Candidate candidate, Quotation quotation) {
        Span cue = candidate.cue().get(0);
        Span marks = quotation.span();
        return cue.end() <= marks.start() ? marks.start() - cue.end() : 2 * Math.max(0, cue.start() - marks.end());
    }

    private static Span firstContent(Candidate candidate) {
        return candidate.content().stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Span lastContent(Candidate candidate) {
        return candidate.content().stream().max(Comparator.naturalOrder()).orElseThrow();
    }
}
