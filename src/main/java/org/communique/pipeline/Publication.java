package org.communique.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.dossier.DatasetDescription;
import org.communique.dossier.Material;
import org.communique.federation.snapshot.WikidataSnapshot;
import org.communique.material.Place;
import org.communique.material.Problem;
import org.communique.pipeline.Check.Checked;
import org.communique.pipeline.pack.Mapping;
import org.communique.pipeline.pack.Mapping.Mapped;
import org.communique.pipeline.pack.Selection;
import org.communique.quality.Grades;
import org.communique.quality.Measurement;
import org.communique.query.QueryCatalogue;
import org.communique.query.QueryDescriber;
import org.communique.reading.kept.KeptDossiers;
import org.communique.reading.kept.KeptFolder;
import org.communique.release.ReleaseFolder;
import org.communique.release.ReleaseWriter;
import org.communique.release.description.ReleaseDescription;
import org.communique.release.description.RunDescriber;
import org.communique.release.description.Software;
import org.communique.release.folder.WholeFolder;
import org.communique.release.rdf.CanonicalQuads;
import org.communique.release.statistics.Statistics;
import org.communique.validation.CountGate;
import org.communique.versions.Decided;
import org.communique.versions.Decisions;
import org.communique.versions.VersionWriter;

/**
 * The main job: material is read and linked, mapped to quads, validated, and released. Either a whole new release
 * stands in the folder at the end, or the one before and a list of problems.
 */
public final class Publication {

    private final Path material;
    private final ReleaseFolder release;
    private final QueryCatalogue questions;
    private final Progress progress;
    private final Options options;

    /**
     * @param grades whether a release may be worse than the one before
     * @param takesKept whether what the build before kept is taken
     * @param software names the programme and its ontology: what another one kept is not taken
     */
    private record Options(GradeGate grades, boolean takesKept, String software) {}

    /** The questions go into the release, so that the endpoint lists what it can be asked. */
    public Publication(Path material, ReleaseFolder release, QueryCatalogue questions, Progress progress) {
        this.material = material;
        this.release = release;
        this.questions = questions;
        this.progress = progress;
        this.options = new Options(GradeGate.KEEPING, true, Software.fingerprint());
    }

    private Publication(Publication other, Options options) {
        this.material = other.material;
        this.release = other.release;
        this.questions = other.questions;
        this.progress = other.progress;
        this.options = options;
    }

    /** The same, but a release with lower grades than the one before is released too. */
    public Publication acceptingLowerGrades() {
        return new Publication(this, new Options(GradeGate.ACCEPTING, options.takesKept, options.software));
    }

    /** The same, but everything is made anew: what the build before kept is neither taken nor replaced. */
    public Publication makingAll() {
        return new Publication(this, new Options(options.grades, false, options.software));
    }

    /** The same, as another version of the programme would do it. */
    Publication by(String software) {
        return new Publication(this, new Options(options.grades, options.takesKept, software));
    }

    /** Builds the release; the texts, where they are at hand, are compared with the material first. */
    public Outcome build(Optional<Texts> texts) {
        List<String> remarks = Collections.synchronizedList(new ArrayList<>());
        try (KeptFolder kept = kept(remarks)) {
            Checked checked = checked(texts, kept);
            return checked.sound()
                    .map(sound -> release(sound, kept, remarks))
                    .orElseGet(() -> new Outcome.Refused(checked.problems()));
        }
    }

    private KeptFolder kept(List<String> remarks) {
        return options.takesKept
                ? KeptFolder.at(material.resolveSibling(Share.KEPT), remarks::add)
                : KeptFolder.temporary(remarks::add);
    }

    private Checked checked(Optional<Texts> texts, KeptFolder kept) {
        return new Check(material, texts, progress, Optional.of(new KeptDossiers(kept, options.software))).run();
    }

    /** Everything that {@link #build} would refuse; nothing stays written. */
    public List<Problem> check(Optional<Texts> texts) {
        try (KeptFolder kept = kept(new ArrayList<>())) {
            Checked checked = checked(texts, kept);
            return checked.sound().map(sound -> tried(sound, kept)).orElse(checked.problems());
        }
    }

