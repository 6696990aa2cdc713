package org.communique.curation.shelf;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.communique.reading.PartReader;
import org.communique.reading.kept.KeptDossiers;

/** The folder of a dataset's material, from which a {@link Shelf} is filled and kept as the files are. */
public final class MaterialFolder {

    private final Path folder;
    private final PartReader reader;

    public MaterialFolder(Path folder) {
        this.folder = folder;
        this.reader = new PartReader(folder);
    }

    /** The material as it is on the disk. */
    public Shelf read() {
        return read(Optional.empty());
    }

    /** The same, where dossiers that were read before need not be read again. */
    public Shelf read(Optional<KeptDossiers> kept) {
        return read(new PartReader(folder, kept), Map.of(), MaterialFiles.in(folder));
    }

    /** The material as it is now: files that look as they did are not read again, and the same shelf is given if all do. */
    public Shelf refreshed(Shelf shelf) {
        Map<Path, HeldFile> held = shelf.files();
        Map<Path, BasicFileAttributes> now = MaterialFiles.in(folder);
        boolean same = now.size() == held.size()
                && now.entrySet().stream()
                        .allMatch(file -> Optional.ofNullable(held.get(file.getKey()))
                                .filter(one -> one.looksAs(file.getValue()))
                                .isPresent());
        return same ? shelf : read(reader, held, now);
    }

    private static Shelf read(PartReader reader, Map<Path, HeldFile> held, Map<Path, BasicFileAttributes> now) {
        Map<Path, HeldFile> read = new ConcurrentSkipListMap<>();
        now.entrySet().parallelStream().forEach(file -> {
            Optional<HeldFile> before = Optional.ofNullable(held.get(file.getKey()));
            read.put(
                    file.getKey(),
                    before.filter(one -> one.looksAs(file.getValue()))
                            .orElseGet(() -> HeldFile.read(file.getKey(), reader, before)));
        });
        return new Shelf(read);
    }

    /** The material as it would be with other texts in some files; an empty text is a file that is not there. */
    public Shelf with(Shelf shelf, Map<Path, String> texts) {
        Map<Path, HeldFile> changed = new TreeMap<>(shelf.files());
        texts.forEach((file, text) -> {
            if (text.isEmpty()) {
                changed.remove(file);
            } else {
                changed.put(file, HeldFile.planned(file, text, reader));
            }
        });
        return new Shelf(changed);
    }

    /** The planned material after those files were written: how they look now is known, and nothing is read twice. */
    public Shelf written(Shelf planned, Set<Path> files) {
        Map<Path, HeldFile> held = new TreeMap<>(planned.files());
        files.forEach(file ->
                held.computeIfPresent(file, (path, before) -> HeldFile.read(path, reader, Optional.of(before))));
        return new Shelf(held);
    }
}
