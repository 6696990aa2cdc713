package org.communique.spark;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.Serializable;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.input.PortableDataStream;
import org.communique.Pipeline;
import org.communique.drafting.outlet.StandoffOutlet;
import org.communique.material.Problem;
import org.communique.material.intake.Document;
import org.communique.material.intake.Intake;
import org.communique.material.intake.IntakeReader;
import org.communique.material.intake.bytes.Limits;
import scala.Tuple2;

/** Reads the articles of one partition and finds the attributions in them, as one machine does. */
final class Reading implements Intake {

    private final Pipeline pipeline;
    private final IntakeReader reader;
    private final List<Found> found = new ArrayList<>();
    private final long partition;

    /** What finds the attributions; each task makes one of its own. */
    interface Extractor extends Serializable {
        Pipeline pipeline();
    }

    private Reading(Pipeline pipeline, int partition) {
        this.pipeline = pipeline;
        this.partition = partition;
        this.reader = new IntakeReader(Limits.USUAL, this);
    }

    /** Of lines of JSON that follow each other in {@code path}. */
    static Iterator<Found> lines(Extractor extractor, String path, int partition, Iterator<String> lines) {
        try (Pipeline pipeline = extractor.pipeline()) {
            Reading reading = new Reading(pipeline, partition);
            reading.reader.read(new SequenceInputStream(streams(lines)), path + ", partition " + partition);
            return reading.found.iterator();
        }
    }

    /** Of whole files, each with its address. */
    static Iterator<Found> files(
            Extractor extractor, int partition, Iterator<Tuple2<String, PortableDataStream>> files) {
        try (Pipeline pipeline = extractor.pipeline()) {
            Reading reading = new Reading(pipeline, partition);
            files.forEachRemaining(file -> reading.reader.read(file._2().open(), file._1()));
            return reading.found.iterator();
        }
    }

    private static Enumeration<InputStream> streams(Iterator<String> lines) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return lines.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return line(lines.next());
            }
        };
    }

    /** A stream without a name shows what it is by its first characters: JSON Lines by a brace and a quotation mark. */
    private static InputStream line(String line) {
        String tight = line.strip().replaceFirst("^\\{\\s+", "{");
        return new ByteArrayInputStream((tight + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void document(Document document) {
        add(document.article().id(), false, line(pipeline, document));
    }

    /** What is found in an article, as a line of stand-off annotations. */
    static String line(Pipeline pipeline, Document document) {
        StringWriter line = new StringWriter();
        StandoffOutlet outlet = new StandoffOutlet(line);
        outlet.take(new StandoffOutlet.Found(document.article(), pipeline.extract(document)));
        outlet.finish();
        return line.toString().strip();
    }

    @Override
    public void problem(Problem problem) {
        add(problem.place(), true, problem.toString());
    }

    private void add(String article, boolean isProblem, String text) {
        found.add(new Found(article, (partition << Integer.SIZE) + found.size(), isProblem, text));
    }

    @Override
    public void remark(String remark) {}
}
