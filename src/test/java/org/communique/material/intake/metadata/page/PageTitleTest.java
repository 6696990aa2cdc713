package org.communique.material.intake.metadata.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.material.intake.metadata.Metadata;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTitleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1 id='site-title'>Port Gazette</h1><h2>Ferry returns to port</h2>",
                "<h1><a href='/'>Port Gazette</a></h1><h2>Ferry returns to port</h2>",
                "<h1 class='strapline'>Ferry returns</h1><h2 class='title'>Ferry returns to port</h2>"
            })
    void theNameOfTheSiteAndAKickerAreNoHeadline(String body) {
        Metadata said = PageMetadata.of(
                Jsoup.parse("<title>Ferry returns to port - Ferry returns</title>" + body + "<p>It is back.</p>"));

        assertThat(said.title()).contains("Ferry returns to port");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta property='og:title' content='Ferry returns - Port Gazette'><meta property='og:site_name'"
                        + " content='Port Gazette'>|Ferry returns",
                "<meta property='og:title' content='The ferry is back in port'>|Ferry returns"
            })
    void theHeadlineIsWhatReadersSee(String head, String title) {
        Metadata said = PageMetadata.of(
                Jsoup.parse("<title>Ferry returns</title>" + head + "<h1>Ferry returns</h1><p>The ferry is back.</p>"));

        assertThat(said.title()).contains(title);
    }

    @Test
    void aTitleWithoutHeadingLosesTheSitesName() {
        Metadata said = PageMetadata.of(Jsoup.parse("<title>Ferry returns | Port Gazette</title>"
                + "<meta property='og:site_name' content='Port Gazette'><p>The ferry is back.</p>"));

        assertThat(said.title()).contains("Ferry returns");
    }
}
