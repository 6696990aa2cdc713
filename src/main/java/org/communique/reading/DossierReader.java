package org.communique.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.dossier.Dossier;
import org.communique.material.Problem;
import org.communique.reading.entry.DossierDecoder;
import org.communique.reading.yaml.Fields;
import org.communique.reading.yaml.MaterialFile;

/** Reads one dossier apart from its dataset: only its form is checked, not where its ids lead. */
public final class DossierReader {

    private final Consumer<Problem> problems;

    public DossierReader(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** The dossier of that file, or nothing after a problem. */
    public Optional<Dossier> read(Path file) {
        var tally = new Tally(problems);
        List<Dossier> read = new ArrayList<>();
        new MaterialFile(file, tally).read((node, origin) -> {
            Fields.decode(node, origin, new DossierDecoder(origin)::dossier)
                    .flatMap(dossier -> dossier)
                    .ifPresent(read::add);
            return !read.isEmpty();
        });
        return tally.count() == 0 ? read.stream().findFirst() : Optional.empty();
    }
}
