package org.communique.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.communique.curation.Workplace.COUNCIL;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.curation.decision.ActorDecision.Confirm;
import org.communique.curation.decision.ActorDecision.Merge;
import org.communique.curation.decision.Field;
import org.communique.curation.decision.Marking;
import org.communique.curation.decision.MeaningDecision.Assess;
import org.communique.curation.decision.MeaningDecision.DropPosition;
import org.communique.curation.decision.MeaningDecision.NewProposition;
import org.communique.curation.decision.MeaningDecision.TakePosition;
import org.communique.curation.decision.MeaningDecision.WithdrawAssessment;
import org.communique.curation.decision.ReportDecision.Mark;
import org.communique.curation.decision.Speaker;
import org.communique.curation.decision.StatementDecision.Attribute;
import org.communique.curation.decision.StatementDecision.Date;
import org.communique.curation.decision.StatementDecision.Describe;
import org.communique.curation.decision.StatementDecision.JoinStatement;
import org.communique.curation.decision.StatementDecision.NewCapacity;
import org.communique.curation.decision.StatementDecision.NewEvent;
import org.communique.curation.decision.StatementDecision.SplitStatement;
import org.communique.dossier.Edtf;
import org.communique.dossier.Entity;
import org.communique.dossier.Naming;
import org.communique.dossier.Report;
import org.communique.dossier.Report.Review;
import org.communique.dossier.Report.Wording;
import org.communique.dossier.Statement;
import org.communique.dossier.Statement.Certainty;
import org.communique.dossier.Statement.DateBasis;
import org.communique.dossier.Statement.Position;
import org.communique.kinds.Kind;
import org.communique.material.Span;
import org.junit.jupiter.api.Test;

/** What decisions on statements, meanings and actors write. */
class StatementDecisionsTest extends Deciding {

    @Test
    void aSpeakerIsAnActorOfTheDatasetOrANewOne() {
        decide(new Attribute(BOATS, new Speaker.Known(SAILOR)));
        assertThat(statement(BOATS).speaker()).isEqualTo(SAILOR);

        decide(new Attribute(BOATS, new Speaker.NewPerson("Elsa Érdi", List.of(new Span(62, 80)))));
        assertThat(statement(BOATS).speaker()).isEqualTo("elsa-erdi");

        decide(new Attribute(BOATS, new Speaker.Unnamed("somebody in the harbour office", List.of(new Span(62, 80)))));
        assertThat(desk.shelf().authority().find("somebody-in-the-harbour-office"))
                .hasValueSatisfying(one -> assertThat(one.kind()).isEqualTo(Kind.UNNAMED_SOURCE));
    }

    @Test
    void aMetonymBecomesANameOfItsActor() {
        decide(new Confirm("the-harbour-office-9a6b4444"));
        decide(new Attribute(
                BOATS,
                new Speaker.Metonym("the-harbour-office-9a6b4444", "The harbour office", List.of(new Span(62, 80)))));

        Naming naming = desk.shelf()
                .authority()
                .find("the-harbour-office-9a6b4444", Entity.Organization.class)
                .orElseThrow()
                .naming();
        assertThat(naming.variants()).extracting(Naming.Variant::kind).containsExactly(Naming.Variant.Kind.METONYM);
    }

    @Test
    void aDateIsReadAsTypedOrRefusedWithWhatIsWrong() {
        decide(new Date(BOATS, Optional.of("2025-03-04~"), DateBasis.INFERRED));
        assertThat(statement(BOATS).date()).contains(Edtf.parse("2025-03-04~"));

        decide(new Date(BOATS, Optional.empty(), DateBasis.STATED));
        assertThat(statement(BOATS).date()).isEmpty();
        assertThat(statement(BOATS).dateBasis()).isEmpty();

        Outcome outcome = desk.decide(new Date(BOATS, Optional.of("2025-02-30"), DateBasis.STATED));
        assertThat(Workplace.refused(outcome).message()).contains("2025-02-30").contains("calendar");
    }

    @Test
    void capacityEventAndOccasionAreMadeWithTheirEvidence() {
        decide(new NewCapacity(BOATS, Optional.empty(), "spokesman", List.of()));
        decide(new NewEvent(
                BOATS,
                Kind.EVENT,
                "The strike of the boatmen",
                "other",
                Optional.of("2025-03"),
                Optional.empty(),
                List.of()));
        decide(new NewEvent(
                BOATS,
                Kind.OCCASION,
                "A press conference",
                "press-conference",
                Optional.empty(),
                Optional.empty(),
                List.of()));

        Statement statement = statement(BOATS);
        assertThat(statement.capacity()).contains("the-harbour-office-9a6b4444-spokesman");
        assertThat(statement.about()).containsExactly("the-strike-of-the-boatmen-2025-03");
        assertThat(statement.occasion()).contains("a-press-conference");
        assertThat(statement.review()).isEqualTo(Review.CURATED);
    }

