package org.communique.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.communique.server.view.Label;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaces() {
        Map<String, String> english = Phrases.all("en").orElseThrow();
        Map<String, String> german = Phrases.all("de").orElseThrow();

        assertThat(german.keySet()).isEqualTo(english.keySet());
        german.forEach((key, phrase) -> assertThat(places(phrase))
                .as(key)
                .containsExactlyInAnyOrderElementsOf(places(english.getOrDefault(key, ""))));
        assertThat(german.values())
                .noneMatch(String::isBlank)
                .noneMatch(phrase -> phrase.contains("'") && !places(phrase).isEmpty());
    }

    private static List<String> places(String phrase) {
        return PLACE.matcher(phrase).results().map(MatchResult::group).toList();
    }

    @Test
    void aLanguageWithoutAFileIsAnsweredInEnglish() {
        assertThat(Phrases.in("de-AT").language()).isEqualTo("de");
        assertThat(Phrases.in("zh-Hans").language()).isEqualTo("en");
        assertThat(Phrases.in("zh-Hans").say("search")).isEqualTo("Search");
    }

    @Test
    void whatTheProgrammeSaysInEnglishIsTranslatedWithItsNumbersOrMarkedAsEnglish() {
        Phrases german = Phrases.in("de");

        assertThat(german.own("The last 12 of 1,417 articles with statements."))
                .isEqualTo(new Label("Die letzten 12 von 1.417 Artikeln mit Aussagen.", "", "de"));
        assertThat(german.own("Nobody translated this.")).isEqualTo(new Label("Nobody translated this.", "", "en"));
        assertThat(Phrases.in("en").own("1,417 statements")).isEqualTo(Label.plain("1,417 statements"));
    }

    @Test
    void whatHasALanguageOfItsOwnKeepsIt() {
        assertThat(Phrases.in("de").shown(new Label("Date", "", "fr"))).isEqualTo(new Label("Date", "", "fr"));
        assertThat(Phrases.in("de").shown(Label.plain("Date"))).isEqualTo(new Label("Datum", "", "de"));
        assertThat(Phrases.in("de").shown(Label.to("Date", "/id/x"))).isEqualTo(new Label("Date", "/id/x", "en"));
    }

    @Test
    void aKeyThatNoFileHasIsAMistakeOfTheProgramme() {
        assertThatThrownBy(() -> Phrases.in("de").say("no.such")).hasMessageContaining("no.such");
    }
}
