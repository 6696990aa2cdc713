package org.communique.reading;

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
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.communique.material.Problem;
import org.communique.material.Utf8Reader;
import org.jspecify.annotations.Nullable;

/** The folder of the dossiers, with the folders in it. */
final class ArticlesFolder extends SimpleFileVisitor<Path> {

    private final Consumer<Problem> problems;
    private final List<Path> files = new ArrayList<>();
    private boolean complete = true;

    private ArticlesFolder(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** The files of dossiers, in the same order on every machine, and whether none may be missing among them. */
    record Found(List<Path> files, boolean complete) {
        Found {
            files = List.copyOf(files);
        }
    }

    static Found in(Path folder, Consumer<Problem> problems) {
        if (Files.isRegularFile(folder)) {
            problems.accept(noFolder(folder));
            return new Found(List.of(), false);
        }
        var visitor = new ArticlesFolder(problems);
        try {
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException impossible) {
            throw new UncheckedIOException("the visitor answers every failure itself", impossible);
        }
        visitor.files.sort(Comparator.comparing(Utf8Reader::shown));
        return new Found(visitor.files, visitor.complete);
    }

    static Problem noFolder(Path file) {
        return new Problem(
                Problem.Kind.UNREADABLE,
                Utf8Reader.shown(file),
                "it is a file where a folder is needed; move it elsewhere");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (isDossier(folder)) {
            problem(folder, "it is a folder, but its name is that of a dossier; rename it or move it elsewhere");
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isDossier(Path path) {
        return path.getFileName().toString().matches("[^.].*\\.(yaml|yml|json|jsonl)");
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = file.getFileName().toString();
        if (isDossier(file)) {
            files.add(file);
        } else if (!name.startsWith(".") && !name.endsWith(".md")) {
            problem(file, "it is not named like a dossier (.yaml, .json or .jsonl)");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        if (failure instanceof FileSystemLoopException) {
            problem(file, "the link leads back to a folder that contains it; remove it");
        } else {
            incomplete(file, failure);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        if (failure != null) {
            incomplete(folder, failure);
        }
        return FileVisitResult.CONTINUE;
    }

    private void incomplete(Path file, IOException failure) {
        complete = false;
        problem(file, Utf8Reader.why(failure));
    }

    private void problem(Path file, String message) {
        problems.accept(new Problem(Problem.Kind.UNREADABLE, Utf8Reader.shown(file), message));
    }
}
