package org.communique.evaluation.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.material.Sha256;

/**
 * Pages with what people marked in them: {@code segments.json} with {@code segments/ID.html}, pieces of text that are
 * wanted and unwanted, title and authors; {@code dates.json} with {@code dates/ID.html}, days of publication; {@code
 * readability/ID.html} with the expected {@code readability/ID.txt}. Figures are given of
 * all pages and of each half of them, by a hash of their names, so that one half can be kept unseen.
 */
public final class PageCorpus {

    private static final List<String> PARTS = List.of("all", "half 0", "half 1");

    private final Path folder;

    public PageCorpus(Path folder) {
        this.folder = folder;
    }

    /** Whether a folder holds such pages. */
    public static boolean is(Path folder) {
        return Files.isRegularFile(folder.resolve("segments.json"))
                || Files.isRegularFile(folder.resolve("dates.json"))
                || Files.isDirectory(folder.resolve("readability"));
    }

    /** A line for each collection and half of it. */
    public List<String> figures() {
        List<String> lines = new ArrayList<>();
        if (Files.isRegularFile(folder.resolve("segments.json"))) {
            lines.addAll(segments());
        }
        if (Files.isDirectory(folder.resolve("readability"))) {
            lines.addAll(readability());
        }
        if (Files.isRegularFile(folder.resolve("dates.json"))) {
            lines.addAll(dates());
        }
        return lines;
    }

    private List<String> segments() {
        Map<String, MarkedPages> figures = new TreeMap<>();
        PARTS.forEach(part -> figures.put(part, new MarkedPages()));
        var named = new PartsSeen<>(NamedPages::new);
        for (Map.Entry<String, JsonNode> page :
                json(folder.resolve("segments.json")).properties()) {
            ReadPage read = ReadPage.of(folder.resolve("segments").resolve(page.getKey() + ".html"));
            for (String part : parts(page.getKey())) {
                figures.computeIfAbsent(part, none -> new MarkedPages()).add(page.getValue(), read);
            }
            named.of(page.getKey()).forEach(part -> part.add(page.getValue(), read.metadata()));
        }
        Stream<String> texts = figures.entrySet().stream()
                .map(part -> "segments %-7s %s"
                        .formatted(part.getKey(), part.getValue().line()));
        return Stream.concat(texts, named.lines("names", NamedPages::line).stream())
                .toList();
    }

    private List<String> dates() {
        var figures = new PartsSeen<>(DatedPages::new);
        for (Map.Entry<String, JsonNode> page :
                json(folder.resolve("dates.json")).properties()) {
            LocalDate expected = LocalDate.parse(page.getValue().path("date").asText());
            ReadPage read = ReadPage.of(folder.resolve("dates").resolve(page.getKey() + ".html"));
            figures.of(page.getKey())
                    .forEach(part -> part.add(expected, read.metadata().published()));
        }
        return figures.lines("dates", DatedPages::line);
    }

    private List<String> readability() {
        Map<String, ExpectedPages> figures = new TreeMap<>();
        PARTS.forEach(part -> figures.put(part, new ExpectedPages()));
        for (Path expected : files(folder.resolve("readability"))) {
            String name = expected.getFileName().toString().replaceFirst("\\.txt$", "");
            ReadPage read = ReadPage.of(expected.resolveSibling(name + ".html"));
            for (String part : parts(name)) {
                figures.computeIfAbsent(part, none -> new ExpectedPages()).add(text(expected), read);
            }
        }
        return figures.entrySet().stream()
                .map(part -> "expected %-7s %s"
                        .formatted(part.getKey(), part.getValue().line()))
                .toList();
    }

    /** All of them, and the half that the first eight digits of its name's SHA-256 say: even or odd. */
    private static List<String> parts(String name) {
        String digits = Sha256.of(name.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 8);
        return List.of("all", "half " + Long.parseLong(digits, 16) % 2);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JsonNode json(Path file) {
        try {
            return new JsonMapper().readTree(file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