    @Test
    void aPositionIsTakenChangedAndDropped() {
        Outcome.Done made =
                decide(new NewProposition(BOATS, "The boats are safe.", Position.AFFIRMS, Certainty.PROBABLE));
        String proposition = made.made().get(0);
        decide(new TakePosition(BOATS, proposition, Position.DENIES, Certainty.CERTAIN));

        assertThat(statement(BOATS).stances())
                .singleElement()
                .satisfies(stance -> assertThat(stance.position()).isEqualTo(Position.DENIES))
                .satisfies(stance -> assertThat(stance.certainty()).isEqualTo(Certainty.CERTAIN));

        decide(new Assess(
                COUNCIL,
                List.of(new Span(88, 114)),
                "portwick-post-63a10bcf",
                List.of(statement(BOATS).id()),
                List.of(proposition),
                "unsupported",
                Optional.of("Nobody asked us"),
                "The paper finds nothing that supports it."));
        assertThat(desk.shelf().assessments()).singleElement().satisfies(verdict -> {
            assertThat(verdict.propositions()).containsExactly(proposition);
            assertThat(verdict.asWorded()).contains("Nobody asked us");
        });
        decide(new TakePosition(
                BOATS,
                proposition,
                Position.DOUBTS,
                Certainty.CERTAIN,
                Optional.of(SAILOR),
                List.of(),
                Optional.empty()));
        assertThat(statement(BOATS).stances())
                .extracting(stance -> stance.readBy().orElse(""), Statement.Stance::position)
                .containsExactly(tuple("", Position.DENIES), tuple(SAILOR, Position.DOUBTS));

        decide(new DropPosition(BOATS, proposition));
        assertThat(statement(BOATS).stances()).hasSize(1);
        decide(new WithdrawAssessment(desk.shelf().assessments().get(0).id()));
        assertThat(desk.shelf().assessments()).isEmpty();
    }

    @Test
    void whatThePassageSaysStandsInItsReport() {
        String around = statement(GLAD).id();
        decide(new Describe(BOATS, Field.RELAYS, List.of("reporters-ad16b708", SAILOR)));
        decide(new Describe(BOATS, Field.WITHIN, List.of(around)));
        decide(new Describe(BOATS, Field.PASSAGE_DATE, List.of("2025-03-01~")));
        decide(new Describe(BOATS, Field.CLARITY, List.of("clear")));
        decide(new Describe(BOATS, Field.NOTE, List.of("He may mean one boat: the old one.")));
        decide(new Mark(
                BOATS,
                new Marking(
                        List.of(),
                        List.of(),
                        List.of(new Span(88, 114)),
                        Optional.of(Map.of(Wording.NAME, new Span(4, 10))))));

        Report report = desk.shelf().report(BOATS).orElseThrow();
        assertThat(report.relays()).containsExactly("reporters-ad16b708", SAILOR);
        assertThat(report.within()).contains(around);
        assertThat(report.date().map(Edtf::value)).contains("2025-03-01~");
        assertThat(report.clarity()).isEqualTo(Report.Clarity.CLEAR);
        assertThat(report.note()).contains("He may mean one boat: the old one.");
        assertThat(report.asWorded()).containsOnlyKeys(Wording.NAME);
        assertThat(report.asWorded().get(Wording.NAME).text()).isEqualTo("Exampl");
        assertThat(Workplace.refused(desk.decide(new Describe(BOATS, Field.PASSAGE_DATE, List.of("soon"))))
                        .message())
                .contains("soon");

        decide(new Describe(BOATS, Field.RELAYS, List.of()));
        decide(new Describe(BOATS, Field.WITHIN, List.of()));
        assertThat(desk.shelf().report(BOATS).orElseThrow().circumstances())
                .extracting(Report.Circumstances::relays, Report.Circumstances::within)
                .containsExactly(List.of(), Optional.empty());
    }

    @Test
    void fieldsGetValuesAndLoseThem() {
        decide(new Describe(BOATS, Field.ADDRESSEES, List.of("reporters-ad16b708", SAILOR)));
        decide(new Describe(BOATS, Field.SUMMARY, List.of("The office: \"the boats\" are safe – 100 %.")));
        decide(new Describe(BOATS, Field.ADDRESSEES, List.of()));

        assertThat(statement(BOATS).addressees()).isEmpty();
        assertThat(statement(BOATS).summary()).contains("The office: \"the boats\" are safe – 100 %.");
        assertThat(Workplace.refused(desk.decide(new Describe(BOATS, Field.SPEECH_ACT, List.of("anounce"))))
                        .message())
                .contains("announce");
    }

    @Test
    void reportsOfOneStatementAreSplitAndJoined() {
        String shared = statement(GLAD).id();
        decide(new SplitStatement(GLAD_TOO));

        String own = statement(GLAD_TOO).id();
        assertThat(own).isNotEqualTo(shared);
        assertThat(statement(GLAD_TOO).speaker()).isEqualTo(MAYOR);

        decide(new JoinStatement(GLAD_TOO, shared));

        assertThat(statement(GLAD_TOO).id()).isEqualTo(shared);
        assertThat(desk.shelf().statement(own)).isEmpty();
    }

    @Test
    void filesKeepTheirLineEnds() throws IOException {
        for (String file : before.keySet()) {
            Files.writeString(place.material().resolve(file), before.get(file).replace("\n", "\r\n"));
        }
        Map<String, String> windows = place.files();
        desk = place.desk();

        decide(new Attribute(BOATS, new Speaker.NewPerson("Elsa Érdi", List.of(new Span(62, 80)))));
        decide(new Describe(BOATS, Field.SUMMARY, List.of("One line.")));
        decide(new Merge(MAYOR, SAILOR, false));
        decide(new NewProposition(BOATS, "The boats are safe.", Position.DENIES, Certainty.CERTAIN));
        decide(new SplitStatement(GLAD_TOO));

        place.files().forEach((file, text) -> {
            if (windows.containsKey(file)) {
                assertThat(text.replace("\r\n", ""))
                        .as(file)
                        .doesNotContain("\n")
                        .doesNotContain("\r");
            }
        });
        for (int step = 0; step < 5; step++) {
            Workplace.done(desk.undo());
        }
        assertThat(place.files()).isEqualTo(windows);
    }
}
