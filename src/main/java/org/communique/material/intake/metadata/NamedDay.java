package org.communique.material.intake.metadata;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.material.intake.days.Days;
import org.communique.material.intake.days.Writing;
import org.communique.material.intake.days.WrittenDay;

/** The day in the name of an article: archives like to file by it. */
public final class NamedDay {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?([0-3]\\d)(?!\\d)");
    private static final Days DAYS = new Days(Writing.UNKNOWN);

    private NamedDay() {}

    /** In the path of an address: {@code /2025/03/03/…}, {@code /news-2025-03-03-bridge}, {@code /2025/mar/03/…}, {@code /202503/03/t20250303_1.htm}. */
    public static Optional<PublicationDay> ofAddress(String address) {
        return inWords(Optional.ofNullable(URI.create(address).getPath()).orElse(""))
                .map(day -> PublicationDay.inferred(day.day(), PublicationDay.Place.ADDRESS));
    }

    /** In the name of a file or an id: {@code 2025-03-03-bridge}. */
    public static Optional<PublicationDay> ofFile(String name) {
        return inWords(name).map(day -> PublicationDay.inferred(day.day(), PublicationDay.Place.NAME));
    }

    /** Slashes, hyphens and underscores part a day from its neighbours as much as its own parts. */
    private static Optional<WrittenDay> inWords(String name) {
        return DAYS.first(YEAR_FIRST
                .matcher(name)
                .replaceAll(" $1-$2-$3 ")
                .replaceAll("(?<=\\D|^)[/_-](?=\\d{4})", " ")
                .replaceAll("(?<=\\d)[/_-](?=\\D|$)|(?<=\\p{L})[/_](?=\\d\\d?(?:\\D|$))", " "));
    }
}
