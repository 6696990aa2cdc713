package org.communique.material.intake.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNamesTest {

    private final AuthorNames names = new AuthorNames(List.of("Harbour News", "www.harbour-news.example"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Writer|Ann Writer",
                "By Ann Writer|Ann Writer",
                "By Ann Writer and Bo Sample|Ann Writer; Bo Sample",
                "Von Ada Beispiel und Bo Muster|Ada Beispiel; Bo Muster",
                "Par Zoé Exemple et Max Modèle|Zoé Exemple; Max Modèle",
                "Ann Writer, Bo Sample & Cy Test|Ann Writer; Bo Sample; Cy Test",
                "Ann Writer, Harbour News|Ann Writer",
                "Ann Writer, Our Political Correspondents|Ann Writer",
                "Ann Writer; Reuters|Ann Writer",
                "Ann Writer (dpa)|Ann Writer",
                "Ann Writer in Portwick|Ann Writer",
                "Dr. Ann Writer, PhD|Ann Writer",
                "Writer, Ann|Ann Writer",
                "Autor/in: Ada Beispiel|Ada Beispiel",
                "Richard (R.J.) Muster|Richard Muster",
                "Richard (R.J.) Muster and Ann Writer|Richard Muster; Ann Writer",
                "Ann Writer Senior Reporter|Ann Writer",
                "Ann Writer, Chief Correspondent, and Bo Sample, Analyst|Ann Writer; Bo Sample",
                "Posted on 3 March 2025 by Ann Writer|Ann Writer",
                "Ann Writer <ann@harbour.example> @annwriter|Ann Writer",
                "Ursula von der Probe|Ursula von der Probe",
                "Christoph von Probe|Christoph von Probe",
                "Alexa von Muster und Leonardo di Caso|Alexa von Muster; Leonardo di Caso",
                "Veröffentlicht am 3. März 2025 von Ada Beispiel|Ada Beispiel",
                "Alle Artikel von Ada Beispiel|Ada Beispiel",
                "Ann Writer.|Ann Writer",
                "Joe S.|Joe S.",
                "Jan|Jan",
                "ANN WRITER|ANN WRITER",
                "王小明|王小明"
            })
    void personsAreNamedAsTheyAreWritten(String byline, String expected) {
        assertThat(String.join("; ", names.in(byline))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour News",
                "harbour-news",
                "Harbour News Staff",
                "Staff",
                "Redaktion",
                "harbour-news.example",
                "Veröffentlicht am",
                "Zur Übersicht",
                "河北探索农村劳动力转移培训",
                "By Our Reporters",
                "Newsroom",
                "dpa",
                "AFP",
                "Associated Press",
                "admin",
                "@harbournews",
                "https://social.example/harbournews",
                "www.harbour-news.example",
                "December",
                "Ministry of Fish",
                "Institut für Hafen und Fische"
            })
    void whatIsNoPersonIsNoAuthor(String byline) {
        assertThat(names.in(byline)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Muster,Anna Muster",
        "Austin Chronicle,''",
        "Orlando Sentinel,''",
        "Madison Eagle,''",
        "Portwick,''"
    })
    void onASiteOfTheirOwnPeopleGoByItsName(String site, String author) {
        assertThat(String.join("", new AuthorNames(List.of(site)).in(site))).isEqualTo(author);
    }
}
