package org.communique.meaning.position;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The first word of denial, of doubt and of hedging in an English text. */
record Polarity(Optional<String> denial, Optional<String> doubt, Optional<String> hedge) {

    private static final Pattern CUE_DENIES = words("den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?"
            + "|refut(?:es?|ed|ing)|debunk(?:s|ed|ing)?|rebut(?:s|ted|ting)?|disput(?:es?|ed|ing)|contradict(?:s|ed|ing)?"
            + "|disavow(?:s|ed|ing)?|disagree[sd]?|rul(?:es?|ed|ing) out");
    private static final Pattern CUE_DOUBTS = words(
            "doubt(?:s|ed|ing)?|question(?:s|ed|ing)?|challeng(?:es?|ed|ing)|wonder(?:s|ed|ing)?|skeptical|sceptical");
    private static final Pattern DENIES =
            words("not|n[’']t|no|never|none|nobody|nothing|neither|nor|without|den(?:y|ies|ied|ying)"
                    + "|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|debunk(?:s|ed|ing)?|fals(?:e|ely|ehoods?)"
                    + "|fake|hoax|untrue|baseless|unfounded|groundless|fabricat(?:ed|ion)|myth|lies?");
    private static final Pattern DOUBTS =
            words("doubt(?:s|ed|ful|ing)?|unlikely|questionable|unproven|unconfirmed|unverified|dubious"
                    + "|skeptical|sceptical|unclear|so-called|alleged(?:ly)?|purported(?:ly)?");
    private static final Pattern HEDGES =
            words("may|might|could|likely|probably|possibly|perhaps|apparently|seems?|appears?"
                    + "|suggests?|believed|presumably");

    static Polarity of(String text) {
        return new Polarity(first(DENIES, text), first(DOUBTS, text), first(HEDGES, text));
    }

    static Polarity ofCue(String cue) {
        return new Polarity(first(CUE_DENIES, cue), first(CUE_DOUBTS, cue), first(HEDGES, cue));
    }

    boolean denies() {
        return denial.isPresent();
    }

    private static Optional<String> first(Pattern words, String text) {
        return words.matcher(text).results().findFirst().map(MatchResult::group);
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    }
}
