package org.communique.server.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.communique.server.view.Trust;

/**
 * What somebody looks for.
 *
 * @param words what they wrote; nothing for all that the filters let through
 * @param type only things of this sort; nothing for all
 * @param speaker only statements of this speaker: an IRI, the last part of one, or words of a name; nothing for all
 * @param trust only what is trusted so far: curated, clear, doubtful; nothing for all
 * @param from only what can have been on this day or later; nothing for any
 * @param to only what can have been on this day or before; nothing for any
 * @param page which twenty of those found; counts from 1
 */
public record SearchQuestion(
        String words, String type, String speaker, String trust, String from, String to, int page) {

    /** How many are found at once. */
    public static final int PAGE = 20;

    private static final int LONGEST = 300;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final int LAST_PAGE = 500;
    private static final List<Trust> TRUSTS = List.of(Trust.values());

    public SearchQuestion {
        words = words.strip();
        speaker = speaker.strip();
        if (words.length() > LONGEST || speaker.length() > LONGEST) {
            throw new IllegalArgumentException("a search has at most " + LONGEST + " characters");
        }
        if (!type.isEmpty() && !Entries.types().contains(type)) {
            throw new IllegalArgumentException("type is one of " + Entries.types() + ", not '" + type + "'");
        }
        if (!trust.isEmpty() && TRUSTS.stream().noneMatch(level -> level.code().equals(trust))) {
            throw new IllegalArgumentException("trust is one of curated, clear, doubtful, not '" + trust + "'");
        }
        if (page < 1 || page > LAST_PAGE) {
            throw new IllegalArgumentException("page is a number from 1 to " + LAST_PAGE);
        }
        List.of(from, to).forEach(SearchQuestion::check);
        if (!from.isEmpty() && !to.isEmpty() && from.compareTo(to) > 0) {
            throw new IllegalArgumentException("from is after to: " + from + " and " + to);
        }
    }

    private static void check(String day) {
        if (!day.isEmpty()) {
            try {
                LocalDate.parse(day);
            } catch (DateTimeException wrong) {
                throw new IllegalArgumentException("from and to are days such as 2022-01-07, not '" + day + "'", wrong);
            }
        }
    }

    /** @param parameter the value of a parameter of the request, by its name */
    public static SearchQuestion of(Function<String, Optional<String>> parameter) {
        String page = parameter.apply("page").orElse("1");
        if (!NUMBER.matcher(page).matches()) {
            throw new IllegalArgumentException("page is a number from 1 to " + LAST_PAGE);
        }
        return new SearchQuestion(
                parameter.apply("q").orElse(""),
                parameter.apply("type").orElse(""),
                parameter.apply("speaker").orElse(""),
                parameter.apply("trust").orElse(""),
                parameter.apply("from").orElse(""),
                parameter.apply("to").orElse(""),
                Integer.parseInt(page));
    }

    /** How far things can be trusted. */
    public static List<Trust> trusts() {
        return TRUSTS;
    }

    /** The sorts of things that there are. */
    public static List<String> types() {
        return Entries.types();
    }

    /** Whether nothing is asked for. */
    public boolean isEmpty() {
        return (words + type + speaker + trust + from + to).isEmpty();
    }

    Optional<String> filter(String value) {
        return Optional.of(value).filter(given -> !given.isEmpty());
    }
}
