package org.communique.meaning.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.dossier.Statement.Certainty;
import org.communique.dossier.Statement.Position;
import org.communique.meaning.suggestion.PositionSuggestion;
import org.communique.meaning.suggestion.Reason;

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
        List<Reason> reasons = new ArrayList<>();
        Polarity ofCue = Polarity.ofCue(cue);
        Polarity ofContent = Polarity.of(content);
        Polarity ofProposition = Polarity.of(proposition);
        ofCue.denial().ifPresent(word -> reasons.add(Reason.of(Reason.Kind.DENIAL_IN_CUE, word)));
        ofCue.doubt().ifPresent(word -> reasons.add(Reason.of(Reason.Kind.DOUBT_IN_CUE, word)));
        ofContent.denial().ifPresent(word -> reasons.add(Reason.of(Reason.Kind.DENIAL_IN_CONTENT, word)));
        ofContent.doubt().ifPresent(word -> reasons.add(Reason.of(Reason.Kind.DOUBT_IN_CONTENT, word)));
        ofProposition.denial().ifPresent(word -> reasons.add(Reason.of(Reason.Kind.PROPOSITION_IS_NEGATIVE, word)));
        boolean denies = ofCue.denies() ^ ofContent.denies() ^ ofProposition.denies();
        boolean doubts = ofCue.doubt().isPresent() || ofContent.doubt().isPresent();
        Position position = denies ? Position.DENIES : doubts ? Position.DOUBTS : Position.AFFIRMS;
        if (reasons.isEmpty()) {
            reasons.add(Reason.of(Reason.Kind.NO_DENIAL_FOUND));
        }
        Optional<String> hedge = ofContent.hedge().or(ofCue::hedge);
        hedge.ifPresent(word -> reasons.add(Reason.of(Reason.Kind.HEDGE, word)));
        return new PositionSuggestion(
                position,
                hedge.isPresent() ? Certainty.PROBABLE : Certainty.CERTAIN,
                position == Position.AFFIRMS ? PLAIN : CONTRARY,
                reasons);
    }
}
