package org.communique.workbench.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.workbench.page.ArticleText.Paragraph;
import org.junit.jupiter.api.Test;

class ArticleTextTest {

    @Test
    void placesCountCodePointsOverEveryKindOfLineEnd() {
        assertThat(ArticleText.paragraphs("a😀b\r\nc\rd\n\n e"))
                .containsExactly(
                        new Paragraph(0, "a😀b"),
                        new Paragraph(5, "c"),
                        new Paragraph(7, "d"),
                        new Paragraph(10, " e"));
    }

    @Test
    void whatABrowserWouldLeaveOutKeepsItsPlace() {
        assertThat(ArticleText.paragraphs("x\0y")).containsExactly(new Paragraph(0, "x\uFFFDy"));
    }

    @Test
    void anEmptyTextHasNoParagraphs() {
        assertThat(ArticleText.paragraphs("")).isEmpty();
        assertThat(ArticleText.paragraphs("\n \n")).isEmpty();
    }
}
