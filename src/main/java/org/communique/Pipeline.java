package org.communique;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.communique.attribution.Attribution;
import org.communique.attribution.AttributionExtractor;
import org.communique.attribution.language.AnyLanguageExtractor;
import org.communique.attribution.rules.RulesExtractor;
import org.communique.attribution.tagger.TaggerExtractor;
import org.communique.dossier.Material;
import org.communique.drafting.Drafter;
import org.communique.drafting.Extraction;
import org.communique.drafting.outlet.DatasetFolders;
import org.communique.drafting.outlet.DossierOutlet;
import org.communique.editing.Leftovers;
import org.communique.editing.WritingLock;
import org.communique.material.Problem;
import org.communique.material.intake.Document;
import org.communique.material.intake.Intake;
import org.communique.material.intake.IntakeReader;
import org.communique.material.intake.bytes.Limits;
import org.communique.pipeline.Outcome;
import org.communique.pipeline.Progress;
import org.communique.pipeline.Publication;
import org.communique.reading.MaterialReader;
import org.communique.release.ReleaseFolder;
import org.communique.server.CommuniqueServer;
import org.communique.server.ServerSettings;

/**
 * The whole way from articles to a site, a step at a time:
 *
 * <pre>{@code
 * try (Pipeline pipeline = Pipeline.withRules()) {
 *     Pipeline.read(Path.of("news"), document -> System.out.println(pipeline.extract(document)));
 * }
 * }</pre>
 *
 * <p>Threads may share a pipeline. Bad articles and mistakes in a dataset are values, {@link Problem}s; an exception is
 * a library that is missing or a folder that cannot be written.
 */
public final class Pipeline implements AutoCloseable {

    private static final String UNKNOWN_LANGUAGE = "und";

    private final AttributionExtractor extractor;
    private final Runnable end;

    private Pipeline(AttributionExtractor extractor, Runnable end) {
        this.extractor = new AnyLanguageExtractor(extractor);
        this.end = end;
    }

    /** Finds attributions by rules, which need no native code. */
    public static Pipeline withRules() {
        return with(RulesExtractor.load());
    }

    /** Finds attributions with the trained model, which needs the library {@code onnxruntime}. */
    public static Pipeline withTagger() {
        TaggerExtractor tagger =
                having("com.microsoft.onnxruntime:onnxruntime", "The trained extractor", TaggerExtractor::load);
        return new Pipeline(tagger, tagger::close);
    }

    /** Finds attributions as one's own extractor does. */
    public static Pipeline with(AttributionExtractor extractor) {
        return new Pipeline(extractor, () -> {});
    }

    /**
     * Reads the articles of a file or a folder and hands them over one by one.
     *
     * @return what could not be read
     */
    public static List<Problem> read(Path articles, Consumer<Document> receiver) {
        Receiver intake = new Receiver(receiver, new ArrayList<>());
        read(articles, intake);
        return List.copyOf(intake.problems());
    }

    private static void read(Path articles, Intake intake) {
        IntakeReader reader = new IntakeReader(Limits.USUAL, intake);
        reader.read(articles);
        reader.finish();
    }

    private record Receiver(Consumer<Document> documents, List<Problem> problems) implements Intake {

        @Override
        public void document(Document document) {
            documents.accept(document);
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }

        @Override
        public void remark(String remark) {}
    }

    /** The attributions in an article, in the order of its text. */
    public List<Attribution> extract(Document document) {
        return extractor.extract(
                document.article(), document.metadata().language().orElse(UNKNOWN_LANGUAGE));
    }

    /** Extracts the articles of a file or a folder into the material of a dataset; those that it has already are kept. */
    public Extracted extract(Path articles, Dataset dataset) {
        List<Problem> problems = new ArrayList<>();
        try (WritingLock writing = WritingLock.on(dataset.material())) {
            Leftovers.recover(dataset.material(), remark -> {});
            Optional<Material> known = new MaterialReader(dataset.material(), problems::add).read();
            if (known.isEmpty() || !problems.isEmpty()) {
                throw new IllegalStateException(
                        "the material in " + dataset.material() + " is not in order; correct it first: " + problems);
            }
            Material material = known.get();
            Drafter drafter = Drafter.of(material.authority(), Optional.empty())
                    .keeping(material.description().excerpts());
            DossierOutlet outlet = DossierOutlet.over(material)
                    .problems(problems::add)
                    .resumes(true)
                    .build(new DatasetFolders(dataset.material(), dataset.texts()), drafter);
            try (Extraction<?> extraction =
                    Extraction.builder().problems(problems::add).build(extractor, outlet)) {
                read(articles, extraction);
                extraction.finish();
            }
            return new Extracted(outlet.counts(), problems);
        }
    }

    /** Everything that {@link #build} would refuse. */
    public static List<Problem> check(Dataset dataset) {
        return publication(dataset).check(dataset.textsAtHand());
    }

    /** Builds the release of a dataset: a whole new one, or none and the reasons. */
    public static Outcome build(Dataset dataset) {
        return publication(dataset).build(dataset.textsAtHand());
    }

    private static Publication publication(Dataset dataset) {
        return new Publication(
                dataset.material(), ReleaseFolder.at(dataset.release()), dataset.questions(), Progress.SILENT);
    }

    /** Serves the release of a dataset until the server is closed, which needs the library {@code jena-fuseki-main}. */
    public static CommuniqueServer serve(Dataset dataset, ServerSettings settings) {
        return having(
                "org.apache.jena:jena-fuseki-main",
                "The server",
                () -> CommuniqueServer.start(dataset.release(), dataset.questions(), settings));
    }

    private static <T> T having(String library, String what, Supplier<T> step) {
        try {
            return step.get();
        } catch (NoClassDefFoundError missing) {
            throw new IllegalStateException(
                    what + " needs the library " + library + "; add it to your project (docs/library.md)", missing);
        }
    }

    /** Frees the memory that the trained model holds outside of Java. */
    @Override
    public void close() {
        end.run();
    }
}
