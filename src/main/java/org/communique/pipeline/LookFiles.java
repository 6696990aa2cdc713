package org.communique.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.communique.dossier.DatasetDescription;
import org.communique.dossier.look.Look;
import org.communique.material.Problem;
import org.communique.release.ReleaseWriter;
import org.communique.release.folder.TextFile;

/** The pictures and colours of a dataset's pages, as files of its release. */
record LookFiles(DatasetDescription dataset, Path material) {

    /** Pictures that are not there. */
    List<Problem> missing() {
        return dataset.look().pictures().stream()
                .filter(name -> !Files.isRegularFile(material.resolve(name)))
                .map(name -> new Problem(
                        Problem.Kind.UNREADABLE,
                        dataset.place().of("site"),
                        "there is no file '%s' beside dataset.yaml; put it there, or remove the key".formatted(name)))
                .toList();
    }

    /** Nothing where the pages look as usual. */
    void write(Path release) {
        Look look = dataset.look();
        Path folder = release.resolve(ReleaseWriter.SITE);
        copy("logo", look.logo(), folder);
        copy("icon", look.icon(), folder);
        look.style().ifPresent(style -> TextFile.write(folder.resolve("style.css"), style));
    }

    private void copy(String role, Optional<String> picture, Path folder) {
        picture.ifPresent(name -> {
            try {
                Files.createDirectories(folder);
                Files.copy(material.resolve(name), folder.resolve(role + name.substring(name.lastIndexOf('.'))));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}
