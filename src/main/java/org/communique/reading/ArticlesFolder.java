package org.communique.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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

    private ArticlesFolder(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** The files of dossiers, in the same order on every machine. */
    static List<Path> files(Path folder, Consumer<Problem> problems) {
        var visitor = new ArticlesFolder(problems);
        try {
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException impossible) {
            throw new UncheckedIOException("the visitor answers every failure itself", impossible);
        }
        visitor.files.sort(Comparator.comparing(Utf8Reader::shown));
        return visitor.files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = file.getFileName().toString();
        if (name.matches("[^.].*\\.(yaml|yml|json|jsonl)")) {
            files.add(file);
        } else if (!name.startsWith(".") && !name.endsWith(".md")) {
            problem(file, "it is no dossier by its name: .yaml, .json or .jsonl");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        if (failure instanceof FileSystemLoopException) {
            problem(file, "the link leads back to a folder that it stands in; remove it");
        } else if (failure instanceof NoSuchFileException) {
            problem(file, "there is no such file or folder");
        } else {
            problem(file, "it cannot be read: " + failure.getMessage());
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        if (failure != null) {
            problem(folder, "it cannot be read to its end: " + failure.getMessage());
        }
        return FileVisitResult.CONTINUE;
    }

    private void problem(Path file, String message) {
        problems.accept(new Problem(Problem.Kind.UNREADABLE, Utf8Reader.shown(file), message));
    }
}
