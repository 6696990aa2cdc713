package org.communique.material.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document is, as its beginning tells, however many remarks stand before it. */
class FormatTest {

    @ParameterizedTest
    @CsvSource({"<rss version='2.0'>,FEED", "<html>,HTML", "a <b,HTML"})
    void remarksBeforeItDoNotHideWhatItIs(String document, Format format) {
        String text = "<!-- a remark --> ".repeat(100) + document;
        assertThat(Format.beginning(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(format);
    }
}
