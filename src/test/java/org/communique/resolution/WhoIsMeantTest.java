package org.communique.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.attribution.Attribution;
import org.communique.attribution.Attribution.Mode;
import org.communique.dossier.Authority;
import org.communique.evaluation.MarkedText;
import org.communique.resolution.referent.CandidateKey;
import org.communique.resolution.referent.Referent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an article means by a pronoun, or by a surname that two of its people have. */
class WhoIsMeantTest {

    /** Longer than the distance within which a surname is theirs who were named with it. */
    private static final String MUCH_LATER = " The ferry left the pier and the bell rang.".repeat(10) + " ";

    private static final String SAID = " <cue 1>said</cue> <content 1>the pier is closed</content>.";

    @ParameterizedTest
    @CsvSource({"her, Mary Brown", "she, Mary Brown", "him, John Keller", "he, John Keller"})
    void aPronounMeansTheOneOfItsGender(String pronoun, String name) {
        assertThat(speaker("Mary Brown met John Keller. <cue 1>According to</cue> <source 1>" + pronoun
                        + "</source>, <content 1>the pier is closed</content>."))
                .contains(name);
    }

    @Test
    void aPronounOfTheOtherGenderMeansNobodyWhoIsNamed() {
        assertThat(speaker("Mary Brown came. <source 1>He</source>" + SAID)).isEmpty();
        assertThat(speaker("John Keller came. <source 1>She</source>" + SAID)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"sagte, sie, true", "sagten, sie, false", "sagte, er, false"})
    void inGermanOnlyAVerbInTheSingularMakesHerOfSie(String verb, String pronoun, boolean isMary) {
        assertThat(speaker("Mary Brown kam am Montag. \u201e<content 1>Die Mole ist zu</content>\u201c, <cue 1>" + verb
                                + "</cue> <source 1>" + pronoun + "</source>.")
                        .isPresent())
                .isEqualTo(isMary);
        assertThat(speaker("Mary Brown kam am Montag. <source 1>" + pronoun + "</source> <cue 1>" + verb
                                + "</cue>, <content 1>die Mole sei zu</content>.")
                        .isPresent())
                .isEqualTo(isMary);
    }

    @Test
    void aCourtesyTitleMeansTheOneOfItsGender() {
        String both = "Mary Brown and John Brown came." + MUCH_LATER;

        assertThat(speaker(both + "<source 1>Mrs. Brown</source>" + SAID)).contains("Mary Brown");
        assertThat(speaker(both + "<source 1>Mr. Brown</source>" + SAID)).contains("John Brown");
    }

    @Test
    void aSurnameOfTwoMeansTheOneWhoIsNamedThreeTimesAsOften() {
        String once = "Mary Brown came. ";
        String often = "John Brown sat down. John Brown got up. ";

        assertThat(speaker(once + often + MUCH_LATER + "<source 1>Brown</source>" + SAID))
                .isEmpty();
        assertThat(speaker(once + often + "John Brown left." + MUCH_LATER + "<source 1>Brown</source>" + SAID))
                .contains("John Brown");
    }

    @ParameterizedTest
    @CsvSource({
        "the former mayor, Ida Quay",
        "the deputy mayor, Tom Pier",
        "the mayor, Eve Dock",
        "the Portwick mayor, Eve Dock",
    })
    void aTitleIsOnePersonsWithItsRank(String title, String name) {
        assertThat(speaker("Former Mayor Ida Quay met Deputy Mayor Tom Pier and Portwick Mayor Eve Dock." + MUCH_LATER
                        + "<source 1>" + title + "</source>" + SAID))
                .contains(name);
    }

    @Test
    void aTitleBeforeTheNextNameIsNotOfTheNameBefore() {
        assertThat(speaker("With Eve Dock, President Ida Quay made a choice. <source 1>The president</source>" + SAID))
                .contains("Ida Quay");
    }

    @ParameterizedTest
    @CsvSource({"the billionaire", "the shipowner", "the businesswoman"})
    void aDescriptionMeansTheSubjectOfTheSentenceBefore(String words) {
        assertThat(speaker("Ida Quay bought the ferry from the town. <source 1>" + words + "</source>" + SAID))
                .contains("Ida Quay");
    }

