package org.communique.server.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that a reader wants labels in, best first, such as {@code ru, en}. */
public record Languages(List<String> tags) {

    private static final int MOST = 8;
    private static final List<String> ALONE = List.of("en");
    private static final int LONGEST = 200;

    public Languages {
        tags = List.copyOf(tags);
    }

    /** @param asked one language, asked for by its tag; before those of Accept-Language */
    public static Languages of(Optional<String> asked, Optional<String> acceptLanguage) {
        return new Languages(Stream.concat(
                                asked.stream().flatMap(Languages::ranges),
                                acceptLanguage.stream().flatMap(Languages::ranges))
                        .filter(range -> !range.equals("*"))
                        .map(range -> range.split("-")[0])
                        .distinct()
                        .limit(MOST)
                        .toList())
                .plainest();
    }

    /** What no server could parse is as if it were not there. */
    private static Stream<String> ranges(String header) {
        try {
            return header.length() > LONGEST
                    ? Stream.empty()
                    : LanguageRange.parse(header).stream()
                            .filter(range -> range.getWeight() > 0)
                            .map(LanguageRange::getRange);
        } catch (IllegalArgumentException malformed) {
            return Stream.empty();
        }
    }

    /** Lower is better: a wanted language in its order, then English, then what has no language, then any other. */
    public int rank(String tag) {
        String language = tag.toLowerCase(Locale.ROOT).split("-")[0];
        int at = tags.indexOf(language);
        int after = tags.size();
        return at >= 0 ? at : language.equals("en") ? after : language.isEmpty() ? after + 1 : after + 2;
    }

    /** Without English alone, which comes first where nothing is asked for. */
    private Languages plainest() {
        return tags.equals(ALONE) ? new Languages(List.of()) : this;
    }

    /** Names them in an entity tag. */
    public String key() {
        return String.join(",", tags);
    }
}
