package org.communique.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.attribution.Attribution;
import org.communique.attribution.Attribution.Mode;
import org.communique.dossier.Authority;
import org.communique.evaluation.MarkedText;
import org.communique.resolution.referent.Referent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a source without an entry in the authority is called, and what it is. */
class NamesAsPrintedTest {

    private static final String SAYS = " <cue 1>says</cue> <content 1>the pier is shut</content>.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Hafenmeister <source 1>Kapitän Uwe Kaimann</source> war mit dem Boot da.|Uwe Kaimann",
                "Das ist für den <source 1>Werftchef Jürgen Molenbau</source> und die Stadt neu.|Jürgen Molenbau",
                "Es wird, so <source 1>Pierdirektorin Silke Steg</source>, nicht regnen.|Silke Steg",
                "It rained, and <source 1>Lubanian President Ab-Ul Quay</source> left.|Ab-Ul Quay",
                "It rained, and the fireman <source 1>J. J. Wharf</source> left.|J. J. Wharf",
                "昨天下雨。<source 1>渔业部发言人王桥生</source>来了。|王桥生",
                "昨天下雨。<source 1>市长艾达</source>来了。|艾达",
                "It rained. <source 1>Ted Holm of Portwick and Senator Ana Quay of Ohio</source> left.|Ted Holm and Ana Quay"
            })
    void aPersonHasTheNameAndNoOffice(String text, String name) {
        assertThat(speaker(text + " <cue 1>" + SAYS.substring(" <cue 1>".length())))
                .get()
                .satisfies(candidate -> {
                    assertThat(candidate.name()).isEqualTo(name);
                    assertThat(candidate.isNamed()).isTrue();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Harbour Governor <source 1>Calls</source> For Calm.",
        "Das Veröffentlichen <source 1>der Daten</source> ist im Gange.",
        "Pier Host <source 1>Asks Quay</source> Again.",
        "<source 1>Fatal Notice</source>: the pier is missing."
    })
    void wordsOfAHeadlineOrANoticeAreNobody(String text) {
        assertThat(speaker(text + " <cue 1>" + SAYS.substring(" <cue 1>".length()))
                        .filter(candidate -> candidate.kind() == Referent.Candidate.Kind.PERSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<source 1>the Harbour Institution</source>|Harbour Institution",
                "<source 1>The United States</source>|United States"
            })
    void aBodyIsCalledWithoutTheArticle(String source, String name) {
        assertThat(speaker("It rained. " + source + SAYS))
                .map(Referent.Candidate::name)
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Es regnet. <source 1>Ein Kai-Berater</source> war da.,Ein Kai-Berater",
        "Ida Quay came. <source 1>The Quays</source> left.,The Quays",
        "It rained. <source 1>a shop owner who</source> left.,a shop owner",
        "It rained. <source 1>@quaywatch</source> left.,@quaywatch",
        "نزل المطر. <source 1>وزير النقل</source> جاء.,وزير النقل",
        "昨天下雨。<source 1>渔业部发言人</source>来了。,渔业部发言人"
    })
    void whoIsDescribedHasNoName(String text, String label) {
        assertThat(speaker(text + " <cue 1>" + SAYS.substring(" <cue 1>".length())))
                .get()
                .satisfies(candidate -> {
                    assertThat(candidate.name()).isEqualTo(label);
                    assertThat(candidate.isNamed()).isFalse();
                });
    }

    private static Optional<Referent.Candidate> speaker(String marked) {
        MarkedText text = MarkedText.parse(marked);
        var parts = text.parts().get(0);
        Attribution found = new Attribution(parts.source(), parts.cue(), parts.content(), Mode.INDIRECT, 1, "people");
        return Resolver.of(Authority.of(List.of()))
                .resolve(text.article("pier"), Optional.of(LocalDate.of(2024, 3, 8)), List.of(found))
                .stream()
                .map(ResolvedAttribution::speaker)
                .filter(Referent.Candidate.class::isInstance)
                .map(Referent.Candidate.class::cast)
                .findFirst();
    }
}
