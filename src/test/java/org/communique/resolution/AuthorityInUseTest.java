package org.communique.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.attribution.Attribution;
import org.communique.dossier.Authority;
import org.communique.dossier.Edtf;
import org.communique.dossier.Entity;
import org.communique.dossier.Naming;
import org.communique.evaluation.MarkedText;
import org.communique.kinds.Kind;
import org.communique.material.Place;
import org.communique.resolution.referent.Referent;
import org.junit.jupiter.api.Test;

/** What the resolver makes of an authority's posts, terms and namesakes. */
class AuthorityInUseTest {

    private static final Place NOWHERE = new Place("", 0, Map.of());
    private static final Authority AUTHORITY = Authority.of(List.of(
            new Entity.Person("karl-brandt", naming("Karl Brandt"), List.of(), NOWHERE),
            new Entity.Person("karl-brandt-2", naming("Karl Brandt"), List.of(), NOWHERE),
            new Entity.Person("ida-holm", naming("Ida Holm"), List.of(), NOWHERE),
            new Entity.Organization(
                    "falk-bank",
                    naming("Falk Bank"),
                    "company",
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    NOWHERE),
            new Entity.Organization(
                    "portwick",
                    naming("Portwick"),
                    "government",
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    NOWHERE),
            post("mayor", "Mayor of Portwick"),
            post("judge", "Judge of Portwick"),
            term("brandt-judge", "karl-brandt-2", "judge", "2001-01-01/.."),
            term("holm-judge", "ida-holm", "judge", "2001-01-01/2021-05-02"),
            term("holm-mayor", "ida-holm", "mayor", "2021-05-03/2023-06-01")));

    @Test
    void theCapacityIsTheOneOfTheDay() {
        assertThat(capacity("2021-05-01")).contains("holm-judge");
        assertThat(capacity("2022-01-01")).contains("holm-mayor");
        assertThat(capacity("2024-01-01")).isEmpty();
    }

    @Test
    void aTermHasItsFirstAndItsLastDay() {
        assertThat(capacity("2021-05-02")).contains("holm-judge");
        assertThat(capacity("2021-05-03")).contains("holm-mayor");
        assertThat(capacity("2023-06-01")).contains("holm-mayor");
        assertThat(capacity("2023-06-02")).isEmpty();
    }

    @Test
    void ofTwoOfOneNameTheOneWithThePostIsMeant() {
        assertThat(speaker("<source 1>Judge Karl Brandt</source>")).isEqualTo("karl-brandt-2");
        assertThat(speaker("<source 1>Karl Brandt</source>")).isNotIn("karl-brandt", "karl-brandt-2");
        assertThat(speaker("<source 1>Sailor Karl Brandt</source>")).isNotIn("karl-brandt", "karl-brandt-2");
    }

    @Test
    void bodiesThatSpeakTogetherAreOneGroup() {
        String both = speaker("<source 1>Portwick and Falk Bank</source>");
        assertThat(both).isEqualTo(speaker("<source 1>Both Falk Bank and Portwick</source>"));
        assertThat(both).isNotIn("portwick", "falk-bank", speaker("<source 1>Falk Bank</source>"));
        assertThat(speaker("<source 1>Falk Bank</source>")).isEqualTo("falk-bank");
    }

    @Test
    void aLoneSurnameIsJoinedWithinTheArticleOnly() {
        assertThat(resolve("Gina Quist came. <source 1>Quist</source> <cue 1>said</cue> <content 1>yes</content>.", "a")
                        .speaker()
                        .id())
                .contains(speakerOf("<source 1>Gina Quist</source> <cue 1>said</cue> <content 1>yes</content>.", "b"))
                .isNotEqualTo(resolve("<source 1>Mr. Quist</source> <cue 1>said</cue> <content 1>yes</content>.", "c")
                        .speaker()
                        .id());
        assertThat(speakerOf("<source 1>Mr. Quist</source> <cue 1>said</cue> <content 1>yes</content>.", "c"))
                .isNotEqualTo(
                        speakerOf("<source 1>Mr. Quist</source> <cue 1>said</cue> <content 1>yes</content>.", "d"));
    }

    private static Optional<String> capacity(String day) {
        return resolve(
                        "<source 1>Ida Holm</source> <cue 1>said</cue> on " + day
                                + " <content 1>it was late</content>.",
                        "a")
                .capacity();
    }

    private static String speaker(String source) {
        return speakerOf(source + " <cue 1>said</cue> <content 1>it was late</content>.", "a");
    }

    private static String speakerOf(String marked, String id) {
        Referent speaker = resolve(marked, id).speaker();
        return speaker.id().orElse(speaker.toString());
    }

    private static ResolvedAttribution resolve(String marked, String id) {
        MarkedText text = MarkedText.parse(marked);
        List<Attribution> attributions = text.parts().stream()
                .map(parts -> new Attribution(
                        parts.source(), parts.cue(), parts.content(), Attribution.Mode.INDIRECT, 1, "people"))
                .toList();
        return Resolver.of(AUTHORITY)
                .resolve(text.article(id), Optional.of(LocalDate.of(2024, 3, 8)), attributions)
                .get(0);
    }

    private static Naming naming(String label) {
        return Naming.of(label);
    }

    private static Entity post(String id, String label) {
        return new Entity.Plain(Kind.POST, id, naming(label), Map.of("organization", "portwick"), List.of(), NOWHERE);
    }

    private static Entity term(String id, String member, String post, String during) {
        return new Entity.Membership(
                id,
                member,
                Optional.of("portwick"),
                Optional.of(post),
                Optional.empty(),
                Optional.of(Edtf.parse(during)),
                List.of(),
                Optional.empty(),
                List.of(),
                NOWHERE);
    }
}
