package org.communique.attribution.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.communique.attribution.Role;
import org.communique.attribution.tagger.Wordpieces.Piece;
import org.communique.material.Span;
import org.junit.jupiter.api.Test;

class LabelDecoderTest {

    private static final int OUTSIDE = 0;

    private final LabelDecoder decoder = new LabelDecoder(LabelDecoder.Leanings.NONE);

    private static Window window(boolean... continues) {
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < continues.length; at++) {
            pieces.add(new Piece(2000, at, at + 1, continues[at]));
        }
        return new Window(pieces);
    }

    private static Scores scores(int... likely) {
        float[] labels = new float[7 * (likely.length + 2)];
        for (int at = 0; at < likely.length; at++) {
            labels[7 * (at + 1) + likely[at]] = 5;
        }
        return new Scores(likely.length + 2, labels, new float[0]);
    }

    @Test
    void aSpanIsABeginningAndWhatGoesOn() {
        assertThat(decoder.decode(window(false, false, false), scores(Role.CUE.begin(), Role.CUE.inside(), OUTSIDE)))
                .extracting(Mention::role, Mention::span)
                .containsExactly(tuple(Role.CUE, new Span(0, 2)));
    }

    @Test
    void nothingGoesOnThatDidNotBegin() {
        assertThat(decoder.decode(window(false, false), scores(Role.SOURCE.begin(), Role.CONTENT.inside())))
                .hasSize(1);
    }

    @Test
    void aSpanNeverBeginsWithinAWord() {
        assertThat(decoder.decode(
                        window(false, true, false),
                        scores(Role.CONTENT.begin(), Role.CONTENT.begin(), Role.CONTENT.inside())))
                .extracting(Mention::span)
                .containsExactly(new Span(0, 3));
    }

    @Test
    void twoSpansOfARoleMayTouch() {
        assertThat(decoder.decode(window(false, false), scores(Role.CUE.begin(), Role.CUE.begin())))
                .extracting(Mention::span)
                .containsExactly(new Span(0, 1), new Span(1, 2));
    }
}
