package org.communique.server.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTest {

    @ParameterizedTest
    @CsvSource({
        "2022-01-06,6 January 2022",
        "2022-01,January 2022",
        "2022,2022",
        "2022-01-06~,about 6 January 2022",
        "2022-01?,perhaps January 2022",
        "2007/2010,2007 to 2010",
        "2019-03-20/..,since 20 March 2019",
        "/2010,until 2010",
        "2022-01-06/2022-01-07,6 to 7 January 2022",
        "2021-12-31/2022-01-02,31 December 2021 to 2 January 2022",
        "2022-01/2022-03,January to March 2022",
        "2022-01-02/2022-01,2 January 2022 to later that month",
        "2022-01-05~/2022-01-07,about 5 January 2022 to 7 January 2022",
        "2022-1X,2022-1X",
        "'[2022-01-06,2022-01-07]',6 or 7 January 2022",
        "'[2022-01-06,2022-01-07,2022-02-08]','6 January, 7 January or 8 February 2022'",
        "'[2022-01-06,2022-01-07,2022-01-08]','6, 7 or 8 January 2022'",
        "'{2022-01-06,2022-01}',6 January 2022 and January 2022"
    })
    void aDateIsSaidWithItsPrecision(String date, String words) {
        assertThat(Day.inWords(date)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "'Xi Jinping, 2022-01-07','Xi Jinping, 7 January 2022'",
        "'Kazakh authorities, ../2022-01-06','Kazakh authorities, until 6 January 2022'",
        "Xi Jinping,Xi Jinping"
    })
    void aNameSaysItsDateInWords(String name, String spoken) {
        assertThat(Day.spoken(name)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-07,true",
        "'[2022-01-06,2022-01-07]',true",
        "../2022-01,true",
        "2022,false",
        "19-year-old,false"
    })
    void aDateIsKnownByHowItIsWritten(String text, boolean isDate) {
        assertThat(Day.isWritten(text)).isEqualTo(isDate);
    }
}
