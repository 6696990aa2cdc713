package org.communique.pipeline;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDF2;
import org.communique.dossier.DatasetDescription;
import org.communique.dossier.Material;
import org.communique.federation.snapshot.WikidataSnapshot;
import org.communique.mapping.DatasetMapper;
import org.communique.mapping.graph.IriMinter;
import org.communique.material.Place;
import org.communique.material.Problem;
import org.communique.pipeline.Check.Checked;
import org.communique.quality.Grades;
import org.communique.quality.Measurement;
import org.communique.query.QueryCatalogue;
import org.communique.query.QueryDescriber;
import org.communique.release.ReleaseFolder;
import org.communique.release.ReleaseWriter;
import org.communique.release.description.ReleaseDescription;
import org.communique.release.description.RunDescriber;
import org.communique.release.description.Software;
import org.communique.release.rdf.CanonicalQuads;
import org.communique.release.statistics.Statistics;
import org.communique.validation.CountGate;
import org.communique.validation.ExcerptPolicy;
import org.communique.validation.Finding;
import org.communique.validation.ShapesValidator;

/**
 * The main job: material is read and linked, mapped to quads, validated, and released. Either a whole new release
 * stands in the folder at the end, or the one before and a list of problems.
 */
public final class Publication {

    private final Path material;
    private final ReleaseFolder release;
    private final QueryCatalogue questions;
    private final Progress progress;
    private final GradeGate grades;

    /** The questions go into the release, so that the endpoint lists what it can be asked. */
    public Publication(Path material, ReleaseFolder release, QueryCatalogue questions, Progress progress) {
        this.material = material;
        this.release = release;
        this.questions = questions;
        this.progress = progress;
        this.grades = GradeGate.KEEPING;
    }

    private Publication(Publication other, GradeGate grades) {
        this.material = other.material;
        this.release = other.release;
        this.questions = other.questions;
        this.progress = other.progress;
        this.grades = grades;
    }

    /** The same, but a release with lower grades than the one before is released too. */
    public Publication acceptingLowerGrades() {
        return new Publication(this, GradeGate.ACCEPTING);
    }

    /** Builds the release; the texts, where they are at hand, are compared with the material first. */
    public Outcome build(Optional<Path> texts) {
        Checked checked = new Check(material, texts, progress).run();
        return checked.sound().map(this::release).orElseGet(() -> new Outcome.Refused(checked.problems()));
    }

    private Outcome release(Material sound) {
        List<Statistics> written = new ArrayList<>();
        try {
            release.replace(folder -> written.add(write(sound, folder)));
            return new Outcome.Published(release.open(), written.get(0));
        } catch (Nonconforming found) {
            return new Outcome.Refused(found.problems());
        }
    }

    private Statistics write(Material sound, Path folder) {
        ReleaseDescription description = describe(sound);
        try (CanonicalQuads quads = new CanonicalQuads()) {
            map(sound, quads);
            new RunDescriber(description).describe(quads);
            new QueryDescriber(description.base(), quads).describe(questions);
            WikidataSnapshot.in(material.resolve("wikidata")).ifPresent(snapshot -> add(snapshot, description, quads));
            progress.stage("writing the release");
            Statistics statistics = new ReleaseWriter(description).write(quads, folder);
            refuse(counts(sound.description(), statistics));
            grade(folder, statistics, description.base().toString());
            return statistics;
        }
    }

    private static void add(WikidataSnapshot snapshot, ReleaseDescription description, StreamRDF quads) {
        List<Problem> strays = snapshot.strays().stream()
                .map(fact -> new Problem(
                        Problem.Kind.LEAK,
                        "material/wikidata/snapshot.nt",
                        "this is no fact about a thing of Wikidata: " + fact))
                .toList();
        if (!strays.isEmpty()) {
            throw new Nonconforming(strays);
        }
        snapshot.write(quads, description.base().toString());
    }

    /** The shapes held against it already found nothing, or there would be no release to grade. */
    private void grade(Path folder, Statistics statistics, String base) {
        progress.stage("grading");
        Grades found = Grades.of(folder, base)
                .with(new Measurement(
                        "things-conforming",
                        "Things that conform to the SHACL shapes",
                        "consistency",
                        statistics.entities(),
                        statistics.entities()));
        refuse(grades.problems(release.find().flatMap(Grades::read), found));
        found.writeTo(folder);
    }

    private void map(Material sound, CanonicalQuads quads) {
        Conformance conformance = new Conformance(ShapesValidator.of(policy(sound.description())), Conformance.BATCH);
        StreamRDF both = new StreamRDF2(quads, conformance);
        DatasetMapper mapper = new DatasetMapper(sound.description(), sound.authority(), both);
        progress.stage("mapping");
        sound.authority().stream().forEach(mapper::map);
        sound.statements().forEach(mapper::map);
        sound.assessments().forEach(mapper::map);
        conformance.endOfShared();
        long[] dossiers = {0};
        sound.dossiers().forEach(dossier -> {
            mapper.map(dossier);
            conformance.endOfDossier();
            progress.step(++dossiers[0]);
        });
        mapper.finish();
        progress.stage("holding the shapes against it");
        refuse(shapes(conformance.end()));
    }

    private static ExcerptPolicy policy(DatasetDescription dataset) {
        return ExcerptPolicy.valueOf(dataset.excerpts().name());
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
                        .map(finding -> new Problem(Problem.Kind.COUNT, place, finding.message()))
                        .toList();
    }

    private static List<Problem> shapes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Problem(Problem.Kind.SHAPE, finding.focus(), message(finding)))
                .toList();
    }

    private static String message(Finding finding) {
        return finding.message() + finding.path().map(path -> " (" + path + ")").orElse("");
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Nonconforming(problems);
        }
    }

    private ReleaseDescription describe(Material sound) {
        DatasetDescription dataset = sound.description();
        return new ReleaseDescription(
                dataset.id(),
                dataset.title(),
                dataset.description(),
                dataset.base(),
                dataset.version(),
                dataset.issued(),
                dataset.licence(),
                new ReleaseDescription.Publisher(
                        dataset.publisher().name(),
                        dataset.publisher().homepage(),
                        dataset.publisher().contact()),
                dataset.language(),
                dataset.keywords(),
                dataset.themes(),
                dataset.temporal()
                        .flatMap(time -> time.earliest()
                                .flatMap(from -> time.latest().map(to -> new ReleaseDescription.Period(from, to)))),
                dataset.spatial().stream()
                        .flatMap(id -> sound.authority().find(id).stream())
                        .map(entity -> URI.create(
                                entity.accept(new IriMinter(dataset.base())).getURI()))
                        .toList(),
                Software.version(),
                Inputs.of(material),
                Optional.of(dataset.base().resolve("sparql")),
                words(dataset.excerpts()));
    }

    private static String words(DatasetDescription.Excerpts excerpts) {
        return switch (excerpts) {
            case ALL -> "Of the articles, the words of every passage are published.";
            case QUOTATIONS ->
                "Of the articles, only words that somebody spoke are published, besides names and cues;"
                        + " all else is told by its place in the text.";
            case NONE ->
                "Of the articles, only places in their texts are published, and no words besides the names of things.";
        };
    }

    /** What stops a release when it is mapped already: nothing of it is kept. */
    private static final class Nonconforming extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Problem> problems;

        Nonconforming(List<Problem> problems) {
            super("the release does not conform");
            this.problems = List.copyOf(problems);
        }

        List<Problem> problems() {
            return problems;
        }
    }
}
