package org.communique.resolution.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Spellings made comparable. */
public final class Spelling {

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z ]");
    private static final Pattern POSSESSIVE = Pattern.compile("'s?(?![a-z])");
    private static final Pattern HYPHENS_AROUND = Pattern.compile("^-+|-+$");
    private static final String VOWELS = "aeiouy";
    private static final int LONGEST_SLUG = 60;

    private static final Pattern LETTER = Pattern.compile("[^\\x00-\\x7F]");
    /** How letters are written of which no accent can be taken, those of Russian as BGN and PCGN have them. */
    private static final Map<String, String> LATIN = Pattern.compile("(\\S)(\\S*) ?")
            .matcher(
                    "аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu"
                            + " яya іi їyi єye ґg ўu јj ђd љlj њnj ћc џdz łl øo đd ðd þth ßss æae œoe ıi ħh")
            .results()
            .collect(Collectors.toUnmodifiableMap(letter -> letter.group(1), letter -> letter.group(2)));

    private Spelling() {}

    /** The same number of characters, each without accents, with straight apostrophes and plain spaces and dashes. */
    public static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int at = 0; at < folded.length; at++) {
            folded[at] = fold(folded[at]);
        }
        return new String(folded);
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

    public static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /**
     * What the transliterations of one name have in common: its consonants, for vowels, doubled letters and the choice
     * between q and k, zh and j differ. {@code Qasym-Zhomart Toqaev} and {@code Kassym-Jomart Tokayev} share one.
     */
    public static String skeleton(String name) {
        String letters = NO_LETTER.matcher(lower(fold(name))).replaceAll("");
        String plain = letters.replace("kh", "h")
                .replace("zh", "j")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("x", "ks")
                .replace('q', 'k')
                .replace('c', 'k')
                .replace('w', 'v');
        return consonants(plain).strip();
    }

    /** Without vowels, without an h after a consonant, and each letter once where it is doubled. */
    private static String consonants(String letters) {
        StringBuilder kept = new StringBuilder(letters.length());
        char before = ' ';
        for (int at = 0; at < letters.length(); at++) {
            char letter = letters.charAt(at);
            boolean isMute = letter == 'h' && before != ' ' && "aeiou".indexOf(before) < 0;
            boolean isDoubled = letter != ' ' && !kept.isEmpty() && kept.charAt(kept.length() - 1) == letter;
            if (!isMute && !isDoubled && VOWELS.indexOf(letter) < 0) {
                kept.append(letter);
            }
            before = letter;
        }
        return kept.toString();
    }

    /** A readable id: {@code Maxim Suchkov} becomes {@code maxim-suchkov}, and in Russian letters {@code maksim-suchkov}. */
    public static String slug(String name) {
        String plain = LETTER.matcher(POSSESSIVE.matcher(lower(fold(name))).replaceAll(""))
                .replaceAll(letter -> LATIN.getOrDefault(letter.group(), "-"));
        StringBuilder slug = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length() && slug.length() < LONGEST_SLUG; at++) {
            char character = plain.charAt(at);
            boolean isPlain = character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
            if (isPlain) {
                slug.append(character);
            } else if (slug.isEmpty() || slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return HYPHENS_AROUND.matcher(slug).replaceAll("");
    }
}
