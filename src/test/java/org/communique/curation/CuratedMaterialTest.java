package org.communique.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.curation.decision.ActorDecision.Merge;
import org.communique.curation.decision.Card;
import org.communique.curation.decision.Decision;
import org.communique.curation.decision.Field;
import org.communique.curation.decision.MeaningDecision.DropPosition;
import org.communique.curation.decision.MeaningDecision.TakePosition;
import org.communique.curation.decision.Reason;
import org.communique.curation.decision.ReportDecision.Accept;
import org.communique.curation.decision.ReportDecision.Reject;
import org.communique.curation.decision.StatementDecision.Date;
import org.communique.curation.decision.StatementDecision.Describe;
import org.communique.dossier.Dossier;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.dossier.Statement.Certainty;
import org.communique.dossier.Statement.DateBasis;
import org.communique.dossier.Statement.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions on the dossiers that people wrote by hand, in their own style: every one can be taken back to the byte. */
class CuratedMaterialTest {

    @TempDir
    Path folder;

    private Workplace place;
    private Map<String, String> before;
    private Desk desk;

    @BeforeEach
    void begin() {
        place = Workplace.of(Path.of("material"), folder);
        before = place.files();
        desk = Desk.open(place.root(), Path.of("../shared/seeds"), "ann", Clock.systemUTC());
    }

    @Test
    void everyReportCanBeDecidedOnAndTakenBack() {
        for (Dossier dossier : desk.shelf().dossiers()) {
            for (Report report : sample(dossier)) {
                Card card = new Card(dossier.article().id(), report.id());
                for (Decision decision : decisions(card)) {
                    Workplace.done(desk.decide(decision));
                }
            }
        }
        int steps = desk.undoable();
        assertThat(steps).isGreaterThan(100);
        assertThat(place.problems()).isEmpty();
        for (int step = 0; step < steps; step++) {
            Workplace.done(desk.undo());
        }
        assertThat(place.files()).isEqualTo(before);
    }

    /** All of them with {@code -Dcuration.all=true}, else each seventh. */
    private static List<Report> sample(Dossier dossier) {
        int width = Boolean.getBoolean("curation.all") ? 1 : 7;
        return IntStream.range(0, dossier.reports().size())
                .filter(at -> at % width == 0)
                .mapToObj(dossier.reports()::get)
                .toList();
    }

    private List<Decision> decisions(Card card) {
        Statement statement = desk.shelf().statement(card).orElseThrow();
        List<Decision> decisions = new ArrayList<>();
        decisions.add(new Reject(card, Reason.WRONG_WORDS, Optional.empty()));
        decisions.add(new Accept(card));
        decisions.add(new Describe(card, Field.SUMMARY, List.of("Something: else, “said” so.")));
        if (statement.capacity().isEmpty()) {
            decisions.add(new Date(card, Optional.of("2022-01-05/2022-01-08"), DateBasis.INFERRED));
        }
        decisions.add(new TakePosition(card, "domestic-affair", Position.DOUBTS, Certainty.PROBABLE));
        decisions.add(new DropPosition(card, "domestic-affair"));
        return decisions;
    }

    @Test
    void mergedActorsAreOneInEveryFileAndTheMaterialStaysInOrder() {
        Workplace.done(desk.decide(new Merge("xi-jinping", "kassym-jomart-tokayev", false)));
        Workplace.done(desk.decide(new Merge("kazakhstan", "kz-government", false)));

        assertThat(place.files().values())
                .noneMatch(text -> text.matches("(?s).*[ \\[](kassym-jomart-tokayev|kz-government)[,}\\]\\n].*"));
        assertThat(place.problems()).isEmpty();
        Workplace.done(desk.undo());
        Workplace.done(desk.undo());
        assertThat(place.files()).isEqualTo(before);
    }
}
