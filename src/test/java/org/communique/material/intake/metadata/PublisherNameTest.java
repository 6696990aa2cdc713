package org.communique.material.intake.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublisherNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour News|Harbour News",
                "Harbour News – All about the harbour|Harbour News",
                "All about ships - Harbour News|Harbour News",
                "Harbour News: News, Sport, Weather|Harbour News",
                "© 2025 Harbour News. All rights reserved.|Harbour News",
                "HN » Harbour News|Harbour News",
                "Provided by Harbour News|Harbour News",
                "Harbour News LLC|Harbour News"
            })
    void aTaglineIsNoName(String called, String expected) {
        assertThat(PublisherName.of(called, Optional.of("www.harbournews.example")))
                .contains(expected);
    }

    @Test
    void ofSeveralNamesTheOneOfTheHostIsTheOutlets() {
        assertThat(PublisherName.likeliest(
                        List.of("Seaside Media Holding", "Harbour News"), Optional.of("harbour-news.example")))
                .contains("Harbour News");
    }

    @Test
    void anUmlautIsTwoLettersInAnAddress() {
        assertThat(PublisherName.likeliest(
                        List.of("Die Häfen im Norden", "Kürmedien"), Optional.of("kuermedien.example")))
                .contains("Kürmedien");
    }

    @ParameterizedTest
    @CsvSource({
        "news.bbc.co.uk, bbc.co.uk",
        "www.harbour.example, harbour.example",
        "ann.blogspot.com, ann.blogspot.com",
        "www.ann.wordpress.com, ann.wordpress.com"
    })
    void oneOutletIsOneRegisteredDomain(String host, String expected) {
        assertThat(Domains.registrable(host)).isEqualTo(expected);
    }
}
