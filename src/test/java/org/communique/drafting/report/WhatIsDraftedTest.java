package org.communique.drafting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.attribution.Actuality;
import org.communique.attribution.Attribution;
import org.communique.attribution.Attribution.Mode;
import org.communique.dossier.Authority;
import org.communique.dossier.Entity;
import org.communique.dossier.Statement;
import org.communique.drafting.Draft;
import org.communique.drafting.Drafter;
import org.communique.evaluation.MarkedText;
import org.communique.kinds.Kind;
import org.communique.material.Article;
import org.communique.material.intake.Document;
import org.communique.material.intake.metadata.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of an attribution: a report, a refusal without content, or nothing. */
class WhatIsDraftedTest {

    @Test
    void whatSomebodyRefusesToSpeakOfIsNobodysStatement() {
        Article article = MarkedText.parse(REFUSAL).article("pier");
        Draft draft = draft(REFUSAL, Actuality.NOT_MADE);

        assertThat(draft.dossier().reports())
                .singleElement()
                .satisfies(report -> assertThat(report.content())
                        .extracting(span -> article.slice(span).orElseThrow())
                        .containsExactly("declined to comment on"));
        assertThat(draft.dossier().statements()).singleElement().satisfies(statement -> {
            assertThat(statement.speechAct()).isEqualTo("refuse");
            assertThat(statement.actuality()).isEqualTo(Statement.Actuality.ASSERTED);
        });
    }

    private static final String REFUSAL = "Captain <source 1>Mary Brown</source> <cue 1>declined to comment on</cue>"
            + " <content 1>the price of the new pier</content>.";

    @Test
    void aHopeIsLeftOpenAndCounted() {
        Draft draft = draft(
                "Captain <source 1>Mary Brown</source> <cue 1>hopes</cue> <content 1>that the pier opens</content>.",
                Actuality.ASSERTED);

        assertThat(draft.dossier().reports()).isEmpty();
        assertThat(draft.open()).extracting(LeftOpen::reason).containsExactly(LeftOpen.Reason.NOT_SAID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A harbour official, who runs the pier,|A harbour official",
                "a pilot, speaking at the quay,|a pilot",
                "two divers \u2014 both retired \u2014|two divers",
                "the ferry board\u2019s secretary general,|the ferry board\u2019s secretary general",
                "one owner of a boat who|one owner of a boat",
                "officials familiar with the plan|officials familiar with the plan"
            })
    void whoIsOnlyDescribedIsAnUnnamedSourceAsPrintedWithoutWhatIsToldBesides(String printed, String label) {
        Draft draft = draft(
                "It rained. <source 1>" + printed
                        + "</source> <cue 1>said</cue> <content 1>the pier is shut</content>.",
                Actuality.ASSERTED);

        assertThat(draft.actors())
                .filteredOn(actor -> actor.kind() == Kind.UNNAMED_SOURCE)
                .extracting(Entity::label)
                .containsExactly(label);
    }

    @Test
    void theSameDescriptionInTwoArticlesIsTwoSources() {
        String text = "It rained. <source 1>A pilot</source> <cue 1>said</cue> <content 1>the pier is shut</content>.";

        assertThat(draft(text, Actuality.ASSERTED).dossier().statements().get(0).speaker())
                .isNotEqualTo(draft(MarkedText.parse(text), "quay", Actuality.ASSERTED)
                        .dossier()
                        .statements()
                        .get(0)
                        .speaker());
    }

    private static Draft draft(String marked, Actuality actuality) {
        return draft(MarkedText.parse(marked), "pier", actuality);
    }

    private static Draft draft(MarkedText text, String id, Actuality actuality) {
        var parts = text.parts().get(0);
        Attribution found = new Attribution(parts.source(), parts.cue(), parts.content(), Mode.INDIRECT, 1, "people/1");
        return Drafter.of(Authority.of(List.of()), Optional.of(LocalDate.of(2024, 3, 8)))
                .draft(new Document(text.article(id), Metadata.NONE), List.of(found.with(actuality)))
                .orElseThrow();
    }
}
