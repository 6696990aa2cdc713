package org.communique.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a marked passage is in its attribution. */
enum Part {
    SOURCE,
    CUE,
    CONTENT;

    /** As the tools show it: {@code Source}. */
    String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    static Optional<Part> of(String label) {
        return Arrays.stream(values())
                .filter(part -> part.name().equalsIgnoreCase(label))
                .findFirst();
    }
}
