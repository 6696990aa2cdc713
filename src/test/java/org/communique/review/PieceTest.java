package org.communique.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.material.Span;
import org.communique.review.Item.Spans;
import org.communique.review.Item.Standing;
import org.communique.review.Piece.Mark;
import org.communique.review.Piece.Part;
import org.junit.jupiter.api.Test;

class PieceTest {

    @Test
    void whereSeveralPartsMeetTheCueIsShownThenTheSourceThenTheContent() {
        Item outer = item(new Span(50, 55), new Span(56, 60), new Span(0, 40));
        Item inner = item(new Span(0, 5), new Span(6, 10), new Span(11, 40));
        Item beside = item(new Span(6, 10), new Span(0, 5), new Span(12, 40));

        List<Piece> pieces = Piece.cut(60, List.of(outer, inner, beside));

        assertThat(pieces.get(0).at()).isEqualTo(new Span(0, 5));
        assertThat(pieces.get(0).marks())
                .containsExactly(
                        new Mark(3, Part.CUE, true), new Mark(2, Part.SOURCE, true), new Mark(1, Part.CONTENT, true));
    }

    @Test
    void ofOnePartTheFirstItemIsShown() {
        Item one = item(new Span(0, 5), new Span(6, 10), new Span(11, 40));
        Item other = item(new Span(0, 5), new Span(6, 10), new Span(20, 40));

        assertThat(Piece.cut(40, List.of(one, other)).get(0).marks())
                .containsExactly(new Mark(1, Part.SOURCE, true), new Mark(2, Part.SOURCE, true));
    }

    @Test
    void aPartBeginsOnce() {
        Item one = item(new Span(0, 5), new Span(6, 10), new Span(11, 40));
        Item within = item(new Span(15, 16), new Span(17, 18), new Span(19, 20));

        assertThat(Piece.cut(40, List.of(one, within)))
                .filteredOn(piece -> piece.at().start() > 11)
                .flatExtracting(Piece::marks)
                .filteredOn(mark -> mark.item() == 1)
                .extracting(Mark::begins)
                .containsOnly(false);
    }

    private static Item item(Span source, Span cue, Span content) {
        return new Item(
                "r",
                Standing.MACHINE,
                new Spans(List.of(source), List.of(cue), List.of(content)),
                "indirect",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
