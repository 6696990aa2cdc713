package org.communique.pipeline;

import java.util.List;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDF2;
import org.communique.dossier.DatasetDescription;
import org.communique.dossier.Material;
import org.communique.mapping.DatasetMapper;
import org.communique.material.Problem;
import org.communique.validation.ExcerptPolicy;
import org.communique.validation.Finding;
import org.communique.validation.ShapesValidator;

/** Material becomes quads, and the shapes are held against them on the way. */
final class Mapping {

    private final Progress progress;

    Mapping(Progress progress) {
        this.progress = progress;
    }

    /** Pushes the quads of what is published of the material, and gives what is wrong with them. */
    List<Problem> map(Material sound, Selection selection, StreamRDF quads) {
        Conformance conformance = new Conformance(ShapesValidator.of(policy(sound.description())), Conformance.BATCH);
        StreamRDF both = new StreamRDF2(quads, conformance);
        DatasetMapper mapper = new DatasetMapper(sound.description(), sound.authority(), both);
        progress.stage("mapping");
        selection.entities().forEach(mapper::map);
        selection.statements().forEach(statement -> mapper.map(statement, selection.attested(statement)));
        selection.assessments().forEach(mapper::map);
        conformance.endOfShared();
        long[] dossiers = {0};
        sound.dossiers().forEach(dossier -> {
            mapper.map(selection.published(dossier));
            conformance.endOfDossier();
            progress.step(++dossiers[0]);
        });
        mapper.finish();
        progress.stage("holding the shapes against it");
        return shapes(conformance.end());
    }

    private static ExcerptPolicy policy(DatasetDescription dataset) {
        return ExcerptPolicy.valueOf(dataset.excerpts().name());
    }

    private static List<Problem> shapes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Problem(Problem.Kind.SHAPE, finding.focus(), message(finding)))
                .toList();
    }

    private static String message(Finding finding) {
        return finding.message() + finding.path().map(path -> " (" + path + ")").orElse("");
    }
}
