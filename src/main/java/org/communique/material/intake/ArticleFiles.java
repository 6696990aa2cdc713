package org.communique.material.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.communique.material.Utf8Reader;
import org.communique.material.intake.metadata.SideTable;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder whose names say that they hold articles. Links are followed, what is hidden is left out, and a
 * folder that cannot be read stops no other.
 */
final class ArticleFiles extends SimpleFileVisitor<Path> {

    private static final int NAMED = 3;

    private final Path folder;
    private final BiConsumer<Path, IOException> unreadable;
    private final List<Path> found = new ArrayList<>();
    private final List<Path> others = new ArrayList<>();

    private ArticleFiles(Path folder, BiConsumer<Path, IOException> unreadable) {
        this.folder = folder;
        this.unreadable = unreadable;
    }

    static ArticleFiles of(Path folder, BiConsumer<Path, IOException> unreadable) {
        var files = new ArticleFiles(folder, unreadable);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, files);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    /** The files, sorted by their names. */
    List<Path> articles() {
        return found.stream().sorted().toList();
    }

    /** A sentence on the files that are left aside, of which it names the first; nothing where there are none. */
    Optional<String> remark() {
        if (others.isEmpty()) {
            return Optional.empty();
        }
        String named = others.stream()
                .sorted()
                .limit(NAMED)
                .map(file -> Utf8Reader.shown(folder.relativize(file)))
                .collect(Collectors.joining(", "));
        String more = others.size() > NAMED ? " and %,d more".formatted(others.size() - NAMED) : "";
        String counted = others.size() == 1
                ? "1 file was not read, because its name does not end like an article's"
                : "%,d files were not read, because their names do not end like an article's".formatted(others.size());
        return Optional.of("%s: %s: %s%s; save the text of those that are articles as .txt"
                .formatted(Utf8Reader.shown(folder), counted, named, more));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
        boolean isHidden = !entered.equals(folder) && isHidden(entered);
        return isHidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !isHidden(file) && !name(file).equals(SideTable.NAME)) {
            (Format.named(name(file)).isPresent() ? found : others).add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        // A link to a folder above it leads to nothing that is not visited anyway.
        if (!(failure instanceof FileSystemLoopException)) {
            unreadable.accept(file, failure);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path left, @Nullable IOException failure) {
        // The listing of a folder may break off after it began: what was found in it so far is read.
        if (failure != null) {
            unreadable.accept(left, failure);
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        return name(path).startsWith(".");
    }

    private static String name(Path path) {
        return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
    }
}
