package org.communique.cli.article;

import org.communique.material.Problem;
import org.communique.material.intake.Document;
import org.communique.material.intake.Intake;

/** Counts the articles that pass. */
record CountingIntake(Intake next, ExtractProgress progress) implements Intake {

    @Override
    public void document(Document document) {
        next.document(document);
        progress.article();
    }

    @Override
    public void problem(Problem problem) {
        next.problem(problem);
    }

    @Override
    public void remark(String remark) {
        next.remark(remark);
    }
}
