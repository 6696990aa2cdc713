package org.communique.drafting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.communique.attribution.Attribution;
import org.communique.attribution.AttributionExtractor;
import org.communique.material.Problem;
import org.communique.material.Sha256;
import org.communique.material.intake.Document;
import org.communique.material.intake.Intake;

/**
 * Extracts the attributions of the documents that are read into it. Several threads extract; what they find comes out
 * in the order in which the documents came in, and only a few documents are in memory at a time.
 */
public final class Extraction<T> implements Intake, AutoCloseable {

    private static final int AHEAD = 4;
    private static final String UNKNOWN = "und";

    private final AttributionExtractor extractor;
    private final Outlet<T> outlet;
    private final Consumer<Problem> problems;
    private final Consumer<String> remarks;
    private final ExecutorService workers;
    private final int most;
    private final Deque<Pending<T>> open = new ArrayDeque<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<Sha256, Set<String>> texts = new HashMap<>();

    private Extraction(Builder builder, AttributionExtractor extractor, Outlet<T> outlet) {
        this.extractor = extractor;
        this.outlet = outlet;
        this.problems = builder.problems;
        this.remarks = builder.remarks;
        this.workers = Executors.newFixedThreadPool(builder.threads);
        this.most = builder.threads * AHEAD;
        outlet.texts((text, article) -> withText(text).add(article));
    }

    private record Pending<T>(String article, Future<T> prepared) {}

    /**
     * What becomes of the attributions of a document.
     *
     * @param <T> what one document becomes
     */
    public interface Outlet<T> {

        /** Whether the document needs no work any more. */
        default boolean has(Document document) {
            return false;
        }

        /** Names the texts that were there before the run, each with the id of its article. */
        default void texts(BiConsumer<Sha256, String> known) {}

        /** What a document becomes; called in any thread. */
        T prepare(Document document, List<Attribution> found);

        /** Takes what the documents became, in the order of the documents; called in one thread. */
        void take(T prepared);

        /** After the last document. */
        default void finish() {}
    }

    /** How an extraction runs. */
    public static final class Builder {
        private int threads = Runtime.getRuntime().availableProcessors();
        private Consumer<Problem> problems = problem -> {};
        private Consumer<String> remarks = remark -> {};

        private Builder() {}

        public Builder threads(int count) {
            threads = count;
            return this;
        }

        public Builder problems(Consumer<Problem> receiver) {
            problems = receiver;
            return this;
        }

        public Builder remarks(Consumer<String> receiver) {
            remarks = receiver;
            return this;
        }

        public <T> Extraction<T> build(AttributionExtractor extractor, Outlet<T> outlet) {
            return new Extraction<>(this, extractor, outlet);
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void document(Document document) {
        String id = document.article().id();
        if (!taken.add(id)) {
            problems.accept(new Problem(
                    Problem.Kind.DUPLICATE_ID, id, "a second article of this id; only the first is extracted"));
            return;
        }
        tellCopy(id, withText(document.article().digest()));
        if (!outlet.has(document)) {
            String language = document.metadata().language().orElse(UNKNOWN);
            if (!extractor.reads(language)) {
                remarks.accept(id + ": no extractor reads its language, " + language + "; nothing is attributed in it");
            }
            open.add(new Pending<>(
                    id,
                    workers.submit(() -> outlet.prepare(document, extractor.extract(document.article(), language)))));
            while (open.size() > most) {
                deliver();
            }
        }
    }

    private Set<String> withText(Sha256 text) {
        return texts.computeIfAbsent(text, none -> new LinkedHashSet<>());
    }

    /** Once: an article that is in the dataset with its text is no news. */
    private void tellCopy(String id, Set<String> same) {
        if (same.add(id) && same.size() > 1) {
            remarks.accept("%s: its text is that of '%s' too; if it is one article, 'communique remove %s' takes it out"
                    .formatted(id, same.iterator().next(), id));
        }
    }

    @Override
    public void problem(Problem problem) {
        problems.accept(problem);
    }

    @Override
    public void remark(String remark) {
        remarks.accept(remark);
    }

    /** Waits for what is still being extracted, and finishes. */
    public void finish() {
        while (!open.isEmpty()) {
            deliver();
        }
        outlet.finish();
    }

    private void deliver() {
        Pending<T> next = open.remove();
        try {
            outlet.take(next.prepared.get());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while extracting", interrupted);
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof StackOverflowError)) {
                throw new IllegalStateException(next.article + " could not be extracted", failure.getCause());
            }
            problems.accept(new Problem(
                    Problem.Kind.SYNTAX,
                    next.article,
                    "its sentences are too long or too deeply nested to be extracted; break them into lines"));
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
