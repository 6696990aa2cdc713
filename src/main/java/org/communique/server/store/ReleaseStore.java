package org.communique.server.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.communique.release.folder.WholeFolder;
import org.communique.release.statistics.Statistics;

/**
 * The quads of a release, ready to be asked: in memory, or in a database on disk when they are many. In both the
 * default graph is the union of the named graphs.
 */
public final class ReleaseStore implements AutoCloseable {

    private final DatasetGraph dataset;
    private final Optional<Path> database;
    private final long quads;

    private ReleaseStore(DatasetGraph dataset, Optional<Path> database, long quads) {
        this.dataset = dataset;
        this.database = database;
        this.quads = quads;
    }

    /** @param digest names the database, so that it is made once for each release */
    public static ReleaseStore of(Path file, String digest, DatabaseSettings settings) {
        long quads = lines(file);
        if (quads <= settings.quadsInMemory()) {
            return new ReleaseStore(inMemory(file), Optional.empty(), quads);
        }
        Path database = settings.folder().resolve("tdb2-" + digest);
        return new ReleaseStore(onDisk(file, database), Optional.of(database), quads);
    }

    /** As the release says, or as many as its file has lines: counting those of a large one takes seconds. */
    private static long lines(Path file) {
        if (Files.isRegularFile(file.resolveSibling(Statistics.FILE))) {
            return Statistics.read(file.resolveSibling("")).quads();
        }
        byte[] bytes = new byte[1 << 16];
        long lines = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int read = in.read(bytes); read > 0; read = in.read(bytes)) {
                for (int at = 0; at < read; at++) {
                    lines += bytes[at] == '\n' ? 1 : 0;
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return lines;
    }

    private static DatasetGraph inMemory(Path file) {
        return inMemory(RDFParser.source(file)::parse);
    }

    /** The quads that something writes, in memory. */
    public static DatasetGraph inMemory(Consumer<StreamRDF> writer) {
        MemoryDataset dataset = new MemoryDataset();
        writer.accept(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                dataset.fill(quad);
            }
        });
        return dataset.filled();
    }

    private static DatasetGraph onDisk(Path file, Path database) {
        if (!Files.exists(database)) {
            load(file, database);
        }
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(database.toString());
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        return dataset;
    }

    /** Under another name until it is whole, so that a database that is there is complete. */
    private static void load(Path file, Path database) {
        Path unfinished = database.resolveSibling(database.getFileName() + ".loading");
        try {
            WholeFolder.delete(unfinished);
            Files.createDirectories(unfinished);
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(unfinished.toString());
            DataLoader loader = LoaderFactory.parallelLoader(dataset, MonitorOutputs.nullOutput());
            loader.startBulk();
            loader.load(file.toString());
            loader.finishBulk();
            TDBInternal.expel(dataset, true);
            Files.move(unfinished, database, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException("the database of " + file + " could not be made", failure);
        }
    }

    public DatasetGraph dataset() {
        return dataset;
    }

    /** All triples of all graphs. */
    public Graph everything() {
        return database.isPresent() ? dataset.getUnionGraph() : dataset.getDefaultGraph();
    }

    /** Does what reads all of it, where that is quick: not from disk. */
    public void readInMemory(Runnable reading) {
        if (database.isEmpty()) {
            Txn.executeRead(dataset, reading);
        }
    }

    /** The folder of the database, if it is one on disk. */
    public Optional<Path> database() {
        return database;
    }

    public long quads() {
        return quads;
    }

    @Override
    public void close() {
        if (database.isPresent()) {
            TDBInternal.expel(dataset, true);
        }
    }
}
