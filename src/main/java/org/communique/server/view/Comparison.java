package org.communique.server.view;

import java.util.List;

/** Two wordings of the same words, laid over each other. */
public record Comparison(Label left, Label right, String note, List<Piece> pieces) {

    public Comparison {
        pieces = List.copyOf(pieces);
    }

    /** Where a piece of the wording stands. */
    public enum Side {
        BOTH,
        LEFT,
        RIGHT
    }

    /** Words that follow each other and stand on the same side. */
    public record Piece(Side side, String text) {}
}
