package org.communique.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.curation.Workplace.COUNCIL;
import static org.communique.curation.Workplace.STRIKE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.curation.decision.Card;
import org.communique.curation.decision.Marking;
import org.communique.curation.decision.Reason;
import org.communique.curation.decision.ReportDecision.Accept;
import org.communique.curation.decision.ReportDecision.Add;
import org.communique.curation.decision.ReportDecision.Join;
import org.communique.curation.decision.ReportDecision.Mark;
import org.communique.curation.decision.ReportDecision.Reject;
import org.communique.curation.decision.ReportDecision.Split;
import org.communique.curation.decision.Speaker;
import org.communique.dossier.Report;
import org.communique.dossier.Report.Mode;
import org.communique.dossier.Report.Review;
import org.communique.dossier.finding.Rejection;
import org.communique.material.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What decisions on reports write, and what they leave as it is. */
class ReportDecisionsTest {

    private static final Card SPRING = new Card(STRIKE, "m3cde6658dd");
    private static final Card GLAD = new Card(STRIKE, "m9385974149");
    private static final Card CREWS = new Card(STRIKE, "me8c598f25b");

    @TempDir
    Path folder;

    private Workplace place;
    private Map<String, String> before;

    @BeforeEach
    void begin() {
        place = Workplace.in(folder);
        before = place.files();
    }

    @Test
    void anAcceptedReportIsCuratedAndNothingElseIsChanged() {
        place.decide(new Accept(SPRING));

        String dossier = place.files().get("articles/ferry-1.yaml");
        assertThat(dossier)
                .isEqualTo(before.get("articles/ferry-1.yaml").replaceFirst("review: machine", "review: curated"));
        assertThat(place.problems()).isEmpty();
    }

    @Test
    void aRejectedReportKeepsItsWordsAndSaysWhoRefusedItAndWhy() {
        place.decide(new Reject(GLAD, Reason.NOT_SAID, Optional.of("the band sang it")));

        Report report = place.desk().shelf().report(GLAD).orElseThrow();
        assertThat(report.review()).isEqualTo(Review.REJECTED);
        assertThat(report.content()).containsExactly(new Span(97, 127));
        assertThat(report.provenance().rejection())
                .contains(new Rejection(Optional.of("nobody said this: the band sang it"), Optional.of("ann")));
        assertThat(place.problems()).isEmpty();
    }

    @Test
    void movedEdgesGetTheWordsThatStandThere() {
        Span sentence = words(STRIKE, "said that the crews would come back,\ntoo");
        Span content = new Span(sentence.start() + 10, sentence.end());
        Span cue = new Span(sentence.start(), sentence.start() + 4);

        place.decide(
                new Mark(CREWS, new Marking(List.of(words(STRIKE, "Carl Newman")), List.of(cue), List.of(content))));

        Report report = place.desk().shelf().report(CREWS).orElseThrow();
        assertThat(report.content()).containsExactly(content);
        assertThat(report.review()).isEqualTo(Review.CURATED);
        assertThat(report.mode()).isEqualTo(Mode.INDIRECT);
        assertThat(place.problems()).isEmpty();
    }

    @Test
    void aMissedAttributionIsAddedWhereItStandsWithItsQuotation() {
        Span content = words(STRIKE, "“We are glad to have it back 🚢,”");
        Span plan = words(STRIKE, "the plan");
        Speaker union = new Speaker.NewBody("Boatmen’s Union", "other", List.of(words(STRIKE, "The union")));

        Outcome outcome = place.desk()
                .decide(new Add(
                        STRIKE,
                        new Marking(
                                List.of(words(STRIKE, "The union")), List.of(words(STRIKE, "rejected")), List.of(plan)),
                        union));

        Outcome.Done done = Workplace.done(outcome);
        Desk desk = place.desk();
        List<String> ids = desk.shelf().dossier(STRIKE).orElseThrow().reports().stream()
                .map(Report::id)
                .toList();
        assertThat(done.made()).hasSize(3);
        assertThat(ids).hasSize(7);
        assertThat(ids.get(5)).startsWith("c");
        assertThat(place.problems()).isEmpty();
        assertThat(content.length()).isEqualTo(32);
    }

    @Test
    void aReportIsSplitInTwoAndJoinedAgain() {
        Desk desk = place.desk();
        Span glad = words(STRIKE, "glad");
        Outcome.Done split = Workplace.done(desk.decide(new Split(GLAD, glad.start())));

        assertThat(desk.shelf().report(GLAD).orElseThrow().content()).containsExactly(new Span(97, 103));
        assertThat(place.problems()).isEmpty();

        String second = split.made().stream()
                .filter(id -> id.startsWith("c"))
                .findFirst()
                .orElseThrow();
        Workplace.done(desk.decide(new Join(GLAD, second)));

        assertThat(desk.shelf().dossier(STRIKE).orElseThrow().reports()).hasSize(6);
        assertThat(place.problems()).isEmpty();
    }

    @Test
    void stepsAreTakenBackOneAfterTheOtherAlsoAfterARestart() {
        place.decide(new Accept(SPRING));
        place.decide(new Reject(GLAD, Reason.OTHER, Optional.empty()));
        place.decide(new Split(CREWS, words(STRIKE, "crews").start()));

        Desk desk = place.desk();
        assertThat(desk.undoable()).isEqualTo(3);
        Workplace.done(desk.undo());
        Workplace.done(desk.undo());
        Workplace.done(place.desk().undo());

        assertThat(place.files()).isEqualTo(before);
        assertThat(Workplace.refused(desk.undo()).why()).isEqualTo(Outcome.Why.NOT_POSSIBLE);
        assertThat(desk.log().all()).hasSize(6);
        assertThat(desk.log().standing()).isEmpty();
    }

    @Test
    void aFileThatSomebodyElseChangedIsSeenAndNotWrittenOver() throws Exception {
        Desk desk = place.desk();
        String seen = desk.version(STRIKE);
        Files.writeString(place.dossier(STRIKE), before.get("articles/ferry-1.yaml") + "# mine\n");

        Outcome outcome = desk.decide(new Accept(SPRING), STRIKE, seen);

        assertThat(Workplace.refused(outcome).why()).isEqualTo(Outcome.Why.CHANGED);
        assertThat(place.files().get("articles/ferry-1.yaml")).endsWith("# mine\n");
        Workplace.done(desk.decide(new Accept(SPRING), STRIKE, desk.version(STRIKE)));
        assertThat(place.files().get("articles/ferry-1.yaml"))
                .endsWith("# mine\n")
                .contains("review: curated");
    }

    @Test
    void whatWouldBeAMistakeIsNotWritten() {
        Outcome outcome = place.desk()
                .decide(new Add(
                        COUNCIL,
                        new Marking(List.of(), List.of(), List.of(new Span(0, 5))),
                        new Speaker.NewBody("Council", "no-such-type", List.of(new Span(0, 5)))));

        assertThat(Workplace.refused(outcome).why()).isEqualTo(Outcome.Why.WRONG);
        assertThat(Workplace.refused(outcome).message()).contains("no-such-type");
        assertThat(place.files()).isEqualTo(before);
    }

    private Span words(String article, String words) {
        String text = place.text(article);
        int at = text.indexOf(words);
        assertThat(at).as(words).isNotNegative();
        int start = text.codePointCount(0, at);
        return new Span(start, start + words.codePointCount(0, words.length()));
    }
}
