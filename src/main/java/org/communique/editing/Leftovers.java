package org.communique.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What a run that was cut off left beside the files that it was writing. */
public final class Leftovers {

    private Leftovers() {}

    /** The drafts in a folder and the folders in it, in the order of their names. */
    public static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(WholeFile::isDraft)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Clears up. A file that is there is whole, so that its draft goes; where only a whole draft is left, as versions
     * before 0.2 could leave it, it takes its file's place.
     *
     * @param remarks receives a line for each draft
     */
    public static void recover(Path folder, Consumer<String> remarks) {
        for (Path draft : in(folder)) {
            Path file = WholeFile.target(draft);
            if (Files.exists(file)) {
                WholeFile.delete(draft);
                remarks.accept(file + ": a run was interrupted while writing this file; the previous file is intact");
            } else if (isWhole(draft)) {
                move(draft, file);
                remarks.accept(file + ": a run was interrupted while replacing this file; it was recovered from "
                        + draft.getFileName());
            } else {
                WholeFile.delete(draft);
                remarks.accept(file + ": a run was interrupted while creating this file; it is created again");
            }
        }
    }

    private static boolean isWhole(Path draft) {
        try {
            return !YamlFile.open(draft).text().toString().isBlank();
        } catch (EditRefused broken) {
            return false;
        }
    }

    private static void move(Path draft, Path file) {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
