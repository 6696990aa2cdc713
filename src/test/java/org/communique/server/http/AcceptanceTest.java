package org.communique.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Media ranges and their qualities: RFC 9110, 12.5.1. */
class AcceptanceTest {

    private static final List<String> OFFERED = List.of("text/turtle", "application/ld+json", "text/html");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "text/html                                             | text/html",
                "TEXT/Turtle                                           | text/turtle",
                "*/*                                                   | text/turtle",
                "text/*                                                | text/turtle",
                "application/*, text/html;q=0.9                        | application/ld+json",
                "text/turtle;q=0.1, application/ld+json                | application/ld+json",
                "text/html, */*                                        | text/html",
                "text/html;q=0.9, */*;q=0.8                            | text/html",
                "text/turtle;q=0, */*                                  | application/ld+json",
                "text/*;q=0, */*;q=0.5                                 | application/ld+json",
                "text/*;q=0.2, text/html;q=0.9, application/ld+json;q=0.1 | text/html",
                "text/turtle;q=0                                       | nothing",
                "*/*;q=0                                               | nothing",
                "image/png                                             | nothing",
                "text/turtle; charset=utf-8                            | text/turtle",
                "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\";q=0.5, text/html;q=0.4 "
                        + "| application/ld+json",
                "text/html;q=much                                      | text/html",
                ",;,                                                   | nothing"
            })
    void theBestIsWhatTheClientLikesBest(String accept, String best) {
        assertThat(Acceptance.of(accept).best(OFFERED).orElse(null)).isEqualTo(best);
    }

    @Test
    void whatIsListedWithAQualityOfZeroIsNotAccepted() {
        assertThat(Acceptance.of("gzip, br").names("gzip")).isTrue();
        assertThat(Acceptance.of("br;q=1.0, GZIP;q=0.5").names("gzip")).isTrue();
        assertThat(Acceptance.of("gzip;q=0").names("gzip")).isFalse();
        assertThat(Acceptance.of("*").names("gzip")).isFalse();
        assertThat(Acceptance.of("").names("gzip")).isFalse();
    }
}
