package org.communique.pipeline;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.communique.dossier.DatasetDescription;
import org.communique.dossier.Material;
import org.communique.mapping.graph.IriMinter;
import org.communique.pipeline.pack.Selection;
import org.communique.release.description.ReleaseDescription;
import org.communique.release.description.Software;

/**
 * What a release says of itself, as its material has it.
 *
 * @param folder of the material
 */
record Description(Material sound, Selection selection, Path folder) {

    ReleaseDescription of() {
        DatasetDescription dataset = sound.description();
        return new ReleaseDescription(
                dataset.id(),
                dataset.title(),
                dataset.description(),
                dataset.base(),
                dataset.version(),
                dataset.issued(),
                dataset.licence(),
                new ReleaseDescription.Publisher(
                        dataset.publisher().name(),
                        dataset.publisher().homepage(),
                        dataset.publisher().contact(),
                        dataset.publisher().type()),
                dataset.language(),
                dataset.keywords(),
                dataset.themes(),
                dataset.temporal()
                        .flatMap(time -> time.earliest()
                                .flatMap(from -> time.latest().map(to -> new ReleaseDescription.Period(from, to)))),
                dataset.spatial().stream()
                        .flatMap(id -> sound.authority().find(id).stream())
                        .map(entity -> URI.create(
                                new IriMinter(dataset.base()).entity(entity).getURI()))
                        .toList(),
                dataset.box().map(box -> new ReleaseDescription.Area(box.get(0), box.get(1), box.get(2), box.get(3))),
                Software.version(),
                Inputs.of(folder),
                Optional.of(dataset.base().resolve("sparql")),
                words(dataset.policy()),
                selection.heldBack());
    }

    private static String words(DatasetDescription.Policy policy) {
        return switch (policy.excerpts()) {
            case ALL -> "Of the articles, the words of every passage are published.";
            case SNIPPETS ->
                "Of the articles, quotations, names and cues are published, and of indirect speech the first "
                        + policy.snippet() + " characters.";
            case QUOTATIONS ->
                "Of the articles, only quotations, names and cues are published;"
                        + " everything else is given by its position in the text.";
            case NONE ->
                "Of the articles, only places in their texts are published, and no words besides the names of things.";
        };
    }
}
