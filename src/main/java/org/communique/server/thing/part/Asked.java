package org.communique.server.thing.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.communique.server.knowledge.Languages;

/**
 * What a reader asks of a page besides the thing it is about.
 *
 * @param page which page of those that name the thing; the first is 1
 * @param on the day as of which members are listed, as ISO 8601; empty for all
 * @param selection what to show of the long lists
 */
public record Asked(Languages languages, int page, String on, Selection selection) {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,6}");
    private static final Pattern DAY = Pattern.compile("|\\d{4}-\\d\\d-\\d\\d");

    public Asked {
        if (page < 1) {
            throw new IllegalArgumentException("the first page is 1, not " + page);
        }
        if (!DAY.matcher(on).matches()) {
            throw new IllegalArgumentException("a day is written as 2022-01-06, not as " + on);
        }
    }

    /** @param parameter the value of a parameter of the request, by its name */
    public static Asked of(Languages languages, Function<String, Optional<String>> parameter) {
        Map<String, String> chosen = new LinkedHashMap<>();
        Selection.FILTERS.forEach(name ->
                parameter.apply(name).filter(value -> !value.isEmpty()).ifPresent(value -> chosen.put(name, value)));
        return new Asked(
                languages,
                number(parameter, "page"),
                parameter.apply("on").orElse(""),
                new Selection(parameter.apply("list").orElse(""), number(parameter, "part"), chosen));
    }

    private static int number(Function<String, Optional<String>> parameter, String name) {
        String number = parameter.apply(name).orElse("1");
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException(name + " is a number from 1 on, not " + number);
        }
        return Integer.parseInt(number);
    }

    /** Nothing besides the thing. */
    public static Asked plain() {
        return new Asked(new Languages(List.of()), 1, "", Selection.none());
    }

    /** The same whoever names the thing. */
    public Asked ofThing() {
        return new Asked(languages, 1, on, selection);
    }

    /** Names it in an entity tag. */
    public String key() {
        return languages.key() + ";" + page + ";" + on + ";" + selection.key();
    }
}
