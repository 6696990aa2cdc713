package org.communique.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.communique.release.description.Citation;
import org.communique.release.description.CroissantDescription;
import org.communique.release.description.CsvwMetadata;
import org.communique.release.description.DataPackage;
import org.communique.release.description.DcatDescription;
import org.communique.release.description.Distribution;
import org.communique.release.description.ReleaseDescription;
import org.communique.release.description.ReleaseNotes;
import org.communique.release.description.VoidDescription;
import org.communique.release.dump.BlockDump;
import org.communique.release.dump.Dump;
import org.communique.release.dump.Format;
import org.communique.release.dump.JsonLdContext;
import org.communique.release.dump.JsonLdDump;
import org.communique.release.dump.NTriplesDump;
import org.communique.release.dump.XmlDump;
import org.communique.release.folder.Gzip;
import org.communique.release.folder.JsonFile;
import org.communique.release.folder.TextFile;
import org.communique.release.folder.Workers;
import org.communique.release.rdf.CanonicalQuads;
import org.communique.release.rdf.Lookup;
import org.communique.release.rdf.SortedQuads;
import org.communique.release.statistics.Counter;
import org.communique.release.statistics.Statistics;
import org.communique.release.tables.CsvTables;
import org.communique.release.tables.Table;
import org.communique.release.tables.Tables;
import org.communique.vocabulary.Ontology;
import org.communique.vocabulary.Prefixes;

/** Writes all files of a release: the dataset in every format, its tables, its descriptions, the ontology. */
public final class ReleaseWriter {

    /** The file that all others are made from: the dataset as canonical N-Quads. */
    public static final String DATASET = "dataset.nq";

    /** How many reports the material holds and the release does not, by the sentence that says why; not always there. */
    public static final String HELD_BACK = "held-back.json";

    /** The folder of the ontology's files: terms, codes, shapes, alignments, JSON-LD context. */
    public static final String ONTOLOGY = "ontology/";

    /** The folder of the pictures and colours of its pages; not always there. */
    public static final String SITE = "site/";

    private final ReleaseDescription release;
    private final Prefixes prefixes;

    public ReleaseWriter(ReleaseDescription release) {
        this.release = release;
        this.prefixes = Prefixes.of(release.base());
    }

    /** As the release in that folder tells it; nothing where everything is published. */
    public static Map<String, Long> heldBack(Path release) {
        Path file = release.resolve(HELD_BACK);
        return Files.isRegularFile(file) ? JsonFile.numbers(file) : Map.of();
    }

    /** Writes the quads as {@link #DATASET} into the folder, then everything made from it. */
    public Statistics write(CanonicalQuads quads, Path folder) {
        quads.writeTo(folder.resolve(DATASET));
        return complete(folder);
    }

    /** Makes all other files of a release from the {@link #DATASET} that stands in the folder. */
    public Statistics complete(Path folder) {
        if (!release.heldBack().isEmpty()) {
            JsonFile.write(folder.resolve(HELD_BACK), release.heldBack());
        }
        Statistics statistics;
        List<Table> tables;
        Optional<String> obstacle;
        try (SortedQuads quads = new SortedQuads(folder.resolve(DATASET));
                Workers workers = new Workers()) {
            Future<Statistics> counted = workers.submit(() -> Counter.count(folder.resolve(DATASET)));
            Future<Optional<String>> union = workers.submit(() -> writeUnion(quads, folder));
            Future<?> graphs = workers.submit(Executors.callable(() -> writeGraphs(quads, folder)));
            statistics = Workers.result(counted);
            statistics.writeTo(folder);
            tables = Tables.of(statistics.languages().keySet());
            writeTables(quads, tables, folder);
            obstacle = Workers.result(union);
            Workers.result(graphs);
        }
        compress(folder);
        List<Distribution> distributions = Distribution.in(folder, tables);
        describe(folder, tables, statistics, distributions);
        TextFile.write(
                folder.resolve(ReleaseNotes.FILE), new ReleaseNotes(release, statistics).of(distributions, obstacle));
        return statistics;
    }

    /** Writes the formats that hold triples; says why RDF/XML cannot, if so. */
    private Optional<String> writeUnion(SortedQuads quads, Path folder) {
        Path rdfxml = folder.resolve(Format.RDFXML.dataset());
        XmlDump xml = new XmlDump(rdfxml, prefixes);
        try (xml;
                Dump lines = new NTriplesDump(folder.resolve(Format.NTRIPLES.dataset()));
                Dump blocks = new BlockDump(folder.resolve(Format.TURTLE.dataset()), Format.TURTLE, prefixes)) {
            quads.forEach(xml.andThen(lines).andThen(blocks));
        }
        xml.obstacle().ifPresent(why -> TextFile.delete(rdfxml));
        return xml.obstacle();
    }

    private void writeGraphs(SortedQuads quads, Path folder) {
        try (Dump blocks = new BlockDump(folder.resolve(Format.TRIG.dataset()), Format.TRIG, prefixes);
                Dump json = new JsonLdDump(folder.resolve(Format.JSONLD.dataset()), JsonLdContext.of(release.base()))) {
            quads.forEachByGraph(blocks.andThen(json));
        }
    }

    private void writeTables(SortedQuads quads, List<Table> tables, Path folder) {
        try (CsvTables csv = new CsvTables(folder, tables, new Lookup(quads, release.language()))) {
            quads.forEach(csv);
        }
    }

    private static void compress(Path folder) {
        Workers.together(Stream.of(Format.values())
                .map(format -> folder.resolve(format.dataset()))
                .filter(Files::exists)
                .<Runnable>map(file -> () -> Gzip.compress(file))
                .toList());
    }

    private void describe(Path folder, List<Table> tables, Statistics statistics, List<Distribution> distributions) {
        new VoidDescription(release, prefixes, statistics).writeTo(folder, distributions);
        new DcatDescription(release, prefixes).writeTo(folder, distributions);
        JsonFile.write(folder.resolve(CsvwMetadata.FILE), new CsvwMetadata(release).of(tables));
        JsonFile.write(folder.resolve(DataPackage.FILE), new DataPackage(release).of(tables, distributions));
        JsonFile.write(
                folder.resolve(CroissantDescription.FILE), new CroissantDescription(release).of(distributions, tables));
        TextFile.write(folder.resolve(Citation.FILE), Citation.file(release));
        Ontology.files("").forEach(file -> TextFile.write(folder.resolve(ONTOLOGY + file), Ontology.text(file)));
    }

    /** What this writer says of its releases. */
    public ReleaseDescription description() {
        return release;
    }
}
