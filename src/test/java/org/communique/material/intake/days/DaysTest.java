package org.communique.material.intake.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-03",
                "2025-3-3",
                "2025/03/03 10:00",
                "2025.03.03",
                "20250303",
                "20250303T101500Z",
                "20250303101500",
                "2025-03-03T10:15:30.123+01:00",
                "2025-03-03T23:30:00-05:00",
                "Mon, 03 Mar 2025 10:00:00 GMT",
                "Mon Mar 03 2025 10:00:00 GMT+0000 (Coordinated Universal Time)",
                "Mon Mar  3 10:00:00 UTC 2025",
                "1740996000",
                "1740996000000",
                "3 March 2025",
                "3rd of March, 2025",
                "03-Mar-25",
                "March 3, 2025",
                "Mar. 3rd, 2025",
                "Monday, March 03, 2025 at 4:15 PM",
                "3. März 2025",
                "03.03.2025, 14:30 Uhr",
                "3.3.25",
                "le 3 mars 2025",
                "3 de marzo de 2025",
                "3 de março de 2025",
                "3 marzo 2025",
                "3 marca 2025",
                "3. března 2025",
                "2025. március 3.",
                "3 Mart 2025",
                "3 марта 2025 г.",
                "3 березня 2025",
                "3 Μαρτίου 2025",
                "2025年3月3日",
                "2025년 3월 3일",
                "3 de març de 2025"
            })
    void theThirdOfMarchIsReadInEachNotation(String written) {
        assertThat(new Days(Writing.UNKNOWN).first(written).map(WrittenDay::day))
                .contains(LocalDate.of(2025, 3, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March 3",
                "2025",
                "March 2025",
                "2025-02-30",
                "32 March 2025",
                "03/04/2025",
                "13.14.2025",
                "10.0.2025.1",
                "+49 30 2025 0303",
                "12345678901234",
                "3 apples 2025",
                "1234-05-06",
                "room 20250303a"
            })
    void whatIsNoDayOrCouldBeTwoIsNone(String written) {
        assertThat(new Days(Writing.UNKNOWN).first(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en-US, 2025-03-04", "en-GB, 2025-04-03", "fr, 2025-04-03", "es-MX, 2025-04-03"})
    void whoWritesSaysWhatStandsFirst(String tag, LocalDate expected) {
        var days = new Days(Writing.of(Optional.of(tag)));

        assertThat(days.first("03/04/2025").map(WrittenDay::day)).contains(expected);
    }

    @Test
    void aNumberAboveTwelveIsTheDayWhoeverWrites() {
        var british = new Days(Writing.of(Optional.of("en-GB")));

        assertThat(british.first("03/14/2025").map(WrittenDay::day)).contains(LocalDate.of(2025, 3, 14));
    }

    @Test
    void aMonthsNameThatMeansTwoIsReadInThePagesLanguage() {
        var polish = new Days(Writing.of(Optional.of("pl")));
        var croatian = new Days(Writing.of(Optional.of("hr")));

        assertThat(polish.first("3 listopada 2025").map(WrittenDay::day)).contains(LocalDate.of(2025, 11, 3));
        assertThat(croatian.first("3. listopada 2025").map(WrittenDay::day)).contains(LocalDate.of(2025, 10, 3));
        assertThat(new Days(Writing.UNKNOWN).first("3 listopada 2025")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-03T23:30:00Z, true",
        "2025-03-03T23:30:00+00:00, true",
        "'Mon, 03 Mar 2025 10:00:00 GMT', true",
        "1740996000, true",
        "2025-03-03T23:30:00-05:00, false",
        "2025-03-03T23:30:00, false",
        "Mon Mar 03 2025 23:00:00 GMT-0500, false"
    })
    void aTimeInUtcIsTold(String written, boolean inUtc) {
        assertThat(new Days(Writing.UNKNOWN).first(written).orElseThrow().inUtc())
                .isEqualTo(inUtc);
    }

    @Test
    void severalDaysAreFoundInTheirOrder() {
        String line = "Published 3 March 2025, updated March 5, 2025 (2025-03-05)";

        assertThat(new Days(Writing.UNKNOWN).all(line))
                .extracting(day -> line.substring(day.start(), day.end()))
                .containsExactly("3 March 2025", "March 5, 2025", "2025-03-05");
    }
}
