package org.communique.material.intake.days;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a page writes its days.
 *
 * @param language the first part of a BCP 47 tag, or empty where it is not known
 * @param order what stands first in {@code 03/04/2025}
 */
public record Writing(String language, Order order) {

    /** Where nothing is known of it. */
    public static final Writing UNKNOWN = new Writing("", Order.UNKNOWN);

    private static final Set<String> MONTH_FIRST = Set.of("US", "PH");

    /** What stands first in a day of three numbers that ends with its year. */
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        /** A day that could be two is read as none. */
        UNKNOWN
    }

    /**
     * Of a page in that language. English alone says nothing of the order: Americans write the month first, all others
     * the day.
     *
     * @param tag a BCP 47 tag
     */
    public static Writing of(Optional<String> tag) {
        return tag.map(Locale::forLanguageTag).map(Writing::of).orElse(UNKNOWN);
    }

    private static Writing of(Locale locale) {
        String language = locale.getLanguage();
        Order order = Order.DAY_FIRST;
        if (MONTH_FIRST.contains(locale.getCountry())) {
            order = Order.MONTH_FIRST;
        } else if (language.isEmpty()
                || language.equals("en") && locale.getCountry().isEmpty()) {
            order = Order.UNKNOWN;
        }
        return new Writing(language, order);
    }
}
