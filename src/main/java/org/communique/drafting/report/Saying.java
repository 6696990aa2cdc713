package org.communique.drafting.report;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.attribution.Actuality;
import org.communique.attribution.Attribution;
import org.communique.attribution.Basis;
import org.communique.resolution.text.WordList;

/** Whether words that attribute tell of something said or written, or of a thought, a wish or a deed. */
enum Saying {
    /** {@code Said}, {@code fired back}, {@code in a letter}. */
    SAID,
    /** {@code Declined to comment}: what was asked is nobody's statement. */
    REFUSED,
    /** {@code Hopes}, {@code is considering}, {@code voted for}. */
    NOT_SAID;

    private static final WordList WORDS = WordList.load("saying-words.txt");

    /** Saying in two words, neither of which is one. */
    private static final Pattern PHRASE =
            Pattern.compile("\\b(?:puts? it|(?:fir|hit|shoot|shot|push|bit)\\w* back|ma(?:kes?|de|king) (?:it )?clear"
                    + "|(?:go|goes|went|going) on|l(?:ays?|aid|aying) (?:out|into)|let\\w* \\w+ know)\\b");

    /** What is refused: {@code would not say} is one of them, {@code would not support} is none. */
    private static final Pattern SPEAKING = Pattern.compile(
            "\\b(?:refus|declin)|\\b(?:say|tell|speak|comment|answer|respond|reply|confirm|deny|discuss|disclose"
                    + "|reveal|specify|name|identify|elaborate|explain|talk|address)\\b");

    private static final Pattern ENDING = Pattern.compile("(?:s|es|ed|d|ing)$");
    private static final Pattern OF_Y = Pattern.compile("i(?:es|ed)$");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1(?:ed|ing)$");
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}*");

    /**
     * What the cue tells. Words between quotation marks were said, and who is labelled in a transcript speaks; of other
     * languages the lists know nothing.
     *
     * @param quoted the share of the content that stands between quotation marks
     */
    static Saying of(Attribution found, String cue, double quoted) {
        String lower = cue.toLowerCase(Locale.ROOT);
        boolean isRefusal = SpeechAct.of(lower).equals("refuse");
        if (isRefusal && found.actuality() == Actuality.NOT_MADE) {
            return SPEAKING.matcher(lower).find() ? REFUSED : NOT_SAID;
        }
        boolean isRead = found.language().startsWith("en")
                && (found.basis() == Basis.TAGGED || found.basis() == Basis.CLAUSE)
                && quoted < 0.5
                && !NO_LETTERS.matcher(lower).matches();
        return !isRead || !isRefusal && tellsSaying(lower) ? SAID : NOT_SAID;
    }

    private static boolean tellsSaying(String cue) {
        return PHRASE.matcher(cue).find() || Stream.of(cue.split("[^\\p{L}-]+")).anyMatch(Saying::isSaying);
    }

    private static boolean isSaying(String word) {
        String bare = ENDING.matcher(word).replaceFirst("");
        return Stream.of(
                        word,
                        bare,
                        bare.equals(word) ? word : bare + "e",
                        OF_Y.matcher(word).replaceFirst("y"),
                        DOUBLED.matcher(word).replaceFirst("$1"))
                .anyMatch(WORDS::contains);
    }
}
