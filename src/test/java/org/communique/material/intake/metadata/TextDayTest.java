package org.communique.material.intake.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.material.intake.days.Days;
import org.communique.material.intake.days.Writing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bridge closes/January 07, 2022 14:28 GMT/The bridge closed.|2022-01-07 LINE INFERRED",
                "Bridge closes/2022-01-07/The bridge closed.|2022-01-07 LINE INFERRED",
                "Bridge closes/Published: 7 January 2022/The bridge closed.|2022-01-07 DATELINE STATED",
                "Bridge closes/By Ana Ruiz, Jan. 7, 2022/The bridge closed.|2022-01-07 DATELINE STATED",
                "Brücke gesperrt/Veröffentlicht am 7. Januar 2022/Die Brücke ist zu.|2022-01-07 DATELINE STATED",
                "PORTWICK, Jan. 7, 2022 (PP) -- The bridge closed.|2022-01-07 DATELINE STATED",
                "Updated 9 January 2022/Published 7 January 2022/The bridge closed.|2022-01-07 DATELINE STATED",
                "Last updated: 9 January 2022/The bridge closed.|nothing",
                "Bridge closes/January 7/The bridge closed.|nothing",
                "Copyright 2022-01-07/The bridge closed.|nothing",
                "The bridge closed on January 7, 2022, after a storm.|nothing",
                "The bridge has been shut since January 7, 2022|nothing"
            })
    void aDayOfItsOwnIsTheArticles(String lines, String expected) {
        var day = new TextDay(new Days(Writing.UNKNOWN)).in(lines.replace('/', '\n'));

        assertThat(day.map(found -> found.day() + " " + found.place() + " " + found.basis())
                        .orElse("nothing"))
                .isEqualTo(expected);
    }
}
