package org.communique.meaning.happening;

import org.communique.meaning.suggestion.Reason;

/** How much each sign counts; together they are 1. */
enum Weight {
    WORDS(0.25, Reason.Kind.SHARED_WORDS),
    MEANING(0.3, Reason.Kind.SIMILAR_MEANING),
    DAY(0.1, Reason.Kind.SAME_DAY),
    PLACE(0.05, Reason.Kind.SHARED_PLACE),
    ACTOR(0.1, Reason.Kind.SHARED_ACTOR),
    SAME_SPEECH(0.2, Reason.Kind.SAME_SPEECH);

    /** What scores less is not suggested. */
    static final double FLOOR = 0.2;

    private final double share;
    private final Reason.Kind reason;

    Weight(double share, Reason.Kind reason) {
        this.share = share;
        this.reason = reason;
    }

    double share() {
        return share;
    }

    Reason.Kind reason() {
        return reason;
    }
}
