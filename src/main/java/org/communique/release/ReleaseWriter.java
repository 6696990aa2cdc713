package org.communique.release;

import java.nio.file.Path;

/** Writes all files of a release: the dataset in every format, its tables, its descriptions. */
public final class ReleaseWriter {

    /** The file that all others are made from: the dataset as canonical N-Quads. */
    public static final String DATASET = "dataset.nq";

    private final ReleaseDescription release;

    public ReleaseWriter(ReleaseDescription release) {
        this.release = release;
    }

    /** Writes the quads as {@link #DATASET} into the folder, then everything made from it. */
    public Statistics write(CanonicalQuads quads, Path folder) {
        quads.writeTo(folder.resolve(DATASET));
        return complete(folder);
    }

    /** Makes all other files of a release from the {@link #DATASET} that stands in the folder. */
    public Statistics complete(Path folder) {
        Statistics statistics = Statistics.count(folder.resolve(DATASET));
        statistics.writeTo(folder);
        return statistics;
    }

    /** What this writer says of its releases. */
    public ReleaseDescription description() {
        return release;
    }
}
