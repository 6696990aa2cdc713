package org.communique.federation.http;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The header of that name, RFC 9110 10.2.3: seconds, or a date. */
final class RetryAfter {

    private RetryAfter() {}

    static Optional<Duration> read(String value, InstantSource clock) {
        if (value.strip().matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value.strip())));
        }
        try {
            ZonedDateTime date = ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(clock.instant(), date.toInstant()))
                    .filter(wait -> !wait.isNegative());
        } catch (DateTimeParseException neither) {
            return Optional.empty();
        }
    }
}
