package org.communique.meaning.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.meaning.text.Stems;

/**
 * How an English text stands to what it is about.
 *
 * @param denial the words that deny, as printed
 * @param doubt the words that doubt
 */
record Polarity(List<String> denial, List<String> doubt) {

    /** So many words after a negation are in its reach (as NegEx has it), and so many before it. */
    private static final int REACH_AFTER = 4;

    private static final int REACH_BEFORE = 2;

    /** A text of so many words, such as a headline, is about one thing: a negation anywhere in it counts. */
    private static final int SHORT = 15;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern CLAUSE_END = Pattern.compile("[;:]|, (?:but|while|though|although|and) ");

    /** Of a cue: its verb denies or doubts, unless it is itself negated. */
    static Polarity ofCue(String cue) {
        boolean negated = Words.NEGATION.matcher(cue).find();
        return negated
                ? new Polarity(List.of(), List.of())
                : new Polarity(first(Words.DENIES_AS_CUE, cue), first(Words.DOUBTS_AS_CUE, cue));
    }

    /** Of a text that is about what another says: a negation counts where it reaches a word of the other. */
    static Polarity of(String text, String other) {
        List<String> doubt = first(Words.DOUBTFUL, text);
        String plain = Words.NOT_FALSE
                .matcher(Words.DOUBTFUL.matcher(text).replaceAll(" "))
                .replaceAll(" ");
        Set<String> shared = Stems.of(other).words().keySet();
        boolean isShort = BLANKS.split(plain.strip()).length <= SHORT;
        List<String> denial = new ArrayList<>(first(Words.FALSITY, plain));
        if (isShort && denial.isEmpty()) {
            denial.addAll(first(Words.REFUSAL, plain));
        }
        boolean isAnswered = Words.NEGATION.matcher(other).find();
        boolean anywhere = isAnswered || isShort;
        Matcher negations = (isAnswered ? Words.NEGATION_OR_REFUSAL : Words.NEGATION).matcher(plain);
        while (negations.find()) {
            if (anywhere || isLead(negations, plain) || reaches(plain, negations, shared)) {
                denial.add(negations.group());
                break;
            }
        }
        return new Polarity(denial, doubt);
    }

    private static boolean isLead(MatchResult negation, String text) {
        return text.substring(0, negation.start()).isBlank() && text.startsWith(",", negation.end());
    }

    private static boolean reaches(String text, MatchResult negation, Set<String> shared) {
        String after = CLAUSE_END.split(text.substring(negation.end()), 2)[0];
        String before = text.substring(0, negation.start());
        return reaches(firstWords(after, REACH_AFTER), shared) || reaches(lastWords(before, REACH_BEFORE), shared);
    }

    private static boolean reaches(List<String> words, Set<String> shared) {
        return words.stream().flatMap(word -> Stems.of(word).all().stream()).anyMatch(shared::contains);
    }

    private static List<String> firstWords(String text, int most) {
        return List.of(BLANKS.split(text.strip())).stream().limit(most).toList();
    }

    private static List<String> lastWords(String text, int most) {
        List<String> words = List.of(BLANKS.split(text.strip()));
        return words.subList(Math.max(0, words.size() - most), words.size());
    }

    boolean denies() {
        return !denial.isEmpty();
    }

    boolean doubts() {
        return !doubt.isEmpty();
    }

    static Optional<String> hedge(String text) {
        return first(Words.HEDGE, text).stream().findFirst();
    }

    private static List<String> first(Pattern words, String text) {
        return words.matcher(text).results().map(MatchResult::group).limit(1).toList();
    }
}
