package org.communique.workbench.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beside an article of 8 January 2022. */
class TypedDateTest {

    private final TypedDate beside = new TypedDate(Optional.of(LocalDate.of(2022, 1, 8)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 | 2022-01-06",
                "9 | 2022-01-09",
                "10 | 2021-12-10",
                "31~ | 2021-12-31~",
                "12-24 | 2021-12-24",
                "1-2 | 2022-01-02",
                "02-05 | 2022-02-05",
                "5/8 | 2022-01-05/2022-01-08",
                "[6,7,8] | [2022-01-06,2022-01-07,2022-01-08]",
                "../6 | ../2022-01-06",
                "2020-08/2022-01 | 2020-08/2022-01",
                "2022-01-06? | 2022-01-06?",
                "2021 | 2021",
                "20XX | 20XX",
                "Y17E7 | Y17E7",
                "yesterday | yesterday"
            })
    void aDayAloneIsOneNearTheArticle(String typed, String meant) {
        assertThat(beside.edtf(typed)).isEqualTo(meant);
    }

    @Test
    void aDayThatNoCalendarHasIsToldAsItWasTyped() {
        assertThatThrownBy(() -> beside.edtf("2-30")).hasMessageContaining("'2-30'");
        assertThatThrownBy(() -> beside.edtf("45")).hasMessageContaining("'45'");
    }

    @Test
    void withoutADayOfTheArticleDatesAreTypedWhole() {
        assertThat(new TypedDate(Optional.empty()).edtf("6")).isEqualTo("6");
    }
}
