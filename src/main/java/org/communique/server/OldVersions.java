package org.communique.server;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.communique.quality.Publication;
import org.communique.release.ReleaseFolder;
import org.communique.release.ReleaseWriter;
import org.communique.release.folder.WholeFolder;
import org.communique.server.http.RefusedException;
import org.communique.server.store.DatabaseSettings;
import org.communique.server.store.ServedRelease;
import org.communique.server.versions.History;
import org.communique.versions.Version;

/**
 * The earlier versions of a release, for those who ask for one: made again on disk, where the last ones asked for stay,
 * and opened one at a time. Few are open at once: one that is asked for no more is closed when its last answers are sent.
 */
final class OldVersions {

    private static final int OPEN = 2;
    private static final int ON_DISK = 6;
    private static final int WAITING = 8;
    private static final int CLOSING = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** More quads than these are served from disk, as an old version is read by few. */
    private static final long IN_MEMORY = 200_000;

    private final ServedRelease present;
    private final History history;
    private final ReleaseSource source;
    private final Leaving leaving;
    private final ReentrantLock opening = new ReentrantLock();
    private final Map<Integer, Opened> opened = new LinkedHashMap<>(4, 0.75f, true);
    private final Map<Integer, Opened> left = new HashMap<>();
    private boolean closed;

    private record Opened(ServedRelease release, ReleaseSite site, Path folder) {}

    OldVersions(ServedRelease present, History history, ReleaseSource source, Leaving leaving) {
        this.present = present;
        this.history = history;
        this.source = source;
        this.leaving = leaving;
    }

    /** All that is served of a version; refuses where too many wait for versions already. */
    ReleaseSite site(Version version) {
        if (opening.getQueueLength() >= WAITING || !isMyTurn()) {
            throw RefusedException.busy(PATIENCE);
        }
        try {
            if (closed) {
                throw RefusedException.busy(PATIENCE);
            }
            Opened there = opened.get(version.number());
            return (there == null ? opened(version) : there).site();
        } finally {
            opening.unlock();
        }
    }

    private boolean isMyTurn() {
        try {
            return opening.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The version opened, or kept open where it was about to be closed: its database is closed for all who use it. */
    private Opened opened(Version version) {
        left.values().removeIf(one -> !leaving.has(one.release()));
        Opened before = left.remove(version.number());
        if (before == null && left.size() >= CLOSING) {
            throw RefusedException.busy(PATIENCE);
        }
        Opened next = before != null && leaving.takeBack(before.release()) ? before : open(version);
        opened.put(version.number(), next);
        if (opened.size() > OPEN) {
            int eldest = opened.keySet().iterator().next();
            Opened last = opened.remove(eldest);
            left.put(eldest, last);
            leaving.add(last.release());
        }
        sweep();
        return next;
    }

    private Opened open(Version version) {
        Path folder = folder().resolve(version.sha256().substring(0, 32) + "-" + present.digest());
        ReleaseFolder made = ReleaseFolder.at(folder.resolve("rdf"));
        if (made.find().isEmpty()) {
            made.replace(files -> write(version, files));
        }
        touch(folder);
        DatabaseSettings databases = new DatabaseSettings(
                Math.min(IN_MEMORY, source.settings().databases().quadsInMemory()), folder);
        ServedRelease release = ServedRelease.open(made.open(), source.queries(), databases);
        try {
            ServedRelease shown = release.fitted(source.queries(), databases).shownIn(present);
            return new Opened(shown, source.making().site(shown, History.of(shown, folder)), folder);
        } catch (RuntimeException failure) {
            release.close();
            throw failure;
        }
    }

    private Path folder() {
        return source.settings().databases().folder().resolve("versions");
    }

    private void write(Version version, Path files) {
        history.versions().write(version, files.resolve(ReleaseWriter.DATASET));
        Publication publication = Publication.of(present.folder(), present.base());
        Graph catalogue = publication.catalogue();
        Node dataset = publication.dataset().node();
        say(catalogue, dataset, Publication.DCAT + "version", NodeFactory.createLiteralString(version.label()));
        say(
                catalogue,
                dataset,
                Publication.DCTERMS + "issued",
                NodeFactory.createLiteralDT(version.issued().toString(), XSDDatatype.XSDdate));
        catalogue.remove(dataset, NodeFactory.createURI(Publication.DCAT + "distribution"), Node.ANY);
        try (OutputStream out = Files.newOutputStream(files.resolve("dcat.ttl"))) {
            RDFWriter.source(catalogue).lang(Lang.TURTLE).output(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void say(Graph graph, Node subject, String property, Node value) {
        graph.remove(subject, NodeFactory.createURI(property), Node.ANY);
        graph.add(subject, NodeFactory.createURI(property), value);
    }

    private static void touch(Path folder) {
        try {
            Files.setLastModifiedTime(folder, FileTime.fromMillis(System.currentTimeMillis()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Deletes from disk what was opened longest ago and is open no more. */
    private void sweep() {
        List<Path> open = Stream.concat(opened.values().stream(), left.values().stream())
                .map(Opened::folder)
                .toList();
        try (Stream<Path> folders = Files.list(folder())) {
            List<Path> oldest = folders.sorted(
                            Comparator.comparing(OldVersions::touched).reversed())
                    .skip(ON_DISK)
                    .filter(folder -> !open.contains(folder))
                    .toList();
            for (Path folder : oldest) {
                WholeFolder.delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static FileTime touched(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Opens none from now on; those that are open are for the caller to close. */
    List<ServedRelease> close() {
        opening.lock();
        try {
            closed = true;
            return opened.values().stream().map(Opened::release).toList();
        } finally {
            opening.unlock();
        }
    }
}
