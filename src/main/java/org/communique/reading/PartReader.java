package org.communique.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.communique.dossier.Assessment;
import org.communique.dossier.DatasetDescription;
import org.communique.dossier.Dossier;
import org.communique.dossier.Entity;
import org.communique.dossier.Statement;
import org.communique.kinds.Kind;
import org.communique.material.Problem;
import org.communique.reading.entry.DescriptionDecoder;
import org.communique.reading.entry.DossierDecoder;
import org.communique.reading.entry.EntityDecoder;
import org.communique.reading.entry.StatementDecoder;
import org.communique.reading.kept.KeptDossiers;
import org.communique.reading.yaml.Fields;
import org.communique.reading.yaml.MaterialFile;
import org.communique.reading.yaml.Origin;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one file of a material from the text that stands in it, or is to stand in it. */
public final class PartReader {

    private final Path material;
    private final Optional<KeptDossiers> kept;

    public PartReader(Path material) {
        this(material, Optional.empty());
    }

    /** @param kept dossiers as they were read before; what is read and sound is kept there */
    public PartReader(Path material, Optional<KeptDossiers> kept) {
        this.material = material;
        this.kept = kept;
    }

    /** What the file holds; of a file that is none of the material's, nothing. */
    public MaterialPart read(Path file, String text) {
        return new Reading(file, text).part();
    }

    private final class Reading {

        private final Path file;
        private final String text;
        private final List<Problem> problems = new ArrayList<>();
        private Optional<DatasetDescription> description = Optional.empty();
        private final List<Entity> entities = new ArrayList<>();
        private final List<Statement> statements = new ArrayList<>();
        private final List<Assessment> assessments = new ArrayList<>();
        private final List<Dossier> dossiers = new ArrayList<>();

        private Reading(Path file, String text) {
            this.file = file;
            this.text = text;
        }

        private MaterialPart part() {
            Path name = material.relativize(file);
            String first = name.getName(0).toString();
            switch (first) {
                case "articles" -> dossiers();
                case "authority" -> entities(name.getFileName().toString());
                case "dataset.yaml" -> description();
                case "statements.yaml" -> entries(statements, StatementDecoder::statement);
                case "assessments.yaml" -> entries(assessments, StatementDecoder::assessment);
                default -> {
                    // No file of the material: what stands in it is nobody's business here.
                }
            }
            return new MaterialPart(description, entities, statements, assessments, dossiers, problems);
        }

        private void read(BiPredicate<Node, Origin> taker) {
            new MaterialFile(file, problems::add).read(text, taker);
        }

        private void description() {
            read((node, origin) -> {
                description = Fields.decode(node, origin, DescriptionDecoder::description);
                return true;
            });
        }

        private void entities(String name) {
            Kind.ofAuthority().stream()
                    .filter(kind -> kind.files().contains(name))
                    .forEach(kind -> entries(entities, fields -> EntityDecoder.decode(kind, fields)));
        }

        private <T> void entries(List<T> read, Function<Fields, T> decoder) {
            read((node, origin) -> read.addAll(Fields.decodeAll(node, origin, decoder)));
        }

        private void dossiers() {
            if (file.toString().endsWith(".jsonl")) {
                new MaterialFile(file, problems::add).readLines(this::dossier);
            } else {
                kept.flatMap(before -> before.find(file, text)).ifPresentOrElse(dossiers::add, this::oneDossier);
            }
        }

        private void oneDossier() {
            read(this::dossier);
            if (problems.isEmpty()) {
                kept.ifPresent(from -> dossiers.forEach(dossier -> from.keep(file, text, dossier)));
            }
        }

        private boolean dossier(Node node, Origin origin) {
            return Fields.decode(node, origin, new DossierDecoder(origin)::dossier)
                    .flatMap(dossier -> dossier)
                    .filter(dossiers::add)
                    .isPresent();
        }
    }
}
