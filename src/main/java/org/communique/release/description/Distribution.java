package org.communique.release.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communique.release.dump.Format;
import org.communique.release.folder.Checksums;
import org.communique.release.tables.Table;

/** A file of a release that holds data: where it is within the release, what it holds, its size and its SHA-256. */
public record Distribution(String file, Format format, String title, String description, long bytes, String sha256) {

    private static final String SORTED = "All graphs as canonical N-Quads, sorted; what all other files are made from.";
    private static final String GRAPHS = "All graphs.";
    private static final String UNION = "The union of all graphs as triples.";

    /** The dataset's files that there are, each with its compressed one, and the tables. */
    public static List<Distribution> in(Path folder, List<Table> tables) {
        List<Distribution> distributions = new ArrayList<>();
        for (Format format : Format.values()) {
            String file = format.dataset();
            if (Files.exists(folder.resolve(file))) {
                String holds = format == Format.NQUADS ? SORTED : format.keepsGraphs() ? GRAPHS : UNION;
                distributions.add(of(folder, file, format.title(), holds));
                distributions.add(of(folder, file + ".gz", format.title() + ", compressed", holds));
            }
        }
        for (Table table : tables) {
            distributions.add(of(folder, table.file(), "Table of " + table.name(), table.meaning()));
        }
        return List.copyOf(distributions);
    }

    private static Distribution of(Path folder, String file, String title, String description) {
        Path path = folder.resolve(file);
        Format format = Format.of(file).orElseThrow();
        try {
            return new Distribution(file, format, title, description, Files.size(path), Checksums.digest(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean isCompressed() {
        return file.endsWith(".gz");
    }

    /** Its file's name as a part of an IRI. */
    String slug() {
        return file.replace('/', '-');
    }
}
