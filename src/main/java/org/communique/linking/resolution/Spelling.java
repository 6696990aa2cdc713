package org.communique.linking.resolution;

import java.text.Normalizer;
import java.util.Locale;

/** Spellings made comparable. */
final class Spelling {

    private Spelling() {}

    /** The same number of characters, each without accents, with straight apostrophes and plain spaces and dashes. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            folded.append(fold(text.charAt(at)));
        }
        return folded.toString();
    }

    private static char fold(char character) {
        if (character < 0x80) {
            return character;
        }
        return switch (character) {
            case '\u2019', '\u2018', '\u02BC' -> '\'';
            case '\u00A0', '\u202F' -> ' ';
            case '\u2010', '\u2011' -> '-';
            default -> unaccented(character);
        };
    }

    private static char unaccented(char character) {
        if (Character.isSurrogate(character) || character > 0x24F) {
            return character;
        }
        return Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD)
                .charAt(0);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /**
     * What the transliterations of one name have in common: its consonants, for vowels, doubled letters and the choice
     * between q and k, zh and j differ. {@code Qasym-Zhomart Toqaev} and {@code Kassym-Jomart Tokayev} share one.
     */
    static String skeleton(String name) {
        String letters = lower(fold(name)).replaceAll("[^a-z ]", "");
        return letters.replace("kh", "h")
                .replace("zh", "j")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("x", "ks")
                .replace('q', 'k')
                .replace('c', 'k')
                .replace('w', 'v')
                .replaceAll("(?<=[b-df-hj-np-tv-z])h", "")
                .replaceAll("[aeiouy]", "")
                .replaceAll("([a-z])\\1+", "$1")
                .strip();
    }

    /** A readable id: {@code Maxim Suchkov} becomes {@code maxim-suchkov}. */
    static String slug(String name) {
        String slug = lower(fold(name)).replaceAll("'s?(?![a-z])", "").replaceAll("[^a-z0-9]+", "-");
        String cut = slug.length() > 60 ? slug.substring(0, 60) : slug;
        return cut.replaceAll("^-+|-+$", "");
    }
}
