package org.communique.extension;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.communique.attribution.Actuality;
import org.communique.attribution.Attribution;
import org.communique.attribution.Attribution.Mode;
import org.communique.attribution.Basis;
import org.communique.material.Article;
import org.communique.material.Problem;
import org.communique.material.Span;

/**
 * Reads attributions in the format of the StandoffWriter: offsets in code points. Only {@code content} is required. What
 * does not fit the article is left out and reported.
 */
final class StandoffReader {

    /** What somebody is believed who does not say how sure they are: not enough to be published unseen. */
    private static final double UNSAID_CONFIDENCE = 0.5;

    private final String extractor;
    private final Consumer<Problem> problems;

    /** With the name of the extractor for attributions that do not say. */
    StandoffReader(String extractor, Consumer<Problem> problems) {
        this.extractor = extractor;
        this.problems = problems;
    }

    /** The attributions of {@code {"attributions": […]}} that fit the article, in the order of the text. */
    List<Attribution> read(JsonNode answer, Article article, String language) {
        JsonNode list = answer.path("attributions");
        if (!list.isArray()) {
            report(article, Problem.Kind.MISSING_KEY, "the answer has no list 'attributions'");
            return List.of();
        }
        List<Attribution> read = new ArrayList<>();
        for (int at = 0; at < list.size(); at++) {
            try {
                read.add(attribution(list.get(at), article, language));
            } catch (IllegalArgumentException wrong) {
                report(
                        article,
                        Problem.Kind.BAD_SPAN,
                        "attribution %d is left out: %s".formatted(at + 1, wrong.getMessage()));
            }
        }
        return read.stream().sorted(Attribution.inTextOrder()).toList();
    }

    private void report(Article article, Problem.Kind kind, String message) {
        problems.accept(new Problem(kind, article.id(), extractor + ": " + message));
    }

    private Attribution attribution(JsonNode node, Article article, String language) {
        return new Attribution(
                spans(node, "source", article),
                spans(node, "cue", article),
                spans(node, "content", article),
                constant(node, "mode", Mode.values()).orElse(Mode.INDIRECT),
                node.path("confidence").asDouble(UNSAID_CONFIDENCE),
                node.path("extractor").asText(extractor),
                constant(node, "basis", Basis.values()).orElse(Basis.TAGGED),
                constant(node, "actuality", Actuality.values()).orElse(Actuality.ASSERTED),
                node.path("language").asText(language));
    }

    private static List<Span> spans(JsonNode node, String role, Article article) {
        return StreamSupport.stream(node.path(role).spliterator(), false)
                .map(pair -> span(pair, role, article))
                .toList();
    }

    private static Span span(JsonNode pair, String role, Article article) {
        if (!pair.isArray()
                || pair.size() != 2
                || !pair.get(0).isInt()
                || !pair.get(1).isInt()) {
            throw new IllegalArgumentException("its " + role + " must be a list of [start, end]");
        }
        Span span = new Span(pair.get(0).asInt(), pair.get(1).asInt());
        if (span.end() > article.codePoints()) {
            throw new IllegalArgumentException(
                    "its %s %s leaves the text, which has %,d characters".formatted(role, span, article.codePoints()));
        }
        return span;
    }

    private static <E extends Enum<E>> Optional<E> constant(JsonNode node, String key, E[] known) {
        String given = node.path(key).asText("");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(List.of(known).stream()
                .sorted(Comparator.comparing(Enum::name))
                .filter(one ->
                        one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(given.replace('_', '-')))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("its " + key + " '" + given + "' is unknown")));
    }
}
