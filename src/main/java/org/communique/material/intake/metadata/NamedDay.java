package org.communique.material.intake.metadata;

import java.net.URI;
import java.util.Optional;
import org.communique.material.intake.days.Days;
import org.communique.material.intake.days.Writing;
import org.communique.material.intake.days.WrittenDay;

/** The day in the name of an article: archives like to file by it. */
public final class NamedDay {

    private static final Days DAYS = new Days(Writing.UNKNOWN);

    private NamedDay() {}

    /** In the path of an address: {@code /2025/03/03/…}, {@code /news-2025-03-03-bridge}, {@code /20250303/…}. */
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
        return DAYS.first(name.replaceAll("(?<=\\D|^)[/_-](?=\\d{4})", " ").replaceAll("(?<=\\d)[/_-](?=\\D|$)", " "));
    }
}
