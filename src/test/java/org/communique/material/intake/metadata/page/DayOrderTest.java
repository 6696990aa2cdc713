package org.communique.material.intake.metadata.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.material.intake.metadata.PublicationDay;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page that gives several days of publication is believed in the order of what they are made for. */
class DayOrderTest {

    /** The days of May 2024, most trusted first. */
    private static final List<String> PLACES = List.of(
            "<script type='application/ld+json'>{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\","
                    + " \"headline\": \"Ferry returns\", \"datePublished\": \"2024-05-01\"}</script>",
            "<meta property='article:published_time' content='2024-05-02'>",
            "<span itemprop='datePublished' content='2024-05-03'></span>",
            "<meta name='date' content='2024-05-04'>",
            "<meta name='created' content='2024-05-05'>");

    static IntStream places() {
        return IntStream.range(0, PLACES.size());
    }

    @ParameterizedTest
    @MethodSource("places")
    void theMostTrustedPlaceTellsTheDay(int first) {
        String given = PLACES.subList(first, PLACES.size()).stream().collect(Collectors.joining());
        String turned = PLACES.subList(first, PLACES.size()).stream().reduce("", (all, next) -> next + all);

        assertThat(List.of(day(given), day(turned))).containsOnly(LocalDate.of(2024, 5, first + 1));
    }

    private static LocalDate day(String elements) {
        return PageMetadata.of(Jsoup.parse(
                        "<html><head><title>Ferry returns</title></head><body><article>" + "<h1>Ferry returns</h1>"
                                + elements + "<p>The ferry is back, its captain said.</p></article>"))
                .published()
                .map(PublicationDay::day)
                .orElseThrow();
    }
}
