package org.communique.server.thing;

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
        "2022-01-06/2022-01-07,6 January 2022 to 7 January 2022",
        "2022-1X,2022-1X",
        "'[2022-01-06,2022-01-07]',6 January 2022 or 7 January 2022",
        "'{2022-01-06,2022-01}',6 January 2022 and January 2022"
    })
    void aDateIsSaidWithItsPrecision(String date, String words) {
        assertThat(Day.inWords(date)).isEqualTo(words);
    }
}
