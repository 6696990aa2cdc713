package org.communique.linking.resolution;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.material.Span;

/** Words that tell on what occasion something was said: {@code at a news conference}, {@code tweeted}. */
final class OccasionCues {

    private final Map<String, Pattern> patterns = new LinkedHashMap<>();

    OccasionCues() {
        for (String line : WordList.text("occasions.tsv").split("\n")) {
            String[] cells = line.split("\t");
            patterns.put(cells[0], Pattern.compile(cells[1]));
        }
    }

    /** The words and the code of the occasion's type. */
    record Cue(Span span, String type, int rank) {}

    /** The surest cue around an attribution; the table lists the surer sorts first. */
    Optional<Cue> find(Surroundings around) {
        return around.frame().stream()
                .flatMap(part -> find(around.text(), part).stream())
                .min(Comparator.comparingInt(Cue::rank)
                        .thenComparing(cue -> around.distance(cue.span()))
                        .thenComparing(Cue::span));
    }

    List<Cue> find(ArticleText text, Span part) {
        int[] rank = {0};
        return patterns.entrySet().stream()
                .flatMap(entry ->
                        first(text, part, entry.getValue())
                                .map(span -> new Cue(span, type(entry.getKey()), rank[0]++))
                                .stream())
                .toList();
    }

    private static String type(String name) {
        return name.replaceFirst("/.*", "");
    }

    private static Optional<Span> first(ArticleText text, Span part, Pattern pattern) {
        Matcher found = pattern.matcher(text.folded()).region(part.start(), Math.min(part.end(), text.length()));
        return found.find() ? Optional.of(new Span(found.start(), found.end())) : Optional.empty();
    }
}
