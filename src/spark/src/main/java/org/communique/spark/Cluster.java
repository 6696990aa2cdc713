package org.communique.spark;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.communique.Dataset;
import org.communique.Pipeline;

/** What {@code spark-submit} starts: {@code extract ARTICLES FOLDER PARTS} or {@code build DATASET SHARES}. */
public final class Cluster {

    private static final String USAGE = "extract ARTICLES FOLDER PARTS | build DATASET SHARES";

    private Cluster() {}

    public static void main(String[] arguments) {
        SparkSession spark = SparkSession.builder().appName("Communiqué").getOrCreate();
        try {
            if (arguments.length == 4 && arguments[0].equals("extract")) {
                extract(spark, arguments[1], Path.of(arguments[2]), Integer.parseInt(arguments[3]));
            } else if (arguments.length == 3 && arguments[0].equals("build")) {
                build(spark, new Dataset(Path.of(arguments[1])), Integer.parseInt(arguments[2]));
            } else {
                throw new IllegalArgumentException("give " + USAGE + ", not " + List.of(arguments));
            }
        } finally {
            spark.stop();
        }
    }

    private static void extract(SparkSession spark, String articles, Path out, int parts) {
        Extract.Result result = new Extract(spark, Pipeline::withRules).run(articles, out, parts);
        result.problems().forEach(System.err::println);
        System.out.printf(
                "%,d articles in %d parts, %d problems%n",
                result.articles(), parts, result.problems().size());
    }

    /** The shares on the cluster; then the build, which takes them, where this was started. */
    private static void build(SparkSession spark, Dataset dataset, int shares) {
        new Build(spark).run(dataset.material(), shares);
        String told = Pipeline.build(dataset)
                .match(
                        published -> "%,d quads; %,d of %,d dossiers came from the cluster"
                                .formatted(published.statistics().quads(), published.taken(), published.dossiers()),
                        refused -> {
                            refused.problems().forEach(System.err::println);
                            throw new IllegalStateException(
                                    refused.problems().size() + " problems; nothing is released");
                        });
        System.out.println(told);
    }
}
