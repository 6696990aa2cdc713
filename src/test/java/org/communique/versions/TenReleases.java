package org.communique.versions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.communique.release.ReleaseFolder;
import org.communique.release.description.ReleaseDescription;
import org.communique.release.description.ReleaseNotes;

/** The release of this repository and nine more, each made of the one before by edits drawn at random. */
public final class TenReleases {

    public static final String BASE = "https://w3id.org/communique/";
    public static final int COUNT = 10;

    private static final String DATASET = "<" + BASE + "id/dataset/kazakhstan-2022> ";
    private static final String LABEL = "<http://www.w3.org/2000/01/rdf-schema#label> ";

    private final ReleaseFolder folder;
    private final Random random = new Random(18);
    private List<String> lines;
    private int number = 1;

    /** Starts with the first release, in the folder. */
    public TenReleases(Path folder) {
        this.folder = ReleaseFolder.at(folder);
        this.lines = read(Path.of("rdf/dataset.nq"));
        release();
    }

    /** All ten in the folder; each one's N-Quads beside it, as {@code 1.nq}, {@code 2.nq} …. */
    public static TenReleases in(Path folder) {
        TenReleases releases = new TenReleases(folder);
        releases.keep();
        while (releases.number < COUNT) {
            releases.next();
            releases.keep();
        }
        return releases;
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Path release() {
        folder.replace(files -> {
            try {
                Files.write(files.resolve("dataset.nq"), lines);
                Files.copy(Path.of("rdf/dcat.ttl"), files.resolve("dcat.ttl"));
                Files.writeString(files.resolve(ReleaseNotes.FILE), "# Notes\n");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            new VersionWriter(description(number), Decided.nothing(), Integer.MAX_VALUE).write(folder.find(), files);
        });
        return folder.open();
    }

    /** One version more: some statements go, some are corrected, some come. */
    public void next() {
        number++;
        TreeSet<String> next = new TreeSet<>(lines);
        next.removeIf(line -> line.startsWith(DATASET) && line.contains("dcat#version"));
        next.add(DATASET + "<http://www.w3.org/ns/dcat#version> \"" + label(number) + "\" <" + BASE
                + "graph/provenance> .");
        List<String> statements = new ArrayList<>(lines.stream()
                .filter(TenReleases::isStatement)
                .map(line -> line.substring(0, line.indexOf(' ') + 1))
                .toList());
        String gone = statements.remove(random.nextInt(statements.size()));
        next.removeIf(line -> line.startsWith(gone));
        for (int edit = 0; edit < 5; edit++) {
            String corrected = statements.get(random.nextInt(statements.size()));
            next.removeIf(line -> line.startsWith(corrected + LABEL));
            next.add(corrected + LABEL + "\"Corrected in " + number + "\"@en <" + BASE + "graph/resolution> .");
        }
        String come = "<" + BASE + "id/statement/new-" + number + "> ";
        lines.stream()
                .filter(line -> line.startsWith(statements.get(0)))
                .forEach(line -> next.add(come + line.substring(line.indexOf(' ') + 1)));
        lines = sorted(next);
        release();
    }

    private static boolean isStatement(String line) {
        return line.startsWith("<" + BASE + "id/statement/") && line.contains("#type> <" + BASE + "ns#Statement>");
    }

    /** By the bytes of UTF-8, as a release is sorted: by code points. */
    private static List<String> sorted(TreeSet<String> lines) {
        return lines.stream()
                .sorted((one, other) -> java.util.Arrays.compareUnsigned(
                        one.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        other.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .toList();
    }

    private void keep() {
        try {
            Path release = folder.open();
            Files.copy(release.resolve("dataset.nq"), release.resolveSibling(number + ".nq"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Path folder() {
        return folder.open();
    }

    /** The last release's own label for a number; the first is that of the repository. */
    public static String label(int number) {
        return "2022." + number;
    }

    static ReleaseDescription description(int number) {
        return new ReleaseDescription(
                "kazakhstan-2022",
                "Kazakhstan",
                "Who said what.",
                URI.create(BASE),
                label(number),
                LocalDate.parse("2026-11-22").plusDays(number - 1),
                URI.create("https://creativecommons.org/publicdomain/zero/1.0/"),
                new ReleaseDescription.Publisher("We", URI.create(BASE), Optional.empty(), Optional.empty()),
                "en",
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "1",
                List.of(),
                Optional.empty(),
                "",
                Map.of());
    }
}