    @ParameterizedTest
    @CsvSource({
        "A man on the pier waved at Ida Quay., the man, the man",
        "Ida Quay met a reporter from Portwick., the reporter, the reporter",
        "Ida Quay left., the spokesman, the spokesman",
    })
    void whoIsOnlyDescribedIsNobodyWhoIsNamed(String before, String source, String described) {
        assertThat(speaker(before + " <source 1>" + source + "</source>" + SAID))
                .contains(described);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ida Quay, a clerk from Portwick, Ohio,",
                "Ida Quay (D-Ohio), 54, a clerk at the harbour office of the town of Portwick in the far north,",
                "Ida Quay, 54,",
            })
    void whoIsWhoeverStandsBeforeItWithWhatIsToldOfHer(String before) {
        assertThat(speaker("The bell rang, said " + before + " <source 1>who</source>" + SAID))
                .contains("Ida Quay");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ida Quay, a Democrat, Tuesday blamed the captain,|who",
                "Former President Ida Quay left.|the president",
                "Ida Quay was arrested.|the judge",
                "Ida Quay was hit by a car.|the driver",
                "Ida Quay, the governor's lawyer, left.|the governor",
                "Ida Quay, an aide to the president, left.|the president",
                "Ida Quay, a candidate for governor, left.|the governor",
                "Ida Quay, daughter of the former governor, left.|the governor",
                "Ida Quay left.|the indictment of Ida Quay",
                "Ida Quay left.|the Quay indictment",
                "Ida Quay left.|a review of Quay's taxes",
            })
    void whoIsOnlySpokenOfDoesNotSpeak(String before, String source) {
        assertThat(speaker(before + " <source 1>" + source + "</source>" + SAID))
                .isNotEqualTo(Optional.of("Ida Quay"));
    }

    @ParameterizedTest
    @CsvSource({
        "a Quay campaign release, a Quay campaign",
        "the Quay campaign's statement, the Quay campaign",
        "the campaign of first-time candidate Ida Quay, the campaign of first-time candidate Ida Quay",
    })
    void whatACampaignReleasesIsTheCampaigns(String source, String name) {
        assertThat(speaker("Ida Quay stood. <source 1>" + source + "</source>" + SAID))
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quay's press secretary, Peter Cook,|Peter Cook",
                "Quay’s press officer Jonas Holm|Jonas Holm",
                "Quay's longtime letter carrier, Nora Finch,|Nora Finch",
                "Quay's angry letter|Ida Quay",
            })
    void whoSpeaksForSomebodyIsNotThatPerson(String source, String name) {
        assertThat(speaker("Ida Quay stood. <source 1>" + source + "</source>" + SAID))
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource({"two in three", "nearly one in five", "many who left", "those over 60", "26 percent of captains"})
    void aShareOfPeopleIsAGroup(String source) {
        assertThat(speaker("Ida Quay stood. <source 1>" + source + "</source>" + SAID))
                .contains(source);
    }

    @ParameterizedTest
    @CsvSource({"the Quay ad", "a Quay poll", "the new Quay spot"})
    void whatAdvertisesSomebodyIsNotThatPerson(String source) {
        assertThat(speaker("Ida Quay stood. <source 1>" + source + "</source>" + SAID))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A letter from the Harbour Board, Harbour Board",
        "a statement by Quayco Holdings, Quayco Holdings",
        "an email from several captains, several captains"
    })
    void aTextIsItsAuthors(String source, String name) {
        assertThat(speaker("<source 1>" + source + "</source>" + SAID)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"he would stay", "her ferry was late", "nothing. She left"})
    void oneNameIsAPersonsWhereTheArticleGoesOnWithAPronoun(String more) {
        assertThat(speaker("<source 1>Brindle</source> <cue 1>said</cue> <content 1>" + more + "</content>."))
                .contains("Brindle");
    }

    @Test
    void theSonIsNotTheFather() {
        assertThat(speaker("John Smith came with John Smith Jr. on Monday. <source 1>John Smith Jr.</source>" + SAID))
                .contains("John Smith Jr.");
        assertThat(speaker("John Smith Jr. came with his father. <source 1>John Smith</source>" + SAID))
                .contains("John Smith");
    }

    @ParameterizedTest
    @CsvSource({"Łukasz Żółć, lukasz-zolc", "Иван Щукин, ivan-shchukin", "Øystein Ærø, oystein-aero", "王芳, actor"})
    void anIdIsReadableInWhateverLettersTheNameIs(String name, String start) {
        assertThat(CandidateKey.of(Referent.Candidate.Kind.PERSON, name)).matches(start + "-[0-9a-f]{8}");
    }

    /** The name of the speaker, where the article's person is found. */
    private static Optional<String> speaker(String marked) {
        MarkedText text = MarkedText.parse(marked);
        var parts = text.parts().get(0);
        Attribution found = new Attribution(parts.source(), parts.cue(), parts.content(), Mode.INDIRECT, 1, "people");
        Referent speaker = Resolver.of(Authority.of(List.of()))
                .resolve(text.article("pier"), Optional.of(LocalDate.of(2024, 3, 8)), List.of(found))
                .get(0)
                .speaker();
        return speaker instanceof Referent.Candidate candidate
                ? candidate.names().stream().findFirst()
                : Optional.empty();
    }
}
