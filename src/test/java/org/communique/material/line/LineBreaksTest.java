package org.communique.material.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.material.FlatText;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @Test
    void aBreakInsideAParagraphOfWrappedTextIsABlank() {
        assertThat(FlatText.of("The lock is dry and\nit stays so until\nspring.\n\nThe boats\nwait.")
                        .characters())
                .isEqualTo("The lock is dry and it stays so until spring.\n\nThe boats wait.");
    }

    @Test
    void paragraphsListsAndTurnsStayWhatTheyAre() {
        for (String text : new String[] {
            "The lock is dry.\nThe boats wait.\nNobody sails.",
            "Ann Lee\nBen Day\nIda Quay",
            "The lock is dry and\nit stays so.\n- one boat\n- two boats",
        }) {
            String kept = text.replace("and\nit", "and it");
            assertThat(FlatText.of(text).characters()).isEqualTo(kept);
        }
    }

    @Test
    void aTextWithoutBreaksHasParagraphsAgain() {
        String filling = "The boats lie at the pier and nobody knows when they will sail again this year. ".repeat(30);
        String text = filling + "“We will wait,” said Ann Lee. “It is wet.” “It is not,” said Ben Day.";
        FlatText flat = FlatText.of(text);
        assertThat(flat.length()).isEqualTo(text.length());
        assertThat(flat.paragraphs()).hasSizeGreaterThan(5);
        assertThat(flat.characters()).contains("“We will wait,” said Ann Lee. “It is wet.”\n“It is not,”");
    }
}
