package org.communique.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.dossier.Assessment;
import org.communique.dossier.Authority;
import org.communique.dossier.DatasetDescription;
import org.communique.dossier.Entity;
import org.communique.dossier.Material;
import org.communique.dossier.Statement;
import org.communique.kinds.Kind;
import org.communique.material.NearestMatch;
import org.communique.material.Place;
import org.communique.material.Problem;
import org.communique.material.Utf8Reader;
import org.communique.reading.entry.DescriptionDecoder;
import org.communique.reading.entry.EntityDecoder;
import org.communique.reading.entry.StatementDecoder;
import org.communique.reading.kept.KeptDossiers;
import org.communique.reading.yaml.Fields;
import org.communique.reading.yaml.MaterialFile;
import org.communique.reading.yaml.TakenIds;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The folder in which people keep a dataset: {@code dataset.yaml}, {@code authority/*.yaml}, {@code statements.yaml},
 * {@code assessments.yaml} and the dossiers, {@code articles/*.yaml}. Every mistake in it becomes a problem with file
 * and line, all of them in one reading; places begin with the folder as it was given.
 */
public final class MaterialReader {

    private final Path root;
    private final Consumer<Problem> problems;
    private final Optional<KeptDossiers> kept;

    public MaterialReader(Path root, Consumer<Problem> problems) {
        this(root, problems, Optional.empty());
    }

    /** @param kept dossiers that were read before and need not be read again */
    public MaterialReader(Path root, Consumer<Problem> problems, Optional<KeptDossiers> kept) {
        this.root = root;
        this.problems = problems;
        this.kept = kept;
    }

    /**
     * The material, or nothing where a file other than a dossier could not be read at all. Where there were problems,
     * stand-ins fill the gaps, so that more problems can be looked for: such material is good for nothing else.
     */
    public Optional<Material> read() {
        if (!Files.isDirectory(root)) {
            problem(
                    root,
                    "there is no such folder; name a dataset with -d, or begin one with 'communique init my-dataset --articles NEWS'");
            return Optional.empty();
        }
        tellStrayFiles(root, List.of("dataset.yaml", "statements.yaml", "assessments.yaml", "decisions.jsonl"));
        Optional<DatasetDescription> description = description();
        Optional<List<Entity>> entities = entities();
        Optional<List<Statement>> statements = optional("statements.yaml", StatementDecoder::statement);
        Optional<List<Assessment>> assessments = optional("assessments.yaml", StatementDecoder::assessment);
        var taken = new TakenIds();
        Optional<List<Statement>> shared = statements.map(said -> unique(said, Statement::id, Statement::place, taken));
        var dossiers = new DossierFiles(ArticlesFolder.in(root.resolve("articles"), problems), kept);
        dossiers.check(new TakenIds(), taken, problems);
        return description.flatMap(described ->
                entities.flatMap(entries -> shared.flatMap(said -> assessments.map(verdicts -> new Material(
                        described,
                        Authority.of(entries),
                        said,
                        unique(verdicts, Assessment::id, Assessment::place, new TakenIds()),
                        dossiers)))));
    }

    private Optional<DatasetDescription> description() {
        var read = new ArrayList<DatasetDescription>();
        new MaterialFile(root.resolve("dataset.yaml"), problems)
                .read((node, origin) -> Fields.decode(node, origin, DescriptionDecoder::description)
                        .map(read::add)
                        .isPresent());
        return read.stream().findFirst();
    }

    private Optional<List<Entity>> entities() {
        Path folder = root.resolve("authority");
        tellStrayFiles(
                folder,
                Kind.ofAuthority().stream()
                        .flatMap(kind -> kind.files().stream())
                        .toList());
        var entities = new ArrayList<Entity>();
        boolean complete = canBeListed(folder);
        for (Kind kind : Kind.ofAuthority()) {
            for (String name : kind.files()) {
                Optional<List<Entity>> entries =
                        optional("authority/" + name, fields -> EntityDecoder.decode(kind, fields));
                entries.ifPresent(entities::addAll);
                complete &= entries.isPresent();
            }
        }
        List<Entity> distinct = unique(entities, Entity::id, Entity::place, new TakenIds());
        return complete ? Optional.of(distinct) : Optional.empty();
    }

    /** The entries of a list file; a file that is not there has none. */
    private <T> Optional<List<T>> optional(String name, Function<Fields, T> decoder) {
        Path file = root.resolve(name);
        if (!Files.exists(file) && !Files.isSymbolicLink(file)) {
            return Optional.of(List.of());
        }
        var entries = new ArrayList<T>();
        boolean read = new MaterialFile(file, problems).read((node, origin) -> {
            entries.addAll(Fields.decodeAll(node, origin, decoder));
            return node instanceof SequenceNode;
        });
        return read ? Optional.of(entries) : Optional.empty();
    }

    /** The entries without those whose id is taken. */
    private <T> List<T> unique(
            Collection<T> entries, Function<T, String> id, Function<T, Place> place, TakenIds taken) {
        return entries.stream()
                .filter(entry -> taken.take(id.apply(entry), place.apply(entry), problems))
                .toList();
    }

    private void tellStrayFiles(Path folder, List<String> known) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(ya?ml|jsonl?)"))
                    .filter(file -> !known.contains(file.getFileName().toString()))
                    .sorted()
                    .forEach(file -> tellStray(file, known));
        } catch (IOException unreadable) {
            problem(folder, Utf8Reader.why(unreadable));
        }
    }

    /** A folder that is not there is an empty one; one that may not be read is told where its files are looked at. */
    private boolean canBeListed(Path folder) {
        if (Files.isRegularFile(folder)) {
            problems.accept(ArticlesFolder.noFolder(folder));
        }
        return !Files.exists(folder) || (Files.isDirectory(folder) && Files.isReadable(folder));
    }

    private void tellStray(Path file, List<String> known) {
        String name = file.getFileName().toString();
        String hint = NearestMatch.hint(name, known);
        problem(file, "there should be no file of this name here" + hint);
    }

    private void problem(Path file, String message) {
        problems.accept(new Problem(Problem.Kind.UNREADABLE, Utf8Reader.shown(file), message));
    }
}
