package org.communique.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.curation.Workplace.STRIKE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.curation.decision.ActorDecision.Merge;
import org.communique.curation.decision.Card;
import org.communique.curation.decision.Field;
import org.communique.curation.decision.Reason;
import org.communique.curation.decision.ReportDecision.Accept;
import org.communique.curation.decision.ReportDecision.Reject;
import org.communique.curation.decision.Speaker.NewPerson;
import org.communique.curation.decision.StatementDecision.Attribute;
import org.communique.curation.decision.StatementDecision.Describe;
import org.communique.curation.log.DecisionLog;
import org.communique.editing.WritingLock;
import org.communique.editing.journal.LineFile;
import org.communique.material.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong around a desk is said, and nothing is lost by it. */
class AdversityTest {

    private static final Card GLAD = new Card(STRIKE, "m9385974149");
    private static final Card CREWS = new Card(STRIKE, "me8c598f25b");
    private static final String MAYOR = "ada-example-4c6b69bd";
    private static final String SAILOR = "carl-newman-72a6e51e";

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
    void aStepThatCannotBeWrittenIsTakenBackInEveryFile() throws IOException {
        Desk desk = place.desk();
        // A folder stands where the new content of a file would be put: the last file of the step cannot be written.
        Path obstacle = Files.createDirectories(place.material().resolve("authority/.persons.yaml.draft/full"));

        Outcome.Refused refused = Workplace.refused(desk.decide(new Merge(MAYOR, SAILOR, false)));

        assertThat(refused.why()).isEqualTo(Outcome.Why.NOT_WRITTEN);
        assertThat(refused.message()).contains("nothing was changed");
        assertThat(place.files()).isEqualTo(before);
        Files.delete(obstacle);
        Files.delete(obstacle.resolveSibling(""));
        Workplace.done(desk.decide(new Merge(MAYOR, SAILOR, false)));
        Workplace.done(place.desk().undo());
        assertThat(place.files()).isEqualTo(before);
    }

    @Test
    void aLogThatCannotBeWrittenStopsTheDecision() throws IOException {
        Desk desk = place.desk();
        Path log = Files.createDirectories(place.material().resolve("decisions.jsonl"));

        assertThat(Workplace.refused(desk.decide(new Accept(GLAD))).why()).isEqualTo(Outcome.Why.NOT_WRITTEN);
        assertThat(place.files()).isEqualTo(before);
        Files.delete(log);
        Workplace.done(desk.decide(new Accept(GLAD)));
    }

    @Test
    void aFolderGivenRelativelyIsDecidedOnAndUndone() throws IOException {
        Path relative = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());
        Desk desk = Workplace.at(relative).desk();
        String before = Files.readString(place.dossier(STRIKE));

