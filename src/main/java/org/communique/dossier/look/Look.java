package org.communique.dossier.look;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the pages of a dataset look like; what it does not say is as usual.
 *
 * @param logo the name of a picture beside {@code dataset.yaml}, shown at the head of every page
 * @param icon the name of another, shown by browsers beside the page's title
 * @param accent of links and buttons on light pages
 * @param accentOnDark the same on dark pages; without it, the accent is made as much lighter as it takes to be read
 */
public record Look(
        Optional<String> logo, Optional<String> icon, Optional<Colour> accent, Optional<Colour> accentOnDark) {

    public static final Look USUAL = new Look(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The names of its pictures. */
    public List<String> pictures() {
        return Stream.of(logo, icon).flatMap(Optional::stream).distinct().toList();
    }

    /** The style sheet that comes after the usual one; nothing where the colours are the usual ones. */
    public Optional<String> style() {
        return accent.or(() -> accentOnDark).map(colour -> {
            String both = "light-dark(%s, %s)"
                    .formatted(
                            accent.orElse(Ground.LIGHT.readable(colour)),
                            accentOnDark.orElse(Ground.DARK.readable(colour)));
            return ":root { --link: %1$s; --accent: %1$s; }%n".formatted(both).replace("\r", "");
        });
    }
}
