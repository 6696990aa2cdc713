package org.communique.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The authority's files, in which a link is written into an entry; every other line stays as people wrote it, with its
 * ending, and each file is written whole or not at all.
 */
public final class AuthorityFiles {

    private static final String SOURCES = "sources.yaml";
    private static final String SOURCE = "- id: wikidata";

    private final Path folder;

    public AuthorityFiles(Path folder) {
        this.folder = folder;
    }

    /** Links the entry to the item and gives the file that it stands in. */
    public Path link(String id, String qid, LocalDate day) {
        String head = "- id: " + id;
        Path file = file(head);
        String linked = linked(read(file), head, entry(qid, day));
        // First what the entry refers to: a run that is cut off leaves a source too many, not a link to none.
        addSource();
        WrittenFile.write(file, linked);
        return file;
    }

    private Path file(String head) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .filter(each -> lines(read(each)).contains(head))
                    .findFirst()
                    .orElseThrow(() -> new EditRefused("no entry in " + folder + " begins with '" + head + "'"));
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

    private static String linked(String text, String head, List<String> entry) {
        List<String> lines = lines(text);
        int at = lines.indexOf(head) + 1;
        int end = at;
        while (end < lines.size() && !lines.get(end).startsWith("- ")) {
            end++;
        }
        if (lines.subList(at, end).contains("  wikidata:")) {
            throw new EditRefused("the entry '" + head + "' has a link already; change it by hand");
        }
        List<String> linked = new ArrayList<>(lines);
        linked.addAll(at, entry);
        return joined(linked, text);
    }

    private void addSource() {
        Path file = folder.resolve(SOURCES);
        String text = Files.exists(file) ? read(file) : "";
        List<String> lines = new ArrayList<>(lines(text));
        if (!lines.contains(SOURCE)) {
            lines.addAll(List.of("", SOURCE, "  title: Wikidata", "  url: https://www.wikidata.org/"));
            WrittenFile.write(file, joined(lines, text));
        }
    }

    /** The text, unless it would come back with other characters than it has. */
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException failure) {
            throw new EditRefused(file + " is not UTF-8; save it in that encoding", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    /** The lines, ended as those of the text are. */
    private static String joined(List<String> lines, String text) {
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        return String.join(end, lines) + end;
    }
}
