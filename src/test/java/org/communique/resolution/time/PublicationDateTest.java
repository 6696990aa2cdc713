package org.communique.resolution.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.dossier.Edtf;
import org.communique.material.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bridge closes/January 07, 2022 14:28 GMT/The bridge closed.|2022-01-07",
                "Bridge closes/Published: 7 January 2022/The bridge closed.|2022-01-07",
                "Bridge closes/By Ana Ruiz, Jan. 7, 2022/The bridge closed.|2022-01-07",
                "PORTWICK, Jan. 7, 2022 (PP) -- The bridge closed.|2022-01-07",
                "Bridge closes/2022-01-07/The bridge closed.|2022-01-07",
                "Bridge closes/January 7/The bridge closed.|nothing",
                "The bridge closed on January 7, 2022, after a storm.|nothing",
                "The bridge has been shut since January 7, 2022|nothing"
            })
    void aDateOfItsOwnIsTheArticles(String lines, String expected) {
        Article article = Article.of("bridge", lines.replace('/', '\n'));
        assertThat(PublicationDate.of(article)
                        .map(DateSaid::date)
                        .map(Edtf::value)
                        .orElse("nothing"))
                .isEqualTo(expected);
    }
}
