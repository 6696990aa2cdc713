package org.communique.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.attribution.Attribution;
import org.communique.attribution.Attribution.Mode;
import org.communique.dossier.Authority;
import org.communique.evaluation.MarkedText;
import org.communique.resolution.lexicon.BodyTypes;
import org.communique.resolution.referent.Referent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kind of actor a source names that no authority knows, and by which name. */
class WhoIsAnActorTest {

    @ParameterizedTest
    @CsvSource({
        "the Committee to Protect Anglers, ORGANIZATION, Committee to Protect Anglers",
        "the Alliance for a Clean Delta, ORGANIZATION, Alliance for a Clean Delta",
        "the Campaign Against Noise in Harbours, ORGANIZATION, Campaign Against Noise in Harbours",
        "The Lantern newspaper, ORGANIZATION, Lantern",
        "the Portwick Herald magazine, ORGANIZATION, Portwick Herald",
        "South Norlandian President Kim Seo-park, PERSON, Kim Seo-park",
        "Mechthild Aßbrand, PERSON, Mechthild Aßbrand",
        "Fact-Checker David Emmer, PERSON, David Emmer"
    })
    void aSourceIsNamedAndOfAKind(String source, String kind, String name) {
        assertThat(speaker(source)).get().satisfies(named -> {
            assertThat(named.kind()).hasToString(kind);
            assertThat(named.name()).isEqualTo(name);
            assertThat(named.isNamed()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"the Government", "the Committee", "the Company", "The CMO", "the French newspaper", "a newspaper"})
    void aWordForABodyOrAnOfficeIsNoName(String source) {
        assertThat(speaker(source).filter(Referent.Candidate::isNamed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ministry of Coastal Defence, ministry",
        "Norway, state",
        "Portwick Herald, media",
        "University of Portwick, university",
        "Quayworks Ltd., company",
        "Supreme Court, court",
        "Friends of the Pier, other"
    })
    void aBodyIsOfTheTypeThatItsNameTells(String name, String type) {
        assertThat(BodyTypes.load().of(name)).isEqualTo(type);
    }

    private static Optional<Referent.Candidate> speaker(String source) {
        MarkedText text = MarkedText.parse("It rained. <source 1>" + source
                + "</source> <cue 1>said</cue> <content 1>the pier is closed</content>.");
        var parts = text.parts().get(0);
        var found = new Attribution(parts.source(), parts.cue(), parts.content(), Mode.INDIRECT, 1, "people");
        return Resolver.of(Authority.of(List.of()))
                .resolve(text.article("pier"), Optional.of(LocalDate.of(2024, 3, 8)), List.of(found))
                .stream()
                .map(ResolvedAttribution::speaker)
                .filter(Referent.Candidate.class::isInstance)
                .map(Referent.Candidate.class::cast)
                .findFirst();
    }
}
