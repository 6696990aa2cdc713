package org.communique.resolution.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.communique.attribution.Attribution;
import org.communique.material.Span;

/**
 * The words around an attribution that tell of the saying, not of what is said: the sentences of its source and cue,
 * without its content.
 */
public record Surroundings(ArticleText text, Attribution attribution, List<Span> frame) {

    /** In characters; few sentences of news are half as long. */
    private static final int REACH = 1000;

    public Surroundings {
        frame = List.copyOf(frame);
    }

    /** The surroundings; an attribution within the content of others is told of by nothing outside of that. */
    public static Surroundings of(ArticleText text, Attribution attribution, List<Span> outer) {
        List<Span> anchors = Stream.concat(attribution.source().stream(), attribution.cue().stream())
                .toList();
        List<Span> sentences = (anchors.isEmpty() ? attribution.content().subList(0, 1) : anchors)
                .stream()
                        .map(anchor -> near(anchor, text.sentence(text.sentenceAt(anchor.start()))))
                        .distinct()
                        .sorted()
                        .toList();
        List<Span> frame = new ArrayList<>();
        sentences.forEach(sentence -> frame.addAll(without(sentence, attribution.content())));
        List<Span> within =
                frame.stream().flatMap(part -> common(part, outer).stream()).toList();
        return new Surroundings(text, attribution, within);
    }

    /** The part of a sentence that is not far from an anchor: a list of many pages may have no full stop. */
    private static Span near(Span anchor, Span sentence) {
        return new Span(
                Math.max(sentence.start(), anchor.start() - REACH),
                Math.max(anchor.start(), Math.min(sentence.end(), anchor.end() + REACH)));
    }

    private static List<Span> common(Span part, List<Span> outer) {
        return outer.isEmpty()
                ? List.of(part)
                : outer.stream()
                        .filter(part::overlaps)
                        .map(one -> new Span(Math.max(one.start(), part.start()), Math.min(one.end(), part.end())))
                        .toList();
    }

    private static List<Span> without(Span sentence, List<Span> contents) {
        List<Span> left = new ArrayList<>();
        int from = sentence.start();
        for (Span content : contents) {
            if (content.overlaps(sentence)) {
                if (content.start() > from) {
                    left.add(new Span(from, content.start()));
                }
                from = Math.max(from, content.end());
            }
        }
        if (from < sentence.end()) {
            left.add(new Span(from, sentence.end()));
        }
        return left;
    }

    /** Where the attribution is made: its cue, else its source, else its content. */
    public Span anchor() {
        return Stream.of(attribution.cue(), attribution.source(), attribution.content())
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow();
    }

    /** Whether words open the sentence in which they stand. */
    public boolean opens(Span words) {
        Span sentence = text.sentence(text.sentenceAt(words.start()));
        return words.start() - sentence.start() <= 3;
    }

    /** The distance between an offset and the place where the attribution is made. */
    public int distance(Span span) {
        Span anchor = anchor();
        return span.end() <= anchor.start() ? anchor.start() - span.end() : Math.max(0, span.start() - anchor.end());
    }
}
