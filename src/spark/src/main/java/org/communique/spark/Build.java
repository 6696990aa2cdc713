package org.communique.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.communique.pipeline.Share;
import org.communique.release.description.Software;

/**
 * Maps and validates the dossiers of a dataset in shares, a task each; the folder of the dataset must be the same for
 * all machines. What the tasks make is kept beside the material, and {@code communique build} puts it together.
 */
record Build(SparkSession spark, Work work) {

    /** Makes a share of the material in a folder for the software of that fingerprint. */
    interface Work extends Serializable {
        Share.Made make(Share share, Path material, String software);
    }

    Build(SparkSession spark) {
        this(spark, Share::make);
    }

    /** What a task did. */
    record Done(int share, long dossiers, List<String> problems) implements Serializable {

        private static final long serialVersionUID = 1L;

        Done {
            problems = List.copyOf(problems);
        }
    }

    /** Each task reads the material whole and maps its share of it: as many shares as executors are right. */
    List<Done> run(Path material, int shares) {
        String folder = material.toAbsolutePath().toString();
        String software = Software.fingerprint();
        Work with = work;
        List<Integer> numbers = IntStream.range(0, shares).boxed().toList();
        return JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(numbers, shares)
                .map(number -> done(with, new Share(number, shares), folder, software))
                .collect();
    }

    private static Done done(Work work, Share share, String material, String software) {
        Share.Made made = work.make(share, Path.of(material), software);
        List<String> problems = made.problems().stream().map(Object::toString).toList();
        return new Done(share.number(), made.dossiers(), problems);
    }
}
