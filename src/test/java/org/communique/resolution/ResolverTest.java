package org.communique.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.attribution.Attribution;
import org.communique.attribution.Attribution.Mode;
import org.communique.dossier.Authority;
import org.communique.dossier.Entity;
import org.communique.dossier.Naming;
import org.communique.dossier.Report.Wording;
import org.communique.material.Article;
import org.communique.material.Place;
import org.communique.material.Span;
import org.communique.resolution.referent.Referent;
import org.junit.jupiter.api.Test;

class ResolverTest {

    private static final String TEXT =
            "\uD83D\uDEA2 On Thursday, the Portwick Post reported that Piet Vasser called the toll unfair.";
    private final Article article = Article.of("toll", TEXT);
    private final Attribution outer =
            attribution("the Portwick Post", "reported", "that Piet Vasser called the toll unfair");
    private final Attribution inner = attribution("Piet Vasser", "called", "the toll unfair");

    @Test
    void whoReportsWhatAnotherSaidRelaysIt() {
        List<ResolvedAttribution> resolved = resolve();
        assertThat(resolved.get(1).speaker().id()).contains("piet-vasser");
        assertThat(resolved.get(1).relays())
                .singleElement()
                .satisfies(relay -> assertThat(relay.id()).contains("portwick-post"));
        assertThat(resolved.get(0).relays()).isEmpty();
    }

    @Test
    void aSourceWithoutAWordIsNobody() {
        var blank = new Attribution(List.of(new Span(1, 2)), inner.cue(), inner.content(), Mode.INDIRECT, 0.9, "test");

        Referent speaker = Resolver.of(Authority.of(List.of()))
                .resolve(article, Optional.empty(), List.of(blank))
                .get(0)
                .speaker();

        assertThat(speaker).isEqualTo(new Referent.Nil(Referent.Nil.Reason.AMBIGUOUS));
    }

    @Test
    void theDayOfTheReportIsNotThatOfWhatItReports() {
        List<ResolvedAttribution> resolved = resolve();
        assertThat(resolved.get(0).asWorded()).containsKey(Wording.DATE);
        assertThat(resolved.get(1).asWorded()).doesNotContainKey(Wording.DATE);
    }

    @Test
    void offsetsCountCodePoints() {
        resolve()
                .forEach(one -> one.asWorded()
                        .values()
                        .forEach(words -> assertThat(article.slice(words.at())).contains(words.text())));
    }

    @Test
    void capacityAndWhomOneSpeaksForFollowFromThePost() {
        ResolvedAttribution resolved = resolve().get(1);
        assertThat(resolved.capacity()).contains("vasser-spokesperson");
        assertThat(resolved.onBehalfOf()).contains("ruritania-mfa");
    }

    @Test
    void whoseNameIsOnlyARemarkHasNoName() {
        var naming = Naming.of("(anonymous)");
        var nobody = new Entity.Organization(
                "nobody", naming, "other", Optional.empty(), Optional.empty(), List.of(), new Place("", 0, Map.of()));

        List<ResolvedAttribution> resolved = Resolver.of(Authority.of(List.of(nobody)))
                .resolve(article, Optional.of(LocalDate.of(2024, 3, 8)), List.of(inner));

        assertThat(resolved)
                .singleElement()
                .satisfies(one -> assertThat(one.speaker().id()).isNotEqualTo(Optional.of("nobody")));
    }

    private List<ResolvedAttribution> resolve() {
        return Resolver.of(Ruritania.authority())
                .resolve(article, Optional.of(LocalDate.of(2024, 3, 8)), List.of(outer, inner));
    }

    private static Attribution attribution(String source, String cue, String content) {
        return new Attribution(List.of(at(source)), List.of(at(cue)), List.of(at(content)), Mode.INDIRECT, 1, "people");
    }

    private static Span at(String words) {
        int start = TEXT.codePointCount(0, TEXT.indexOf(words));
        return new Span(start, start + words.length());
    }
}
