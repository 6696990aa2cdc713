package org.communique.curation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.communique.curation.decision.ActorDecision.Merge;
import org.communique.curation.decision.Card;
import org.communique.curation.decision.Decision;
import org.communique.curation.decision.Field;
import org.communique.curation.decision.Reason;
import org.communique.curation.decision.ReportDecision.Accept;
import org.communique.curation.decision.ReportDecision.AcceptAll;
import org.communique.curation.decision.ReportDecision.Reconsider;
import org.communique.curation.decision.ReportDecision.Reject;
import org.communique.curation.decision.ReportDecision.Split;
import org.communique.curation.decision.StatementDecision.Describe;

/** A curator who never stops: decides the same things in the same order, in a process that can be killed. */
final class Endless {

    private static final Card GLAD = new Card(Workplace.STRIKE, "m9385974149");
    private static final Card CREWS = new Card(Workplace.STRIKE, "me8c598f25b");
    private static final Card BOATS = new Card(Workplace.COUNCIL, "m0193837bdf");

    /** Each leaves the dataset so that the next can be made; the last leaves it as it was. */
    private static final List<Function<Desk, Outcome>> STEPS = List.of(
            decide(new Accept(GLAD)),
            decide(new Reject(CREWS, Reason.NOT_SAID, Optional.of("é🚢"))),
            decide(new Merge("ada-example-4c6b69bd", "carl-newman-72a6e51e", false)),
            decide(new Split(GLAD, 104)),
            Desk::undo,
            Desk::undo,
            decide(new Describe(BOATS, Field.SUMMARY, List.of("The office: “safe”."))),
            decide(new AcceptAll(List.of(CREWS, BOATS))),
            Desk::undo,
            decide(new Describe(BOATS, Field.SUMMARY, List.of())),
            decide(new Reconsider(BOATS)),
            decide(new Reconsider(CREWS)),
            decide(new Reconsider(GLAD)));

    private Endless() {}

    private static Function<Desk, Outcome> decide(Decision decision) {
        return desk -> desk.decide(decision);
    }

    /** Makes the step of that number, from 0. */
    static void step(Desk desk, int number) {
        Workplace.done(STEPS.get(number % STEPS.size()).apply(desk));
    }

    public static void main(String[] arguments) {
        Desk desk = Workplace.at(Path.of(arguments[0])).desk();
        for (int number = desk.log().all().size(); ; number++) {
            step(desk, number);
            System.out.println(number + 1);
            System.out.flush();
        }
    }
}
