package org.communique.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.curation.decision.ActorDecision.ChangeKind;
import org.communique.curation.decision.ActorDecision.KeepApart;
import org.communique.curation.decision.ActorDecision.Link;
import org.communique.curation.decision.ActorDecision.Merge;
import org.communique.curation.decision.ActorDecision.Rename;
import org.communique.curation.decision.ActorDecision.SplitActor;
import org.communique.dossier.Entity;
import org.communique.dossier.Naming;
import org.communique.kinds.Kind;
import org.junit.jupiter.api.Test;

class ActorDecisionsTest extends Deciding {

    @Test
    void whoWasMergedIsNamedNowhereAndTheNamesAreKept() {
        decide(new Merge(MAYOR, SAILOR, false));

        assertThat(String.join("\n", place.files().values())).doesNotContain(SAILOR);
        Entity.Person mayor =
                desk.shelf().authority().find(MAYOR, Entity.Person.class).orElseThrow();
        assertThat(mayor.naming().variants()).extracting(Naming.Variant::text).containsExactly("Carl Newman");
        assertThat(mayor.place().file()).endsWith("authority/persons.yaml");

        Workplace.done(desk.undo());
        assertThat(place.files()).isEqualTo(before);
    }

    @Test
    void aMergeAgainstADecisionIsDoneOnlyWhenThatIsSaid() {
        decide(new KeepApart(MAYOR, SAILOR));

        assertThat(Workplace.refused(place.desk().decide(new Merge(SAILOR, MAYOR, false)))
                        .why())
                .isEqualTo(Outcome.Why.AGAINST_A_DECISION);
        decide(new Merge(SAILOR, MAYOR, true));
    }

    @Test
    void twoActorsAreNotLinkedToOneItem() {
        decide(new Link(MAYOR, "Q42"));

        assertThat(Workplace.refused(desk.decide(new Link(SAILOR, "Q42"))).problems())
                .singleElement()
                .asString()
                .contains("are both the Wikidata item Q42");
    }

    @Test
    void anActorIsSplitRenamedLinkedAndOfAnotherKind() {
        Outcome.Done made = decide(new SplitActor(MAYOR, List.of("m86de2549c5b36692"), "Bea Example", Kind.PERSON));
        assertThat(made.made()).containsExactly("bea-example");
        decide(new Rename("bea-example", "Beatrice Example"));
        decide(new Link("bea-example", "Q42"));
        decide(new ChangeKind("bea-example", Kind.ORGANIZATION, Optional.of("agency")));
        decide(new ChangeKind("bea-example", Kind.GROUP, Optional.empty()));

        Entity.Plain group =
                desk.shelf().authority().find("bea-example", Entity.Plain.class).orElseThrow();
        assertThat(group.kind()).isEqualTo(Kind.GROUP);
        assertThat(group.label()).isEqualTo("Beatrice Example");
        assertThat(group.naming().wikidata()).map(Naming.WikidataLink::qid).contains("Q42");
        for (int step = 0; step < 5; step++) {
            Workplace.done(desk.undo());
        }
        assertThat(place.files()).isEqualTo(before);
    }
}
