package org.communique.editing.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.editing.WholeFile;
import org.communique.material.Sha256;

/** What a file holds, or that there is none. */
record Content(boolean exists, String text) {

    static final Content NOTHING = new Content(false, "");

    static Content of(Path file) {
        return Files.exists(file) ? new Content(true, WholeFile.text(file)) : NOTHING;
    }

    String digest() {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }

    boolean is(boolean present, String digest) {
        return exists == present && digest().equals(digest);
    }

    void write(Path file) {
        if (exists) {
            WholeFile.write(file, text);
        } else {
            WholeFile.delete(file);
        }
    }
}
