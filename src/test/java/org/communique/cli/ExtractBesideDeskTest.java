package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.communique.curation.Desk;
import org.communique.curation.Outcome;
import org.communique.curation.decision.Card;
import org.communique.curation.decision.Decision;
import org.communique.curation.decision.Marking;
import org.communique.curation.decision.Reason;
import org.communique.curation.decision.ReportDecision.Accept;
import org.communique.curation.decision.ReportDecision.Add;
import org.communique.curation.decision.ReportDecision.Mark;
import org.communique.curation.decision.ReportDecision.Reject;
import org.communique.curation.decision.Speaker;
import org.communique.curation.decision.StatementDecision.Attribute;
import org.communique.dossier.Report;
import org.communique.dossier.Report.Review;
import org.communique.dossier.Statement;
import org.communique.material.Span;
import org.junit.jupiter.api.Test;

/** What was decided at the desk stays decided when the article is extracted again. */
class ExtractBesideDeskTest extends FerryNews {

    private static final String ID = "ferry-2025-03-04";

    private Desk desk() {
        return Desk.open(dataset, dataset.resolve("texts"), "ann", Clock.systemUTC());
    }

    private static void decide(Desk desk, Decision decision) {
        assertThat(desk.decide(decision)).isInstanceOf(Outcome.Done.class);
    }

    private static Card card(Desk desk, String word) {
        return desk.shelf().dossier(ID).orElseThrow().reports().stream()
                .filter(report -> desk.text(ID)
                        .orElseThrow()
                        .slice(report.content().get(0))
                        .orElseThrow()
                        .contains(word))
                .map(report -> new Card(ID, report.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Span words(Desk desk, String words) {
        String text = desk.text(ID).orElseThrow().text();
        int start = text.codePointCount(0, text.indexOf(words));
        return new Span(start, start + words.codePointCount(0, words.length()));
    }

    @Test
    void rejectedStaysRejectedAndAcceptedAcceptedAlsoInANewText() throws IOException {
        extract("news");
        Desk desk = desk();
        Card spring = card(desk, "spring");
        Card glad = card(desk, "glad");
        Card sound = card(desk, "sound");
        Card crews = card(desk, "crews");
        decide(desk, new Reject(spring, Reason.NOT_SAID, Optional.empty()));
        decide(desk, new Accept(glad));
        decide(
                desk,
                new Mark(crews, new Marking(List.of(), List.of(), List.of(words(desk, "the crews would come back")))));
        decide(desk, new Attribute(sound, new Speaker.NewPerson("Dora New", List.of(words(desk, "a sailor")))));
        decide(
                desk,
                new Add(
                        ID,
                        new Marking(List.of(), List.of(), List.of(words(desk, "told reporters on Monday"))),
                        new Speaker.Unnamed("somebody", List.of())));
        List<Report> decided = desk.shelf().dossier(ID).orElseThrow().reports();
        String dossier = dossier();

        assertThat(extract("news").err()).isEmpty();

        assertThat(dossier()).isEqualTo(dossier);
        assertThat(Run.of("check", dataset).err()).isEmpty();

        Files.writeString(
                folder.resolve("news/" + ID + ".txt"),
                "---\npublisher: Harbour News\nauthor: Dana Writer\n---\nUpdated on Tuesday.\n\n" + STORY);
        assertThat(extract("news").err()).isEmpty();

        desk = desk();
        List<Report> moved = desk.shelf().dossier(ID).orElseThrow().reports();
        assertThat(moved)
                .extracting(Report::id)
                .containsExactlyElementsOf(decided.stream().map(Report::id).toList());
        assertThat(moved)
                .extracting(Report::review)
                .containsExactlyElementsOf(decided.stream().map(Report::review).toList());
        assertThat(desk.shelf().report(spring)).map(Report::review).contains(Review.REJECTED);
        assertThat(desk.shelf().report(spring).orElseThrow().content().get(0).start())
                .isEqualTo(21);
        assertThat(desk.shelf().statement(sound)).map(Statement::speaker).contains("dora-new");
        assertThat(desk.problems()).isEmpty();
        assertThat(Run.of("check", dataset).err()).isEmpty();
    }
}
