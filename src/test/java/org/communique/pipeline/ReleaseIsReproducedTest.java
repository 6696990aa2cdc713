package org.communique.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.query.QueryCatalogue;
import org.communique.release.ReleaseFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The release in {@code rdf/} is what {@code material/}, {@code queries/} and the programme make, byte for byte. */
class ReleaseIsReproducedTest {

    private static final Path COMMITTED = Path.of("rdf");

    @TempDir
    Path folder;

    @Test
    void theCommittedReleaseIsMadeAnewByteForByte() throws IOException {
        ReleaseFolder made = ReleaseFolder.at(folder.resolve("rdf"));

        Outcome outcome = new Publication(
                        Path.of("material"), made, QueryCatalogue.in(Path.of("queries")), Progress.SILENT)
                .build(Optional.empty());

        assertThat(outcome).isInstanceOf(Outcome.Published.class);
        assertThat(differing(COMMITTED, made.open()))
                .as("files of rdf/ that are not what the material makes now; './communique build' renews them, "
                        + "and the change belongs into the same commit")
                .isEmpty();
    }

    private static Set<String> differing(Path committed, Path made) throws IOException {
        Set<String> names = new TreeSet<>(names(committed));
        names.addAll(names(made));
        for (String name : Set.copyOf(names)) {
            if (isSame(committed.resolve(name), made.resolve(name))) {
                names.remove(name);
            }
        }
        return names;
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other) && Files.mismatch(one, other) == -1;
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .collect(Collectors.toSet());
        }
    }
}
