package org.communique.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.checking.ReferenceChecker;
import org.communique.checking.TextVerifier;
import org.communique.dossier.Material;
import org.communique.material.ArticleReader;
import org.communique.material.Problem;
import org.communique.reading.MaterialReader;
import org.communique.reading.kept.KeptDossiers;

/** Reads the material of a dataset and links it, telling everything that is wrong with it in one run. */
public final class Check {

    private final Path material;
    private final Optional<Texts> texts;
    private final Progress progress;
    private final Optional<KeptDossiers> kept;

    /** Where the texts of the articles are at hand, every span is compared with the words that stand there. */
    public Check(Path material, Optional<Texts> texts, Progress progress) {
        this(material, texts, progress, Optional.empty());
    }

    /** @param kept dossiers that were read before and need not be read again */
    Check(Path material, Optional<Texts> texts, Progress progress, Optional<KeptDossiers> kept) {
        this.material = material;
        this.texts = texts;
        this.progress = progress;
        this.kept = kept;
    }

    /** The material, where it could be read, and its problems in the order of their places. */
    public record Checked(Optional<Material> material, List<Problem> problems) {
        public Checked {
            problems = List.copyOf(problems);
        }

        /** The material, if nothing is wrong with it. */
        public Optional<Material> sound() {
            return problems.isEmpty() ? material : Optional.empty();
        }
    }

    public Checked run() {
        List<Problem> problems = new ArrayList<>();
        progress.stage("reading " + material);
        Optional<Material> read = new MaterialReader(material, problems::add, kept).read();
        read.ifPresent(found -> {
            progress.stage("following references");
            new ReferenceChecker(problems::add).check(found);
            texts.ifPresent(at -> compare(found, at, problems));
        });
        return new Checked(read, problems.stream().sorted().distinct().toList());
    }

    private void compare(Material found, Texts at, List<Problem> problems) {
        progress.stage("comparing with the texts in " + at.folder());
        var reader = new ArticleReader(at.folder(), problems::add);
        new TextVerifier(
                        id -> at.areAll() || Files.exists(at.folder().resolve(id + ".txt"))
                                ? reader.read(id)
                                : Optional.empty(),
                        problems::add)
                .verify(found);
    }
}
