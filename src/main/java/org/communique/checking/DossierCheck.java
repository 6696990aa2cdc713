package org.communique.checking;

import java.util.function.Consumer;
import org.communique.dossier.Dossier;
import org.communique.dossier.Report;
import org.communique.material.Place;
import org.communique.material.Problem;

/** Checks the references of a dossier: of its article, the parts and the reports. */
final class DossierCheck {

    private final KnownIds known;
    private final EvidenceCheck evidence;
    private final Consumer<Problem> problems;

    DossierCheck(KnownIds known, Consumer<Problem> problems) {
        this.known = known;
        this.evidence = new EvidenceCheck(known, problems);
        this.problems = problems;
    }

    void check(Dossier dossier) {
        publication(dossier.article().publication(), dossier.article().place());
        dossier.article().parts().forEach(part -> publication(part.publication(), part.place()));
        dossier.reports().forEach(this::report);
    }

    private void publication(Dossier.Publication publication, Place place) {
        known.at(place)
                .names("publisher", publication.publisher(), Kinds.PUBLISHERS)
                .names("author", publication.authors(), Kinds.ACTORS);
        evidence.check(publication.evidence());
    }

    private void report(Report report) {
        known.at(report.place())
                .namesStatement("statement", report.statement())
                .namesStatement("within", report.within().orElse(""))
                .names("relays", report.relays(), Kinds.ACTORS)
                .names("attributes-to", report.attributesTo(), Kinds.ACTORS);
        if (report.within().filter(report.statement()::equals).isPresent()) {
            String message = "the statement '" + report.statement() + "' cannot contain itself";
            problems.accept(
                    new Problem(Problem.Kind.INCONSISTENT, report.place().of("within"), message));
        }
    }
}
