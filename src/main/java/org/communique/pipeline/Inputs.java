package org.communique.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.communique.release.description.ReleaseDescription.Input;
import org.communique.release.folder.Checksums;

/** The files that a release is made from, each with its hash. */
final class Inputs {

    private Inputs() {}

    /** Every file of the material, in the order of the names; the log of decisions says how they came about, not what. */
    static List<Input> of(Path material) {
        try (Stream<Path> files = Files.walk(material)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .filter(file -> !file.endsWith("decisions.jsonl"))
                    .map(file -> new Input(name(material, file), Checksums.digest(file)))
                    .sorted(Comparator.comparing(Input::name))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String name(Path material, Path file) {
        return "material/" + material.relativize(file).toString().replace('\\', '/');
    }
}
