package org.communique.spark;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * Finds the attributions in more articles than one machine reads in a night. The parts one after the other are what
 * {@code communique extract --format standoff-jsonl} writes, sorted by article; {@code extract --attributions} takes
 * them from there.
 *
 * @param extractor what finds the attributions
 */
record Extract(SparkSession spark, Reading.Extractor extractor) {

    /**
     * What came of a run.
     *
     * @param problems what could not be read, and articles whose id another one has
     */
    record Result(List<Part> parts, List<String> problems) {
        Result {
            parts = List.copyOf(parts);
            problems = List.copyOf(problems);
        }

        long articles() {
            return parts.stream().mapToLong(Part::lines).sum();
        }
    }

    /**
     * Reads a {@code .parquet} table whose columns are the keys of JSON Lines, {@code .jsonl}, or files of any other
     * kind that Communiqué reads, such as web archives, each by one task.
     */
    Result run(String articles, Path out, int parts) {
        String folder = out.toString();
        JavaRDD<Found> once = once(read(articles)).cache();
        List<Part> written = once.filter(found -> !found.isProblem())
                .sortBy(Found::article, true, parts)
                .mapPartitionsWithIndex((number, found) -> part(folder, number, found), true)
                .collect();
        Part.writeManifest(out, written);
        List<String> problems =
                once.filter(Found::isProblem).sortBy(Found::at, true, 1).map(Found::text).collect();
        once.unpersist();
        return new Result(written, problems);
    }

    private static Iterator<Part> part(String folder, int number, Iterator<Found> found) {
        Iterable<Found> all = () -> found;
        Iterator<String> lines =
                StreamSupport.stream(all.spliterator(), false).map(Found::text).iterator();
        return List.of(Part.write(Path.of(folder), number, lines)).iterator();
    }

    private JavaRDD<Found> read(String articles) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Reading.Extractor with = extractor;
        if (articles.matches(".*\\.parquet/?")) {
            return lines(spark.read().parquet(articles).toJSON().toJavaRDD(), articles, with);
        }
        if (articles.matches(".*\\.jsonl(?:\\.gz)?")) {
            return lines(context.textFile(articles), articles, with);
        }
        return context.binaryFiles(articles)
                .mapPartitionsWithIndex((number, files) -> Reading.files(with, number, files), true);
    }

    private static JavaRDD<Found> lines(JavaRDD<String> lines, String articles, Reading.Extractor with) {
        return lines.mapPartitionsWithIndex((number, some) -> Reading.lines(with, articles, number, some), true);
    }

    /** Of articles with one id the first; the others are problems. Ids that differ in case only count as one. */
    private static JavaRDD<Found> once(JavaRDD<Found> all) {
        return all.groupBy(found -> (found.isProblem() ? "!" : "") + found.article().toLowerCase(Locale.ROOT))
                .values()
                .flatMap(Extract::first);
    }

    private static Iterator<Found> first(Iterable<Found> same) {
        List<Found> inOrder = StreamSupport.stream(same.spliterator(), false)
                .sorted(Comparator.comparingLong(Found::at))
                .toList();
        return inOrder.get(0).isProblem()
                ? inOrder.iterator()
                : Stream.concat(inOrder.stream().limit(1), inOrder.stream().skip(1).map(Found::another))
                        .iterator();
    }
}
