package org.communique.material.intake.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The harbour bridge will close next week, the mayor told reporters after a long inspection of its"
                        + " piers, and nobody knows for how long it will stay shut.",
                "de|Die Hafenbrücke wird nächste Woche geschlossen, sagte die Bürgermeisterin nach einer langen"
                        + " Prüfung der Pfeiler, und niemand weiß, wie lange sie zu bleibt.",
                "fr|Le pont du port fermera la semaine prochaine, a déclaré la maire aux journalistes après une longue"
                        + " inspection de ses piles, et personne ne sait pour combien de temps.",
                "pl|Most w porcie zostanie zamknięty w przyszłym tygodniu, powiedziała burmistrz po długiej kontroli"
                        + " filarów, i nikt nie wie, jak długo pozostanie zamknięty dla ruchu.",
                "tr|Liman köprüsü gelecek hafta kapanacak, dedi belediye başkanı gazetecilere uzun bir incelemeden"
                        + " sonra, ve ne kadar süre kapalı kalacağını kimse bilmiyor."
            })
    void aTextTellsItsLanguage(String tag, String text) {
        assertThat(TextLanguage.of(text)).contains(tag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh|渔船明天不出海，船长说，因为风太大。",
                "ja|船長は、明日は船を出さないと言った。",
                "ko|선장은 내일 배가 뜨지 않는다고 말했다.",
                "ar|لن تبحر السفينة غدا، قال القبطان.",
                "el|Το πλοίο δεν φεύγει αύριο, είπε."
            })
    void aFewLettersOfAScriptOfOneLanguageTellIt(String tag, String text) {
        assertThat(TextLanguage.of(text)).contains(tag);
    }

    @Test
    void aFewLettersOfAScriptOfManyTellNone() {
        assertThat(TextLanguage.of("کشتی فردا حرکت نمی‌کند.")).isEmpty();
        assertThat(TextLanguage.of("Корабль не выйдет.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pier opened at noon on the Monday. “It is wide,” Lena Falk said. “It is old,” Uwe Kai said.",
                "The gate is shut. “That was the last of the boats,” Ana Núñez said, and Jörg Groß agreed.",
                "She said it was late, and he said that it was not the fault of the pilots on the quay."
            })
    void aFewLinesFullOfEnglishWordsAreEnglish(String text) {
        assertThat(TextLanguage.of(text)).contains("en");
    }

    @Test
    void aFewWordsTellNone() {
        assertThat(TextLanguage.of("Harbour bridge closes")).isEmpty();
    }

    @Test
    void thePageMayTellMoreOfTheSameLanguageButNoOther() {
        String english =
                "The harbour bridge will close next week, the mayor told reporters after a long inspection of its "
                        + "piers, and nobody knows for how long it will stay shut to carts and lorries.";

        assertThat(TextLanguage.of(english, Optional.of("en-GB"))).contains("en-GB");
        assertThat(TextLanguage.of(english, Optional.of("de"))).contains("en");
        assertThat(TextLanguage.of("Zu", Optional.of("de"))).contains("de");
    }
}
