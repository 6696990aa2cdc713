package org.communique.resolution.time;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.communique.material.Span;
import org.communique.resolution.text.ArticleText;
import org.communique.resolution.text.Surroundings;
import org.communique.resolution.text.WordList;

/** Words that tell on what occasion something was said: {@code at a news conference}, {@code tweeted}. */
public final class OccasionCues {

    private final List<Row> rows;

    public OccasionCues() {
        String[] lines = WordList.text("occasions.tsv").split("\n");
        this.rows = IntStream.range(0, lines.length)
                .mapToObj(rank -> Row.of(rank, lines[rank].split("\t")))
                .toList();
    }

    /** A line of the table: the type, words of which one must be there at all, and the pattern. */
    private record Row(int rank, String type, List<String> needles, Pattern pattern) {

        static Row of(int rank, String[] cells) {
            String type = cells[0].replaceFirst("/.*", "");
            return new Row(rank, type, List.of(cells[1].split("\\|")), Pattern.compile(cells[2]));
        }

        /** @param words what stands at {@code part} */
        Optional<Cue> first(String text, Span part, String words) {
            if (!mayStandIn(words)) {
                return Optional.empty();
            }
            Matcher found = pattern.matcher(text).region(part.start(), part.start() + words.length());
            return found.find()
                    ? Optional.of(new Cue(new Span(found.start(), found.end()), type, rank))
                    : Optional.empty();
        }

        private boolean mayStandIn(String words) {
            for (String needle : needles) {
                if (words.contains(needle)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The words and the code of the occasion's type. */
    public record Cue(Span span, String type, int rank) {}

    /** The surest cue around an attribution; the table lists the surer sorts first. */
    Optional<Cue> find(Surroundings around) {
        return around.frame().stream()
                .flatMap(part -> find(around.text(), part).stream())
                .min(Comparator.comparingInt(Cue::rank)
                        .thenComparing(cue -> around.distance(cue.span()))
                        .thenComparing(Cue::span));
    }

    List<Cue> find(ArticleText text, Span part) {
        String words = text.foldedSlice(part);
        return rows.stream()
                .flatMap(row -> row.first(text.folded(), part, words).stream())
                .toList();
    }
}
