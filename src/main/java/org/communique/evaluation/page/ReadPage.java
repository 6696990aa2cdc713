package org.communique.evaluation.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communique.material.Problem;
import org.communique.material.intake.Document;
import org.communique.material.intake.Intake;
import org.communique.material.intake.IntakeReader;
import org.communique.material.intake.bytes.Limits;
import org.communique.material.intake.metadata.Metadata;

/**
 * A page as it was read.
 *
 * @param documents one, or none where it could not be read
 * @param problems what was told about it
 */
record ReadPage(List<Document> documents, List<Problem> problems) {

    static ReadPage of(Path file) {
        List<Document> documents = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        new IntakeReader(Limits.USUAL, new Intake() {
                    @Override
                    public void document(Document document) {
                        documents.add(document);
                    }

                    @Override
                    public void problem(Problem problem) {
                        problems.add(problem);
                    }

                    @Override
                    public void remark(String remark) {
                        // A guess that went right is no part of the figures.
                    }
                })
                .read(file);
        return new ReadPage(documents, problems);
    }

    String text() {
        return documents.isEmpty() ? "" : documents.get(0).article().text();
    }

    Metadata metadata() {
        return documents.isEmpty() ? Metadata.NONE : documents.get(0).metadata();
    }

    boolean isTold() {
        return !problems.isEmpty();
    }
}
