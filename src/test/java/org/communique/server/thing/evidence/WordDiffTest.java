package org.communique.server.thing.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.communique.server.view.Comparison.Piece;
import org.communique.server.view.Comparison.Side;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void wordsOnOneSideOnlyAreMarked() {
        WordDiff diff = new WordDiff("China opposes any foreign forces", "China firmly opposes foreign forces");
        assertThat(diff.pieces().stream().map(WordDiffTest::shown).collect(Collectors.joining(" ")))
                .isEqualTo("China +firmly opposes -any foreign forces");
        assertThat(diff.onlyLeft()).isEqualTo(1);
        assertThat(diff.onlyRight()).isEqualTo(1);
        assertThat(diff.shared()).isEqualTo(0.8);
    }

    private static String shown(Piece piece) {
        return (piece.side() == Side.LEFT ? "-" : piece.side() == Side.RIGHT ? "+" : "") + piece.text();
    }

    @Test
    void punctuationAndCaseMakeNoOtherWords() {
        WordDiff diff = new WordDiff("‘Color Revolution’ in Kazakhstan.", "'color revolution' in Kazakhstan");
        assertThat(diff.isSame()).isTrue();
        assertThat(diff.pieces()).hasSize(1);
    }

    @Test
    void nothingInCommonIsAllOfBoth() {
        WordDiff diff = new WordDiff("one two", "three");
        assertThat(diff.shared()).isZero();
        assertThat(diff.pieces()).containsExactly(new Piece(Side.LEFT, "one two"), new Piece(Side.RIGHT, "three"));
    }
}
