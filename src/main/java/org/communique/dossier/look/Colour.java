package org.communique.dossier.look;

/** A colour of a screen: red, green and blue from 0 to 255. */
public record Colour(int red, int green, int blue) {

    static final Colour BLACK = new Colour(0, 0, 0);
    static final Colour WHITE = new Colour(255, 255, 255);

    /** As style sheets write it, {@code #8a1538}; anything else is an IllegalArgumentException. */
    public static Colour of(String text) {
        if (!text.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a colour such as \"#8a1538\", in quotation marks");
        }
        int all = Integer.parseInt(text.substring(1), 16);
        return new Colour(all >> 16, all >> 8 & 255, all & 255);
    }

    /** How well one is seen on the other, from 1 to 21: WCAG 2.2, contrast ratio. */
    double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** WCAG 2.2, relative luminance. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The colour so many hundredths of the way to another. */
    Colour towards(Colour other, int hundredths) {
        return new Colour(
                between(red, other.red, hundredths),
                between(green, other.green, hundredths),
                between(blue, other.blue, hundredths));
    }

    private static int between(int from, int to, int hundredths) {
        return from + (to - from) * hundredths / 100;
    }

    @Override
    public String toString() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }
}
