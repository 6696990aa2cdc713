package org.communique.meaning.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text that carry meaning, each cut to its first six letters, which joins the forms of a word in any
 * language that inflects at the end. Scripts without blanks between words are cut into pairs of characters.
 *
 * @param all every stem in the order of the text, repeated ones too
 * @param words stem to the first word that has it, as the text prints it
 */
public record Stems(List<String> all, Map<String, String> words) {

    private static final int LENGTH = 6;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern UNSPACED = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");
    private static final Set<String> EMPTY_WORDS = Set.copyOf(Arrays.asList(
            ("a an the this that these those and or but nor so if then than as at by for from in into of off on out over to"
                            + " up with within about i me my we us our you your he him his she her it its they them their who"
                            + " which what when where how all any both each more most other some such own same too very can"
                            + " could may might must shall should will would do does did done be am is are was were been being"
                            + " have has had having s t said says say also just now there here not no"
                            + " der die das und den dem des ein eine einer einem eines zu mit von auf für ist sind nicht auch es"
                            + " sich im am als wie er sie wir ihr daß dass aus bei nach"
                            + " le la les des du de un une et en dans que qui pour par sur au aux est sont ne pas se ce il elle"
                            + " el los las del y una por con su al lo es para más como"
                            + " и в на не что с по как за к из у от это его для его но же")
                    .split(" ")));

    public Stems {
        all = List.copyOf(all);
        words = Map.copyOf(words);
    }

    /** The stems of a text. */
    public static Stems of(String text) {
        List<String> all = new ArrayList<>();
        Map<String, String> words = new LinkedHashMap<>();
        for (String word : BETWEEN_WORDS.split(Normalizer.normalize(text, Normalizer.Form.NFKC))) {
            for (String stem : stems(word)) {
                all.add(stem);
                words.putIfAbsent(stem, stem.length() > 2 ? word : stem);
            }
        }
        return new Stems(all, words);
    }

    private static List<String> stems(String word) {
        if (UNSPACED.matcher(word).find()) {
            return pairs(word);
        }
        String lower = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        if (lower.isEmpty() || EMPTY_WORDS.contains(lower)) {
            return List.of();
        }
        return List.of(lower.substring(
                0, lower.offsetByCodePoints(0, Math.min(LENGTH, lower.codePointCount(0, lower.length())))));
    }

    private static List<String> pairs(String run) {
        int[] characters = run.codePoints().toArray();
        List<String> pairs = new ArrayList<>();
        for (int at = 0; at + 1 < characters.length; at++) {
            pairs.add(new String(characters, at, 2));
        }
        return pairs;
    }

    /** How many words carry meaning. */
    public int size() {
        return all.size();
    }
}
