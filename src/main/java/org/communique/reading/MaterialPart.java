package org.communique.reading;

import java.util.List;
import java.util.Optional;
import org.communique.dossier.Assessment;
import org.communique.dossier.DatasetDescription;
import org.communique.dossier.Dossier;
import org.communique.dossier.Entity;
import org.communique.dossier.Statement;
import org.communique.material.Problem;

/**
 * What one file of a material holds, read apart from the others: only its form was checked, not where its ids lead.
 *
 * @param statements those of statements.yaml; a dossier has its own
 * @param problems what is wrong with the file's form
 */
public record MaterialPart(
        Optional<DatasetDescription> description,
        List<Entity> entities,
        List<Statement> statements,
        List<Assessment> assessments,
        List<Dossier> dossiers,
        List<Problem> problems) {

    public MaterialPart {
        entities = List.copyOf(entities);
        statements = List.copyOf(statements);
        assessments = List.copyOf(assessments);
        dossiers = List.copyOf(dossiers);
        problems = List.copyOf(problems);
    }
}
