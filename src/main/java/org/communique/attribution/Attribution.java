package org.communique.attribution;

import java.util.Comparator;
import java.util.List;
import org.communique.material.Span;

/**
 * Something that an article attributes to somebody: source, cue and content in the terms of PARC 3 and PolNeAR, each a
 * list of spans since any of them may be broken by other words. In <i>“We will leave,” she said, “today.”</i> the
 * content is two spans, the source <i>she</i> and the cue <i>said</i>.
 *
 * @param source whom the words come from; empty where the article does not say, or where it is in doubt
 * @param cue the words that attribute; empty where there are none
 * @param content what is attributed, quotation marks included
 * @param mode how the content is worded
 * @param confidence of the extractor that this is an attribution and that its parts belong together, 0 to 1
 * @param extractor the id and version of what found it, such as {@code tagger/1}
 * @param basis what it rests on
 * @param actuality whether it was said
 * @param language of the words that attribute, as a BCP 47 tag: {@code en}
 */
public record Attribution(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        Mode mode,
        double confidence,
        String extractor,
        Basis basis,
        Actuality actuality,
        String language) {

    private static final String ENGLISH = "en";

    public Attribution {
        source = ordered(source);
        cue = ordered(cue);
        content = ordered(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution has content");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence is between 0 and 1, not " + confidence);
        }
    }

    /** Something that was said, in an English article. */
    public Attribution(
            List<Span> source, List<Span> cue, List<Span> content, Mode mode, double confidence, String extractor) {
        this(source, cue, content, mode, confidence, extractor, Basis.TAGGED, Actuality.ASSERTED, ENGLISH);
    }

    public Attribution with(Actuality other) {
        return new Attribution(source, cue, content, mode, confidence, extractor, basis, other, language);
    }

    public Attribution with(Basis other) {
        return new Attribution(source, cue, content, mode, confidence, extractor, other, actuality, language);
    }

    public Attribution withConfidence(double other) {
        return new Attribution(source, cue, content, mode, other, extractor, basis, actuality, language);
    }

    /** How the content is worded. */
    public enum Mode {
        /** The speaker's words between quotation marks. */
        DIRECT,
        /** The reporter's words. */
        INDIRECT,
        /** Some of both. */
        MIXED
    }

    /** From the first character of the content to the last. */
    public Span extent() {
        return new Span(content.get(0).start(), content.get(content.size() - 1).end());
    }

    /** By where the content begins, then by cue and source, so that the order never depends on how it was found. */
    public static Comparator<Attribution> inTextOrder() {
        return Comparator.comparing(Attribution::extent)
                .thenComparing(attribution -> attribution.cue.toString())
                .thenComparing(attribution -> attribution.source.toString());
    }

    private static List<Span> ordered(List<Span> spans) {
        List<Span> ordered = spans.stream().sorted().distinct().toList();
        for (int at = 1; at < ordered.size(); at++) {
            if (ordered.get(at - 1).overlaps(ordered.get(at))) {
                throw new IllegalArgumentException("the spans of a role do not overlap: " + ordered);
            }
        }
        return ordered;
    }
}
