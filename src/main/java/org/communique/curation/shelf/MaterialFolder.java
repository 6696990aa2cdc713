package org.communique.curation.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.communique.editing.WholeFile;
import org.communique.reading.PartReader;

/** The folder of a dataset's material, from which a {@link Shelf} is filled and kept as the files are. */
public final class MaterialFolder {

    private static final List<String> FILES = List.of("dataset.yaml", "statements.yaml", "assessments.yaml");

    private final Path folder;
    private final PartReader reader;

    public MaterialFolder(Path folder) {
        this.folder = folder;
        this.reader = new PartReader(folder);
    }

    /** The material as it is on the disk. */
    public Shelf read() {
        return read(Map.of());
    }

    /** The material as it is now: files that look as they did are not read again, and the same shelf is given if all do. */
    public Shelf refreshed(Shelf shelf) {
        Map<Path, HeldFile> held = shelf.files();
        List<Path> now = files();
        boolean same = now.size() == held.size()
                && now.stream()
                        .allMatch(file -> Optional.ofNullable(held.get(file))
                                .filter(one -> one.isCurrent(file))
                                .isPresent());
        return same ? shelf : read(held);
    }

    private Shelf read(Map<Path, HeldFile> held) {
        Map<Path, HeldFile> read = new ConcurrentSkipListMap<>();
        files().parallelStream()
                .forEach(file -> read.put(
                        file,
                        Optional.ofNullable(held.get(file))
                                .filter(one -> one.isCurrent(file))
                                .orElseGet(() -> HeldFile.read(file, reader, Optional.ofNullable(held.get(file))))));
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

    private List<Path> files() {
        try (Stream<Path> walked = Files.walk(folder)) {
            return walked.filter(this::isMaterial).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isMaterial(Path file) {
        Path name = folder.relativize(file);
        String first = name.getName(0).toString();
        boolean known = FILES.contains(name.toString()) || first.equals("articles") || first.equals("authority");
        return known
                && file.toString().matches(".*\\.(ya?ml|jsonl?)")
                && !WholeFile.isDraft(file)
                && Files.isRegularFile(file);
    }
}
