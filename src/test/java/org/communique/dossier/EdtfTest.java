package org.communique.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-01-07                            | 2022-01-07 | 2022-01-07",
                "2022-01-08~                           | 2022-01-08 | 2022-01-08",
                "2022-01-08?                           | 2022-01-08 | 2022-01-08",
                "2022-02                               | 2022-02-01 | 2022-02-28",
                "2024-02-XX                            | 2024-02-01 | 2024-02-29",
                "2009                                  | 2009-01-01 | 2009-12-31",
                "2009-XX-XX                            | 2009-01-01 | 2009-12-31",
                "2022-01-06/2022-01-07                 | 2022-01-06 | 2022-01-07",
                "2021-12/2022-01                       | 2021-12-01 | 2022-01-31",
                "[2022-01-06,2022-01-07]               | 2022-01-06 | 2022-01-07",
                "[2022-01-09, 2022-01-02, 2022-01-05]  | 2022-01-02 | 2022-01-09",
                "2013-03-14/..                         | 2013-03-14 |",
                "../2022-01-11                         |            | 2022-01-11"
            })
    void aDateAdmitsTheDaysFromEarliestToLatest(String value, LocalDate earliest, LocalDate latest) {
        Edtf date = Edtf.parse(value);

        assertThat(date.earliest().orElse(null)).isEqualTo(earliest);
        assertThat(date.latest().orElse(null)).isEqualTo(latest);
        assertThat(date.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "2022-02-30",
                "2022-13",
                "2022-1-7",
                "22-01-07",
                "2022-01-07/2022-01-06",
                "2022-XX-07",
                "2022-01-06/2022-01-07/2022-01-08",
                "[2022-01-06",
                "[]",
                "../..",
                "/",
                "2022-01-07T10:00",
                "２０２２"
            })
    void whatIsNoDateIsRefusedWithItsValue(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Edtf.parse(value)).withMessageContaining(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2013-03-14/.. | 2022-01-07              | true",
                "2013-03-14/.. | 2012                    | false",
                "2022-01       | 2022-01-31/2022-02-02   | true",
                "2022-01       | [2022-02-01,2022-02-02] | false"
            })
    void datesOverlapThatAdmitADayInCommon(String one, String other, boolean overlap) {
        assertThat(Edtf.parse(one).overlaps(Edtf.parse(other))).isEqualTo(overlap);
    }

    @Property(seed = "20220107")
    void aDayIsItsOwnEarliestAndLatest(@ForAll("days") LocalDate day) {
        assertThat(Edtf.parse(day.toString())).isEqualTo(Edtf.of(day));
        assertThat(Edtf.of(day).earliest()).hasValue(day);
        assertThat(Edtf.of(day).latest()).hasValue(day);
    }

    @Property(seed = "20220107")
    void aMonthOverlapsJustItsOwnDays(@ForAll("days") LocalDate day, @ForAll("days") LocalDate other) {
        Edtf month = Edtf.parse(YearMonth.from(day).toString());

        assertThat(month.overlaps(Edtf.of(day))).isTrue();
        assertThat(month.overlaps(Edtf.of(other))).isEqualTo(YearMonth.from(day).equals(YearMonth.from(other)));
    }

    @Property(seed = "20220107")
    void overlappingIsMutualAndEveryDateOverlapsItself(@ForAll("dates") Edtf one, @ForAll("dates") Edtf other) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
        assertThat(one.overlaps(one)).isTrue();
    }

    @Property(seed = "20220107")
    void anyStringIsADateOrIsRefusedAndNothingElse(@ForAll String noise, @ForAll("almostDates") String almost) {
        for (String value : new String[] {noise, almost}) {
            try {
                assertThat(Edtf.parse(value).value()).isEqualTo(value);
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageStartingWith("'");
            }
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Edtf> dates() {
        Arbitrary<Edtf> intervals = Combinators.combine(days(), days())
                .as((one, other) -> one.isBefore(other) ? one + "/" + other : other + "/" + one)
                .map(Edtf::parse);
        Arbitrary<Edtf> sets =
                Combinators.combine(days(), days()).as((one, other) -> Edtf.parse("[" + one + "," + other + "]"));
        return Arbitraries.oneOf(
                days().map(Edtf::of),
                intervals,
                sets,
                days().map(day -> Edtf.parse(day + "/..")),
                days().map(day -> Edtf.parse("../" + day)));
    }

    @Provide
    Arbitrary<String> almostDates() {
        return Arbitraries.strings().withChars("0123456789-X/[],.~?% ").ofMaxLength(24);
    }
}