    private List<Problem> tried(Material sound, KeptFolder kept) {
        try {
            Path folder = Files.createTempDirectory("communique-check");
            try {
                return write(sound, folder, kept).problems;
            } finally {
                WholeFolder.delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What was written, or what keeps it from being released. */
    private record Written(Optional<Statistics> statistics, Mapped mapped, List<Problem> problems) {}

    private Outcome release(Material sound, KeptFolder kept, List<String> remarks) {
        try (ReleaseFolder.Draft draft = release.draft()) {
            Written written = write(sound, draft.folder(), kept);
            if (written.statistics.isEmpty() || !written.problems.isEmpty()) {
                return new Outcome.Refused(written.problems);
            }
            draft.publish();
            kept.forgetOthers();
            return new Outcome.Published(
                    release.open(),
                    written.statistics.get(),
                    written.mapped.dossiers(),
                    written.mapped.taken(),
                    remarks);
        }
    }

    private Written write(Material sound, Path folder, KeptFolder kept) {
        Selection selection = Selection.of(sound);
        try (CanonicalQuads quads = new CanonicalQuads()) {
            progress.stage("mapping");
            Mapped mapped = new Mapping(kept, options.software, progress::step).map(sound, selection, quads);
            List<Problem> problems = new ArrayList<>(mapped.problems());
            snapshot().ifPresent(known -> problems.addAll(strays(known)));
            problems.addAll(new LookFiles(sound.description(), material).missing());
            if (!problems.isEmpty()) {
                return new Written(Optional.empty(), mapped, problems);
            }
            ReleaseDescription description = new Description(sound, selection, material).of();
            Statistics statistics = write(sound, description, quads, folder);
            problems.addAll(history(sound.description(), description, folder));
            problems.addAll(grade(folder, statistics, sound.description().base().toString()));
            problems.addAll(counts(sound.description(), statistics));
            return new Written(Optional.of(statistics), mapped, problems);
        }
    }

    private Statistics write(Material sound, ReleaseDescription description, CanonicalQuads quads, Path folder) {
        String base = description.base().toString();
        new RunDescriber(description).describe(quads);
        snapshot().ifPresent(known -> known.write(quads, base));
        new QueryDescriber(description.base(), quads).describe(questions);
        progress.stage("writing the release");
        Statistics statistics = new ReleaseWriter(description).write(quads, folder);
        new LookFiles(sound.description(), material).write(folder);
        return statistics;
    }

    /** What the new release keeps of those before it. */
    private List<Problem> history(DatasetDescription dataset, ReleaseDescription description, Path folder) {
        progress.stage("comparing with the version before");
        Decided decided = Decisions.read(material, description.base().toString());
        VersionWriter versions =
                new VersionWriter(description, decided, dataset.policy().versions());
        List<String> obstacles = versions.obstacles(release.find());
        if (obstacles.isEmpty()) {
            versions.write(release.find(), folder);
        }
        return obstacles.stream()
                .map(obstacle -> new Problem(Problem.Kind.BAD_VALUE, dataset.place(), obstacle))
                .toList();
    }

    private Optional<WikidataSnapshot> snapshot() {
        return WikidataSnapshot.in(material.resolve("wikidata"));
    }

    private static List<Problem> strays(WikidataSnapshot snapshot) {
        return snapshot.strays().stream()
                .map(fact -> new Problem(
                        Problem.Kind.LEAK,
                        "material/wikidata/snapshot.nt",
                        "this is not a fact about a Wikidata item: " + fact))
                .toList();
    }

    /** The shapes held against it already found nothing, or there would be no release to grade. */
    private List<Problem> grade(Path folder, Statistics statistics, String base) {
        progress.stage("grading");
        Grades found = Grades.of(folder, base)
                .with(new Measurement(
                        "things-conforming",
                        "Things that conform to the SHACL shapes",
                        "consistency",
                        statistics.entities(),
                        statistics.entities()));
        found.writeTo(folder);
        return options.grades.problems(release.find().flatMap(Grades::read), found);
    }

    private static Map<String, CountGate.Limits> limits(DatasetDescription dataset) {
        return dataset.counts().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        limit -> new CountGate.Limits(
                                limit.getValue().min(), limit.getValue().max())));
    }

    private static List<Problem> counts(DatasetDescription dataset, Statistics statistics) {
        Place place = dataset.place().of("counts");
        return new CountGate(limits(dataset))
                .findings(statistics::count).stream()
                        .map(finding -> new Problem(
                                Problem.Kind.COUNT,
                                place,
                                finding.message() + "; if that is intended, change or remove the limit under 'counts'"))
                        .toList();
    }
}
