package org.communique.drafting.outlet;

import java.nio.file.Path;

/** Where dossiers go, and where the texts are that they count in. */
public record DatasetFolders(Path material, Path texts) {

    Path authority() {
        return material.resolve("authority");
    }

    Path dossier(String article) {
        return material.resolve("articles").resolve(article + ".yaml");
    }

    Path text(String article) {
        return texts.resolve(article + ".txt");
    }
}
