package org.communique.server.thing;

import java.util.List;
import java.util.regex.Pattern;
import org.communique.server.knowledge.Languages;

/**
 * What a reader asks of a page besides the thing it is about.
 *
 * @param page which page of those that name the thing; the first is 1
 * @param on the day as of which members are listed, as ISO 8601; empty for all
 */
public record Asked(Languages languages, int page, String on) {

    private static final Pattern DAY = Pattern.compile("|\\d{4}-\\d\\d-\\d\\d");

    public Asked {
        if (page < 1) {
            throw new IllegalArgumentException("the first page is 1, not " + page);
        }
        if (!DAY.matcher(on).matches()) {
            throw new IllegalArgumentException("a day is written as 2022-01-06, not as " + on);
        }
    }

    /** Nothing besides the thing. */
    public static Asked plain() {
        return new Asked(new Languages(List.of()), 1, "");
    }

    /** Names it in an entity tag. */
    public String key() {
        return languages.key() + ";" + page + ";" + on;
    }
}
