package org.communique.resolution.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.communique.kinds.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {

    @ParameterizedTest
    @CsvSource({
        "PERSON, J. Smith, J. Smith, SAME",
        "PERSON, J. Smith, K. Smith,",
        "PERSON, J. Smith, Smith,",
        "PERSON, J Smith, J. R. Smith, SAME",
        "PERSON, J. Smith, John Smith, INITIALS",
        "PERSON, J. Smith, Karen Smith,",
        "PERSON, K. Smith, Jane Karen Smith, PART",
        "PERSON, J. Smith, Karen J. Smith, PART",
        "PERSON, A. B. Smith, C. B. Smith,",
        "PERSON, \u6797 \u592A\u90CE, \u68EE \u592A\u90CE,",
        "ORGANIZATION, York University, University of York, TURNED"
    })
    void howAlikeTwoNamesAre(Kind kind, String one, String other, NameLikeness likeness) {
        assertThat(NameLikeness.between(kind, Set.of(one), Set.of(other)).orElse(null))
                .isEqualTo(likeness);
    }
}
