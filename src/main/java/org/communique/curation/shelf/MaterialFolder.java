package org.communique.curation.shelf;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        Shelf empty = new Shelf(Map.of());
        return empty.with(read(
                new PartReader(folder, kept), empty, MaterialFiles.in(folder).keySet()));
    }

    /** The material as it is now: files that look as they did are not read again, and the same shelf is given if all do. */
    public Shelf refreshed(Shelf shelf) {
        Map<Path, BasicFileAttributes> now = MaterialFiles.in(folder);
        Set<Path> gone = new HashSet<>();
        shelf.files().forEach((file, held) -> {
            BasicFileAttributes found = now.get(file);
            if (found == null) {
                gone.add(file);
            } else if (held.looksAs(found)) {
                now.remove(file);
            }
        });
        if (now.isEmpty() && gone.isEmpty()) {
            return shelf;
        }
        Map<Path, Optional<HeldFile>> others = read(reader, shelf, now.keySet());
        gone.forEach(file -> others.put(file, Optional.empty()));
        return shelf.with(others);
    }

    private static Map<Path, Optional<HeldFile>> read(PartReader reader, Shelf before, Set<Path> files) {
        return files.parallelStream()
                .collect(Collectors.toConcurrentMap(
                        file -> file,
                        file -> Optional.of(HeldFile.read(
                                file, reader, Optional.ofNullable(before.files().get(file))))));
    }

    /** The material as it would be with other texts in some files; an empty text is a file that is not there. */
    public Shelf with(Shelf shelf, Map<Path, String> texts) {
        Map<Path, Optional<HeldFile>> planned = new HashMap<>();
        texts.forEach((file, text) -> planned.put(
                file,
                Optional.of(text).filter(some -> !some.isEmpty()).map(some -> HeldFile.planned(file, some, reader))));
        return shelf.with(planned);
    }

    /** The planned material after those files were written: how they look now is known, and nothing is read twice. */
    public Shelf written(Shelf planned, Set<Path> files) {
        return planned.with(read(
                reader,
                planned,
                files.stream().filter(planned.files()::containsKey).collect(Collectors.toSet())));
    }
}
