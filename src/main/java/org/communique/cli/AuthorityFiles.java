package org.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The authority's files, in which a link is written into an entry; every other line stays as people wrote it. */
final class AuthorityFiles {

    private static final String SOURCES = "sources.yaml";
    private static final String SOURCE = "- id: wikidata";

    private final Path folder;

    AuthorityFiles(Path folder) {
        this.folder = folder;
    }

    /** Links the entry to the item and gives the file that it stands in. */
    Path link(String id, String qid, LocalDate day) {
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .filter(each -> lines(each).contains("- id: " + id))
                    .findFirst()
                    .orElseThrow(() -> new UserError("no entry in " + folder + " begins with '- id: " + id + "'"));
            write(file, linked(lines(file), "- id: " + id, entry(qid, day)));
            addSource();
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> entry(String qid, LocalDate day) {
        return List.of(
                "  wikidata:",
                "    id: " + qid,
                "    match: exact",
                "    evidence:",
                "      - {source: wikidata, locator: " + qid + ", note: 'chosen among candidates on " + day + "'}");
    }

    private static List<String> linked(List<String> lines, String head, List<String> entry) {
        int at = lines.indexOf(head) + 1;
        int end = at;
        while (end < lines.size() && !lines.get(end).startsWith("- ")) {
            end++;
        }
        if (lines.subList(at, end).contains("  wikidata:")) {
            throw new UserError("the entry '" + head + "' has a link already; change it by hand");
        }
        List<String> linked = new ArrayList<>(lines);
        linked.addAll(at, entry);
        return linked;
    }

    private void addSource() throws IOException {
        Path file = folder.resolve(SOURCES);
        List<String> lines = Files.exists(file) ? new ArrayList<>(lines(file)) : new ArrayList<>();
        if (!lines.contains(SOURCE)) {
            lines.addAll(List.of("", SOURCE, "  title: Wikidata", "  url: https://www.wikidata.org/"));
            write(file, lines);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
