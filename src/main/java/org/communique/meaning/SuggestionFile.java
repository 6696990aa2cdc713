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
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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
