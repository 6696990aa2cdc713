package org.communique.resolution.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.communique.dossier.Edtf;
import org.communique.material.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Date words, read in an article of Friday, 8 March 2024. */
class DateWordsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "he said on Thursday|2024-03-07",
                "he said Friday night|2024-03-08",
                "he said last Friday|2024-03-01",
                "they meet next Friday|2024-03-15",
                "they meet next week|2024-03-11/2024-03-17",
                "they meet next month|2024-04",
                "they meet next year|2025",
                "on March 5 he said|2024-03-05",
                "on Dec. 24 he said|2023-12-24",
                "on 5 March he said|2024-03-05",
                "on Tuesday, March 5, he said|2024-03-05",
                "on March 5, 2021, he said|2021-03-05",
                "he will speak on April 2|2024-04-02",
                "he said yesterday|2024-03-07",
                "he said last night|2024-03-07",
                "he says today|2024-03-08",
                "he said last week|2024-02-26/2024-03-03",
                "he said earlier this week|2024-03-04/2024-03-08",
                "he said over the weekend|2024-03-02/2024-03-03",
                "he said last month|2024-02",
                "he said last year|2023",
                "he said two days ago|2024-03-06",
                "he said three months ago|2023-12~",
                "it reported in August 2020|2020-08",
                "in 2021 it reported|2021",
                "on 2024-03-05 it said|2024-03-05",
                "he said on Feb. 31|nothing",
                "the March 5th dinner|2024-03-05",
                "they may 5 times say|nothing",
                "some 2,000 people|nothing"
            })
    void aDateIsReadAgainstTheArticlesDay(String words, String expected) {
        String found = new DateWords(Optional.of(FRIDAY))
                .find(words, new Span(0, words.length())).stream()
                        .flatMap(mention -> mention.date().stream())
                        .map(Edtf::value)
                        .findFirst()
                        .orElse("nothing");
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aDayEarlierCountsFromTheDaySpokenOf() {
        String words = "The bridge closed on March 6; a day earlier she had warned of it.";
        assertThat(new DateWords(Optional.of(FRIDAY)).find(words, new Span(0, words.length())))
                .extracting(mention -> mention.date().orElseThrow().value())
                .containsExactly("2024-03-06", "2024-03-05");
    }

    @Test
    void withoutTheArticlesDayAWeekdayStaysWords() {
        String words = "she said on Friday";
        assertThat(new DateWords(Optional.empty()).find(words, new Span(0, words.length())))
                .singleElement()
                .satisfies(mention -> assertThat(mention.date()).isEmpty());
    }
}
