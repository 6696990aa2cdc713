package org.communique.server.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    @Test
    void whatIsWantedMostComesFirst() {
        Languages languages = Languages.of(Optional.empty(), Optional.of("en;q=0.3, kk, ru-RU;q=0.8, *;q=0.1"));
        assertThat(languages.tags()).containsExactly("kk", "ru", "en");
        assertThat(languages.rank("ru")).isLessThan(languages.rank("en"));
        assertThat(languages.rank("zh")).isGreaterThan(languages.rank("en"));
    }

    @Test
    void whatIsAskedForComesBeforeWhatIsAccepted() {
        assertThat(Languages.of(Optional.of("zh"), Optional.of("ru")).tags()).containsExactly("zh", "ru");
    }

    @Test
    void aBrokenHeaderIsNoHeader() {
        assertThat(Languages.of(Optional.of("<script>"), Optional.of(";;q=")).tags())
                .isEmpty();
        assertThat(Languages.of(Optional.empty(), Optional.of("a,".repeat(5000)))
                        .tags())
                .isEmpty();
    }
}
