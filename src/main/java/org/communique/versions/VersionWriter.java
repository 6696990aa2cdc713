package org.communique.versions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.release.description.ReleaseDescription;
import org.communique.release.description.ReleaseNotes;
import org.communique.release.folder.Checksums;
import org.communique.release.rdf.Lookup;
import org.communique.release.rdf.SortedQuads;
import org.communique.release.rdf.Thing;
import org.communique.versions.Versions.OpenedFiles;

/**
 * Puts into a new release what the versions before it are made of. A release whose {@code version} is that of the one
 * before takes its place; another {@code version} is one version more, and the one before is kept.
 */
public final class VersionWriter {

    private static final String DATASET = "dataset.nq";

    private final ReleaseDescription release;
    private final Decided decided;
    private final int kept;

    /** @param kept how many versions can be had afterwards, the new one counted; where it is one, there is no history */
    public VersionWriter(ReleaseDescription release, Decided decided, int kept) {
        this.release = release;
        this.decided = decided;
        this.kept = kept;
    }

    /** The versions that a release of this dataset knows; none where it is of another dataset. */
    private Optional<Versions> known(Path before) {
        try (SortedQuads quads = new SortedQuads(before.resolve(DATASET))) {
            return quads.find(release.dataset())
                    .map(dataset -> Versions.of(
                            before, said(dataset, "dcat:version"), LocalDate.parse(said(dataset, "dcterms:issued"))));
        }
    }

    private static String said(Thing dataset, String property) {
        return dataset.text(property, "").orElseThrow();
    }

    /** Why the release cannot follow the one before, in sentences; empty where it can. */
    public List<String> obstacles(Optional<Path> before) {
        return before.flatMap(this::known).stream()
                .flatMap(versions -> obstacles(versions).stream())
                .toList();
    }

    private List<String> obstacles(Versions versions) {
        List<String> obstacles = new ArrayList<>();
        Version last = versions.last();
        boolean isNew = !last.label().equals(release.version());
        versions.all().stream()
                .filter(version -> isNew && version.label().equals(release.version()))
                .forEach(version -> obstacles.add(
                        "'version': %s was released on %s already, and version %s after it; choose another"
                                .formatted(version.label(), version.issued(), last.label())));
        Optional<Version> earlier = isNew ? Optional.of(last) : versions.find(last.number() - 1);
        earlier.filter(version -> release.issued().isBefore(version.issued()))
                .ifPresent(version -> obstacles.add("'issued': %s is before %s, the day of the version before (%s)"
                        .formatted(release.issued(), version.issued(), version.label())));
        return obstacles;
    }

    /**
     * Completes a new release, whose other files are written, by what it needs of the one before; a first release stays
     * as it is.
     */
    public void write(Optional<Path> before, Path folder) {
        before.filter(any -> kept > 1).flatMap(this::known).ifPresent(versions -> {
            boolean isNew = !versions.last().label().equals(release.version());
            int number = versions.last().number() + (isNew ? 1 : 0);
            if (number > 1) {
                write(versions, number, folder);
            }
        });
    }

    private void write(Versions before, int number, Path folder) {
        before.numbers().filter(earlier -> earlier < number).forEach(earlier -> copy(before, earlier, number, folder));
        Path own = Versions.folder(folder, number);
        Difference difference = new Difference(own);
        try (OpenedFiles opened = new OpenedFiles()) {
            difference.write(before.before(number - 1, opened), opened.lines(folder.resolve(DATASET)));
        }
        List<Version> all = new ArrayList<>(before.all().subList(0, number - 1));
        String digest = Checksums.digest(folder.resolve(DATASET));
        all.add(new Version(number, release.version(), release.issued(), digest, true));
        List<Change> changes = changes(folder, difference);
        difference.pack();
        ChangeTable.write(changes, own.resolve(ChangeTable.FILE));
        new CatalogueWriter(release, new Versions(folder, all)).write();
        append(folder.resolve(ReleaseNotes.FILE), new ChangeWords(changes).notes(all.get(number - 2)));
    }

    /** The changes are known for ever; the quads only of the versions that are kept. */
    private void copy(Versions before, int earlier, int number, Path folder) {
        Path from = Versions.folder(before.release(), earlier);
        Path to = Versions.folder(folder, earlier);
        try {
            Files.createDirectories(to);
            Files.copy(from.resolve(ChangeTable.FILE), to.resolve(ChangeTable.FILE));
            Optional<List<Path>> quads = before.differences(earlier);
            if (earlier > number - kept + 1 && quads.isPresent()) {
                for (Path file : quads.get()) {
                    Files.copy(file, to.resolve(file.getFileName()));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Change> changes(Path folder, Difference difference) {
        try (SortedQuads now = new SortedQuads(folder.resolve(DATASET));
                SortedQuads added = new SortedQuads(difference.plain(Difference.ADDED));
                SortedQuads removed = new SortedQuads(difference.plain(Difference.REMOVED))) {
            Lookup lookup = new Lookup(now, release.language());
            return new Changes(release.base().toString(), added, removed, lookup, decided).find();
        }
    }

    private static void append(Path notes, String text) {
        try {
            Files.writeString(notes, Files.readString(notes) + text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
