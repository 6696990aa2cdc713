package org.communique.dossier.look;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What pages are drawn on: paper, panels, and the colours behind positions, as the style sheet has them. */
public enum Ground {
    LIGHT(Colour.BLACK, "#ffffff", "#f5f6f9", "#dff2e3", "#fbe1df", "#fdf0cf", "#e9e2f7"),
    DARK(Colour.WHITE, "#151519", "#1f2027", "#17391f", "#4a1c19", "#453609", "#34285a");

    /** What text needs to be read: WCAG 2.2, 1.4.3. */
    public static final double ENOUGH = 4.5;

    private final Colour ink;
    private final List<Colour> colours;

    Ground(Colour ink, String... colours) {
        this.ink = ink;
        this.colours = Stream.of(colours).map(Colour::of).toList();
    }

    List<Colour> colours() {
        return colours;
    }

    /** How well a colour is seen where it is seen worst. */
    public double contrast(Colour colour) {
        return colours.stream().mapToDouble(colour::contrast).min().orElseThrow();
    }

    /** The same colour, as much lighter or darker as it takes to be read. */
    public Colour readable(Colour colour) {
        return IntStream.rangeClosed(0, 100)
                .mapToObj(hundredths -> colour.towards(ink, hundredths))
                .filter(mixed -> contrast(mixed) >= ENOUGH)
                .findFirst()
                .orElse(ink);
    }
}
