package org.communique.evaluation.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.communique.material.intake.metadata.AuthorNames;
import org.communique.material.intake.metadata.Metadata;

/**
 * How many titles and authors were read rightly, of those that people noted. A title is right if it has the same letters
 * and figures; authors are if they are the same names, none more and none less, in any order.
 */
final class NamedPages {

    private int titles;
    private int titlesRight;
    private int authors;
    private int authorsRight;
    private int authorsWrong;

    /** @param marks a page's entry: {@code title}, {@code author} */
    void add(JsonNode marks, Metadata read) {
        if (marks.hasNonNull("title")) {
            titles++;
            String expected = AuthorNames.letters(marks.get("title").asText());
            titlesRight += read.title()
                            .map(AuthorNames::letters)
                            .filter(expected::equals)
                            .isPresent()
                    ? 1
                    : 0;
        }
        if (marks.hasNonNull("author")) {
            authors++;
            Set<String> names = letters(read.authors());
            boolean isRight = names.equals(letters(names(marks.get("author"))));
            authorsRight += isRight ? 1 : 0;
            authorsWrong += !isRight && !names.isEmpty() ? 1 : 0;
        }
    }

    private static List<String> names(JsonNode author) {
        return author.isArray()
                ? StreamSupport.stream(author.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : Stream.of(author.asText().split(", | and | und |;")).toList();
    }

    private static Set<String> letters(List<String> names) {
        return names.stream().map(AuthorNames::letters).collect(Collectors.toCollection(TreeSet::new));
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "titles %d  right %d (%.1f %%)   authors %d  right %d (%.1f %%)  wrong %d (%.1f %%)",
                titles,
                titlesRight,
                share(titlesRight, titles),
                authors,
                authorsRight,
                share(authorsRight, authors),
                authorsWrong,
                share(authorsWrong, authors));
    }

    private static double share(int part, int all) {
        return 100.0 * part / Math.max(1, all);
    }
}
