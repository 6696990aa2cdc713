package org.communique.meaning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The suggestions of a dataset as JSON Lines: what they were computed from, then one suggestion a line, then the counts.
 * A file without its last line was interrupted and is worth nothing.
 */
public final class SuggestionFile {

    private static final String KEY = "computed-from";
    private static final String COUNTS = "counts";

    private final Path file;
    private final JsonMapper json = JsonMapper.builder().build();

    public SuggestionFile(Path file) {
        this.file = file;
    }

    /** The one of the dataset in a folder. */
    public static SuggestionFile of(Path dataset) {
        return new SuggestionFile(dataset.resolve(".communique").resolve("suggestions.jsonl"));
    }

    public Path path() {
        return file;
    }

    /** The counts of a finished file that was computed from exactly this. */
    public Optional<SuggestionCounts> counts(String key) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String first = lines.readLine();
            if (first == null || !json.readTree(first).path(KEY).asText().equals(key)) {
                return Optional.empty();
            }
            JsonNode last = json.readTree(lines.lines().reduce("{}", (one, next) -> next))
                    .path(COUNTS);
            return last.isObject() ? Optional.of(SuggestionCounts.of(last)) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    /**
     * The claim that is suggested first for each report of an article, by the report's id; none where no proposition is near
     * or nothing was suggested yet. The dataset may have changed since.
     */
    public Map<String, Nearest> nearest(String article) {
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        Map<String, Nearest> found = new HashMap<>();
        String key = json.getNodeFactory().textNode(article + "#").toString();
        String start = "{\"report\":" + key.substring(0, key.length() - 1);
        try (Stream<String> lines = Files.lines(file)) {
            for (String line : (Iterable<String>) lines.filter(each -> each.startsWith(start))::iterator) {
                JsonNode tree = json.readTree(line);
                JsonNode claim = tree.path("claims").path(0);
                if (claim.isObject() && !tree.path("new").asBoolean()) {
                    String report = tree.path("report").asText().substring(article.length() + 1);
                    found.put(
                            report,
                            new Nearest(
                                    claim.path("proposition").asText(),
                                    claim.path("position").path("position").asText()));
                }
            }
            return found;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * What is suggested first for a report.
     *
     * @param proposition its id
     * @param position a word, such as {@code denies}; empty where the language has no rule
     */
    public record Nearest(String proposition, String position) {}

    /** What writes the suggestions, a line each, and counts them. */
    @FunctionalInterface
    public interface Lines {
        SuggestionCounts writeTo(Consumer<Map<String, Object>> line);
    }

    /** Writes the file anew and puts it in the place of the one before. */
    public SuggestionCounts write(String key, Lines lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            SuggestionCounts counts;
            try (Writer out = Files.newBufferedWriter(fresh)) {
                append(out, Map.of(KEY, key));
                counts = lines.writeTo(line -> append(out, line));
                append(out, Map.of(COUNTS, counts.fields()));
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            return counts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void append(Writer out, Map<String, Object> line) {
        try {
            out.write(json.writeValueAsString(line));
            out.write('\n');
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of texts and numbers is JSON", impossible);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
