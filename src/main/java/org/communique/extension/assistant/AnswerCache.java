package org.communique.extension.assistant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.communique.material.Sha256;

/** The answers of language models, a file each, by the digest of what was asked: a run replays without a network. */
public final class AnswerCache {

    private final Path folder;

    public AnswerCache(Path folder) {
        this.folder = folder;
    }

    Optional<String> find(Sha256 question) {
        Path file = file(question);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void keep(Sha256 question, String answer) {
        Path file = file(question);
        try {
            Files.createDirectories(folder);
            Path fresh = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), answer);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path file(Sha256 question) {
        return folder.resolve(question.hex() + ".json");
    }
}
