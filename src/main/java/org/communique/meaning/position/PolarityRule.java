package org.communique.meaning.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.dossier.Statement.Certainty;
import org.communique.dossier.Statement.Position;
import org.communique.meaning.suggestion.PositionSuggestion;
import org.communique.meaning.suggestion.Reason;
import org.communique.meaning.suggestion.Reason.Kind;

/**
 * Reads the position of an English passage from its words: denial and doubt in the cue and in the content, turned round
 * where the proposition itself is worded in the negative.
 */
public final class PolarityRule {

    private static final double PLAIN = 0.9;
    private static final double CONTRARY = 0.8;

    /** The position, or nothing where the language has no rule. */
    public Optional<PositionSuggestion> position(String cue, String content, String proposition, String language) {
        return language.startsWith("en") ? Optional.of(english(cue, content, proposition)) : Optional.empty();
    }

    private static PositionSuggestion english(String cue, String content, String proposition) {
        Polarity ofCue = Polarity.ofCue(cue);
        Polarity ofContent = Polarity.of(content, proposition);
        Polarity ofProposition = Polarity.of(proposition, content);
        List<Reason> reasons = new ArrayList<>();
        add(reasons, Kind.DENIAL_IN_CUE, ofCue.denial());
        add(reasons, Kind.DOUBT_IN_CUE, ofCue.doubt());
        add(reasons, Kind.DENIAL_IN_CONTENT, ofContent.denial());
        add(reasons, Kind.DOUBT_IN_CONTENT, ofContent.doubt());
        add(reasons, Kind.PROPOSITION_IS_NEGATIVE, ofProposition.denial());
        boolean denies = ofCue.denies() ^ ofContent.denies() ^ ofProposition.denies();
        List<String> opposite = denies ? List.of() : Words.opposite(content, proposition);
        add(reasons, Kind.OPPOSITE_WORD, opposite);
        boolean doubts = ofCue.doubts() || ofContent.doubts();
        Position position =
                denies || !opposite.isEmpty() ? Position.DENIES : doubts ? Position.DOUBTS : Position.AFFIRMS;
        if (reasons.isEmpty()) {
            reasons.add(Reason.of(Kind.NO_DENIAL_FOUND));
        }
        Optional<String> hedge = Polarity.hedge(content).or(() -> Polarity.hedge(cue));
        hedge.ifPresent(word -> reasons.add(Reason.of(Kind.HEDGE, word)));
        return new PositionSuggestion(
                position,
                hedge.isPresent() ? Certainty.PROBABLE : Certainty.CERTAIN,
                position == Position.AFFIRMS ? PLAIN : CONTRARY,
                reasons);
    }

    private static void add(List<Reason> reasons, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            reasons.add(new Reason(kind, words));
        }
    }
}