        Workplace.done(desk.decide(new Accept(GLAD)));
        assertThat(Files.readString(place.dossier(STRIKE))).isNotEqualTo(before);
        Workplace.done(desk.undo());
        assertThat(place.dossier(STRIKE)).content().isEqualTo(before);
    }

    @Test
    void twoDesksSeeEachOthersDecisions() {
        Desk one = place.desk();
        Desk other = place.desk();

        Workplace.done(one.decide(new Accept(GLAD)));
        Workplace.done(other.decide(new Reject(CREWS, Reason.OTHER, Optional.empty())));
        assertThat(one.undoable()).isEqualTo(1);
        Workplace.done(one.undo());
        Workplace.done(other.undo());

        assertThat(place.files()).isEqualTo(before);
        assertThat(place.desk().log().all()).hasSize(4);
    }

    @Test
    void whileAnotherCommandWritesNothingIsDecided() {
        Desk desk = place.desk();
        try (WritingLock lock = WritingLock.on(place.material())) {
            Outcome.Refused refused = Workplace.refused(desk.decide(new Accept(GLAD)));
            assertThat(refused.message()).contains("another command");
        }
        assertThat(place.files()).isEqualTo(before);
    }

    @Test
    void aDecisionStandsAlthoughAnArticleWasRemovedAfterIt() throws IOException {
        Workplace.done(place.desk().decide(new Merge(MAYOR, SAILOR, false)));
        new LineFile(place.material().resolve(DecisionLog.FILE))
                .add(DecisionLog.removing(
                        List.of(STRIKE), "it was withdrawn", new DecisionLog.Writer("ann", Clock.systemUTC())));
        Files.delete(place.dossier(STRIKE));
        Map<String, String> after = place.files();

        assertThat(place.desk().remarks()).isEmpty();
        assertThat(place.files()).isEqualTo(after);
    }

    @Test
    void aFileBrokenByHandIsToldAndTheOthersCanBeDecidedOn() throws IOException {
        Desk desk = place.desk();
        Files.writeString(place.dossier(STRIKE), "article: [\n");

        assertThat(desk.problems()).isNotEmpty();
        assertThat(Workplace.refused(desk.decide(new Accept(GLAD))).message()).contains(STRIKE);
        Workplace.done(desk.decide(new Accept(new Card(Workplace.COUNCIL, "m0193837bdf"))));
    }

    @Test
    void anUndoGoesAroundWhatSomebodyElseChangedAndStopsAtIt() throws IOException {
        Desk desk = place.desk();
        Workplace.done(desk.decide(new Describe(GLAD, Field.SUMMARY, List.of("She was glad."))));
        Path dossier = place.dossier(STRIKE);
        Files.writeString(dossier, "# read by Bo\n" + Files.readString(dossier));

        Workplace.done(desk.undo());
        assertThat(Files.readString(dossier)).isEqualTo("# read by Bo\n" + before.get("articles/ferry-1.yaml"));

        Workplace.done(desk.decide(new Describe(GLAD, Field.SUMMARY, List.of("She was glad."))));
        Files.writeString(dossier, Files.readString(dossier).replace("She was glad", "The mayor was glad"));
        assertThat(Workplace.refused(desk.undo()).message()).contains("by hand");
        assertThat(Files.readString(dossier)).contains("The mayor was glad");
    }

    @Test
    void anUndoNeverTakesBackWhatSomebodyElseDecidedByHand() throws IOException {
        Desk desk = place.desk();
        Workplace.done(desk.decide(new Accept(GLAD)));
        String[] reports = before.get("articles/ferry-1.yaml").split("(?=  - id: m5ab271989f)", 2);
        String byHand = reports[0] + reports[1].replaceFirst("review: machine", "review: curated");
        Files.writeString(place.dossier(STRIKE), byHand);

        assertThat(Workplace.refused(desk.undo()).message()).contains("by hand");
        assertThat(Files.readString(place.dossier(STRIKE))).isEqualTo(byHand);
    }

    @Test
    void aFileThatIsNotUtf8IsNotWrittenInto() throws IOException {
        byte[] bytes = ("# caf\u00e9\n" + before.get("articles/ferry-1.yaml").replace("\ud83d\udea2", ""))
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(place.dossier(STRIKE), bytes);

        assertThat(Workplace.refused(place.desk().decide(new Accept(CREWS))).message())
                .contains("UTF-8");
        assertThat(Files.readAllBytes(place.dossier(STRIKE))).isEqualTo(bytes);
    }

    @Test
    void anEmptyFileIsWrittenInto() throws IOException {
        Path persons = Files.writeString(place.material().resolve("authority/persons.yaml"), "");
        Desk desk = place.desk();

        Workplace.done(desk.decide(new Attribute(GLAD, new NewPerson("Eve Stone", List.of(new Span(134, 145))))));
        assertThat(persons).content().contains("Eve Stone");
        Workplace.done(desk.undo());
    }

    @Test
    void thousandsOfStepsAreTakenBack() {
        int steps = Integer.getInteger("steps", 60);
        Desk desk = place.desk();
        for (int step = 0; step < steps; step++) {
            Workplace.done(desk.decide(new Describe(GLAD, Field.SUMMARY, List.of("Version " + step + "."))));
        }
        Desk again = place.desk();
        assertThat(again.undoable()).isEqualTo(steps);
        for (int step = 0; step < steps; step++) {
            Workplace.done(again.undo());
        }
        assertThat(place.files()).isEqualTo(before);
    }
}
