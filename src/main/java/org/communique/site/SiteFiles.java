package org.communique.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder that the twin is written into. */
final class SiteFiles {

    private final Path folder;

    SiteFiles(Path folder) {
        this.folder = folder;
    }

    void write(String file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String file, byte[] content) {
        Path target = folder.resolve(file);
        if (!target.normalize().startsWith(folder.normalize())) {
            throw new IllegalArgumentException("no file of the folder " + folder + ": " + file);
        }
        try {
            Files.createDirectories(parent(target));
            Files.write(target, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    /** Copies the files of a folder, or of one that a link leads to, into one of the twin. */
    void copy(Path folderOrLink, String to) {
        Path from = real(folderOrLink);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(to).resolve(from.relativize(file).toString());
                Files.createDirectories(parent(target));
                Files.copy(file, target);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All files, by their paths with slashes, in order. */
    List<String> all() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
