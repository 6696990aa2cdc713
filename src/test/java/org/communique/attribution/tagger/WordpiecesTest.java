package org.communique.attribution.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.attribution.tagger.Wordpieces.Piece;
import org.communique.material.FlatText;
import org.communique.material.Span;
import org.junit.jupiter.api.Test;

/** The expected pieces are those of {@code training/wordpiece.py}. */
class WordpiecesTest {

    private final Wordpieces wordpieces = Wordpieces.load();

    private List<Piece> cut(String text) {
        FlatText flat = FlatText.of(text);
        return wordpieces.cut(flat, new Span(0, flat.length()));
    }

    @Test
    void longWordsAreCutIntoThePiecesOfTheVocabulary() {
        assertThat(cut("Toqaev’s “unsubstantiated” claims."))
                .extracting(Piece::id)
                .containsExactly(
                        2000, 19062, 6777, 1005, 1055, 1000, 4895, 6342, 5910, 5794, 10711, 3064, 1000, 4447, 1012);
    }

    @Test
    void offsetsAreThoseOfTheTextNotOfItsPlainForm() {
        assertThat(cut("Nur-Sultan, José: naïve ½ x² co-operation—ok"))
                .contains(new Piece(4560, 12, 16, false), new Piece(15743, 18, 23, false))
                .extracting(Piece::id)
                .containsExactly(
                        27617, 1011, 7544, 1010, 4560, 1024, 15743, 1092, 1060, 10701, 2522, 1011, 3169, 1517, 7929);
    }

    @Test
    void whatTheVocabularyLacksIsOneUnknownPiece() {
        assertThat(cut("a \u2603")).last().isEqualTo(new Piece(Wordpieces.UNKNOWN, 2, 3, false));
    }

    @Test
    void aLetterBeyondTheBasicPlaneIsASymbolBetweenWords() {
        assertThat(cut("the\uD835\uDC00nB \uD83C\uDF09"))
                .containsExactly(
                        new Piece(1996, 0, 3, false),
                        new Piece(Wordpieces.UNKNOWN, 3, 4, false),
                        new Piece(1050, 4, 5, false),
                        new Piece(2497, 5, 6, true),
                        new Piece(Wordpieces.UNKNOWN, 7, 8, false));
    }

    @Test
    void wordsLongerThanAHundredLettersAreUnknown() {
        assertThat(cut("a".repeat(101))).containsExactly(new Piece(Wordpieces.UNKNOWN, 0, 101, false));
    }

    @Test
    void invisibleCharactersAreNoPieces() {
        assertThat(cut(" \u200B\t\u0000")).isEmpty();
    }
}
