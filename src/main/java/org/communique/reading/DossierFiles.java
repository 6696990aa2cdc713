package org.communique.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.dossier.Dossier;
import org.communique.dossier.Material;
import org.communique.material.Problem;
import org.communique.material.Utf8Reader;
import org.communique.reading.entry.DossierDecoder;
import org.communique.reading.kept.KeptDossiers;
import org.communique.reading.yaml.Fields;
import org.communique.reading.yaml.MaterialFile;
import org.communique.reading.yaml.Origin;
import org.communique.reading.yaml.TakenIds;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The dossiers of a folder's files. The first reading checks them and tells their problems; later ones tell nothing
 * again, but stop where a file that was sound is so no more.
 */
final class DossierFiles implements Material.Dossiers {

    private final List<Path> files;
    private final Optional<KeptDossiers> kept;
    private boolean sound = true;
    private boolean complete;

    DossierFiles(ArticlesFolder.Found found, Optional<KeptDossiers> kept) {
        this.files = found.files();
        this.kept = kept;
        this.complete = found.complete();
    }

    /** The first reading: tells all problems, and takes the ids of articles and of statements. */
    void check(TakenIds articles, TakenIds statements, Consumer<Problem> problems) {
        var found = new Tally(problems);
        for (Path file : files) {
            complete &= read(file, found, (dossier, origin) -> {
                articles.take(dossier.article().id(), dossier.article().place(), origin.problems());
                dossier.statements().forEach(one -> statements.take(one.id(), one.place(), origin.problems()));
            });
        }
        sound = found.count() == 0;
    }

    @Override
    public void forEach(Consumer<Dossier> receiver) {
        for (Path file : files) {
            read(file, this::again, (dossier, origin) -> receiver.accept(dossier));
        }
    }

    @Override
    public boolean areComplete() {
        return complete;
    }

    private void again(Problem problem) {
        if (sound) {
            throw new IllegalStateException("the material changed while it was read: " + problem);
        }
    }

    /** Takes a dossier with the file that it stands in. */
    @FunctionalInterface
    private interface Receiver {
        void dossier(Dossier dossier, Origin origin);
    }

    private boolean read(Path path, Consumer<Problem> problems, Receiver receiver) {
        var file = new MaterialFile(path, problems);
        if (path.toString().endsWith(".jsonl")) {
            return file.readLines((node, origin) -> give(decode(node, origin), origin, receiver));
        }
        return file.text().filter(text -> read(file, text, receiver)).isPresent();
    }

    private boolean read(MaterialFile file, String text, Receiver receiver) {
        Optional<Dossier> known = kept.flatMap(one -> one.find(file.path(), text));
        if (known.isPresent()) {
            return give(known, new Origin(Utf8Reader.shown(file.path()), 0, file.problems()), receiver);
        }
        var found = new Tally(file.problems());
        return new MaterialFile(file.path(), found).read(text, (node, origin) -> {
            Optional<Dossier> dossier = decode(node, origin);
            dossier.ifPresent(one -> checkName(file.path(), one, origin));
            if (found.count() == 0) {
                dossier.ifPresent(one -> kept.ifPresent(all -> all.keep(file.path(), text, one)));
            }
            return give(dossier, origin, receiver);
        });
    }

    private static boolean give(Optional<Dossier> dossier, Origin origin, Receiver receiver) {
        dossier.ifPresent(one -> receiver.dossier(one, origin));
        return dossier.isPresent();
    }

    private static Optional<Dossier> decode(Node node, Origin origin) {
        return Fields.decode(node, origin, new DossierDecoder(origin)::dossier).flatMap(dossier -> dossier);
    }

    private static void checkName(Path path, Dossier dossier, Origin origin) {
        String name = path.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
        String id = dossier.article().id();
        if (!id.isEmpty() && !id.equals(name)) {
            String message = "the article's id is '" + id + "', but the file is named '" + name + "'";
            origin.problems()
                    .accept(new Problem(
                            Problem.Kind.INCONSISTENT, dossier.article().place().of("id"), message));
        }
    }
}
