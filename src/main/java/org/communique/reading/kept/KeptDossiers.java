package org.communique.reading.kept;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.material.Sha256;
import org.communique.material.Utf8Reader;

/** Sound dossiers as they were read, by their file and its text. */
public final class KeptDossiers {

    private final RecordJson json = new RecordJson();
    private final KeptFolder folder;
    private final String reader;

    /** @param reader names the programme that read them: another one may read something else in the same text */
    public KeptDossiers(KeptFolder folder, String reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /** What was read in this text, if it was kept. */
    public Optional<Dossier> find(Path file, String text) {
        String name = name(file, text);
        return folder.read(name).flatMap(bytes -> {
            try {
                return Optional.of(json.read(bytes));
            } catch (IOException | IllegalArgumentException unreadable) {
                folder.damaged(folder.file(name));
                return Optional.empty();
            }
        });
    }

    /** Keeps what was read in this text, in which nothing is wrong. */
    public void keep(Path file, String text, Dossier dossier) {
        folder.write(name(file, text), json.write(dossier));
    }

    private String name(Path file, String text) {
        return Sha256.of(reader + '\n' + Utf8Reader.shown(file) + '\n' + text).hex();
    }
}
