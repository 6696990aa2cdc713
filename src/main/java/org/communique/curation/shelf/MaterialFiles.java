package org.communique.curation.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.editing.WholeFile;

/** The files of a material with how they look: each is looked at once. A file that goes meanwhile is passed over. */
final class MaterialFiles extends SimpleFileVisitor<Path> {

    private static final List<String> FILES = List.of("dataset.yaml", "statements.yaml", "assessments.yaml");
    private static final List<String> FOLDERS = List.of("articles", "authority");
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".jsonl");

    private final Path folder;
    private final Map<Path, BasicFileAttributes> found = new HashMap<>();

    private MaterialFiles(Path folder) {
        this.folder = folder;
    }

    static Map<Path, BasicFileAttributes> in(Path folder) {
        var files = new MaterialFiles(folder);
        try {
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, files);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        boolean isKnown = directory.equals(folder)
                || FOLDERS.contains(folder.relativize(directory).getName(0).toString());
        return isKnown ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        boolean isOnTop = folder.equals(file.getParent());
        String name = file.getFileName().toString();
        if (ENDINGS.stream().anyMatch(name::endsWith)
                && (!isOnTop || FILES.contains(name))
                && !WholeFile.isDraft(file)
                && attributes.isRegularFile()) {
            found.put(file, attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        return FileVisitResult.CONTINUE;
    }
}
