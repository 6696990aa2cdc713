package org.communique.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.material.Problem;
import org.communique.pipeline.pack.Mapping;
import org.communique.pipeline.pack.Selection;
import org.communique.reading.MaterialReader;
import org.communique.reading.kept.KeptDossiers;
import org.communique.reading.kept.KeptFolder;

/**
 * One of several shares of the work of a build, for machines that see the same folders. What a share makes is kept beside
 * the material; a {@link Publication} by the same software takes it, and makes whatever is missing.
 *
 * @param number from 0 on
 */
public record Share(int number, int of) {

    static final String KEPT = ".communique/build";

    public Share {
        if (number < 0 || number >= of) {
            throw new IllegalArgumentException("there is no share " + number + " of " + of + "; the first is 0");
        }
    }

    /**
     * What a share came to.
     *
     * @param dossiers how many are in its packs
     * @param problems what the build will refuse
     */
    public record Made(long dossiers, List<Problem> problems) {
        public Made {
            problems = List.copyOf(problems);
        }
    }

    /** @param software the fingerprint of the programme that will build: machines may have its jar in different places */
    public Made make(Path material, String software) {
        List<Problem> problems = new ArrayList<>();
        try (KeptFolder kept = KeptFolder.at(material.resolveSibling(KEPT), remark -> {})) {
            Optional<KeptDossiers> dossiers = Optional.of(new KeptDossiers(kept, software));
            return new MaterialReader(material, problems::add, dossiers)
                    .read()
                    .filter(read -> problems.isEmpty())
                    .map(sound -> new Mapping(kept, software, done -> {})
                            .keep(sound, Selection.of(sound), pack -> pack % of == number))
                    .map(mapped -> new Made(mapped.dossiers(), mapped.problems()))
                    .orElseGet(() -> new Made(0, problems));
        }
    }
}
