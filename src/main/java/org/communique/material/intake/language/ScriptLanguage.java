package org.communique.material.intake.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The language of a text whose letters are of no other: a few of them tell what a model needs a paragraph for. */
final class ScriptLanguage {

    private static final int FEWEST = 12;
    /** How many of ten letters must be of the script: names and addresses are often of another. */
    private static final int OF_TEN = 8;
    /** Of the larger languages in the Arabic script only Arabic itself writes it. */
    private static final char TEH_MARBUTA = '\u0629';
    /** Letters of Persian, Urdu, Pashto, Kurdish and Uyghur, which Arabic has not. */
    private static final String OF_OTHERS = "\u067E\u0686\u0698\u06AF\u06A9\u06CC\u06D5\u06D0\u0679\u06C1";

    private static final Map<UnicodeScript, String> OF_ONE = Map.of(
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.THAI, "th",
            UnicodeScript.GREEK, "el",
            UnicodeScript.GEORGIAN, "ka",
            UnicodeScript.ARMENIAN, "hy");
    private static final Set<UnicodeScript> KANA = Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private ScriptLanguage() {}

    static Optional<String> of(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int kana = KANA.stream()
                .mapToInt(script -> letters.getOrDefault(script, 0))
                .sum();
        int han = letters.getOrDefault(UnicodeScript.HAN, 0);
        // Chinese names of shops and games have a kana now and then; of Japanese sentences it is about half.
        if (all >= FEWEST && 10 * (han + kana) >= OF_TEN * all) {
            return Optional.of(10 * kana >= all ? "ja" : "zh");
        }
        return letters.entrySet().stream()
                .filter(script -> all >= FEWEST && 10 * script.getValue() >= OF_TEN * all)
                .findFirst()
                .flatMap(script -> script.getKey() == UnicodeScript.ARABIC
                        ? arabic(text)
                        : Optional.ofNullable(OF_ONE.get(script.getKey())));
    }

    private static Optional<String> arabic(String text) {
        boolean others = text.chars().anyMatch(letter -> OF_OTHERS.indexOf(letter) >= 0);
        return text.indexOf(TEH_MARBUTA) >= 0 && !others ? Optional.of("ar") : Optional.empty();
    }
}
