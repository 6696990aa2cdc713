package org.communique.extension;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.communique.attribution.Attribution;
import org.communique.material.Article;
import org.communique.material.Problem;

/**
 * Attributions that something else found, as JSON Lines, an article a line, in the format that {@code extract --format
 * standoff-jsonl} writes.
 */
public final class StandoffFile extends ForeignExtractor {

    private final Path file;
    private final Map<String, JsonNode> lines = new TreeMap<>();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final StandoffReader reader;
    private final Consumer<Problem> problems;

    private StandoffFile(Path file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
        this.reader = new StandoffReader(file.getFileName().toString(), problems);
    }

    /** Reads the file; lines that cannot be read are reported with their number. */
    public static StandoffFile read(Path file, Consumer<Problem> problems) {
        var standoff = new StandoffFile(file, problems);
        try (BufferedReader in = Files.newBufferedReader(file)) {
            List<String> lines = in.lines().toList();
            for (int at = 0; at < lines.size(); at++) {
                standoff.add(lines.get(at), at + 1);
            }
            return standoff;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String line, int number) {
        if (line.isBlank()) {
            return;
        }
        try {
            JsonNode read = JsonMapper.builder().build().readTree(line);
            String id = read.path("id").asText("");
            if (id.isEmpty()) {
                problem(Problem.Kind.MISSING_KEY, number, "the line has no 'id' of an article");
            } else if (lines.putIfAbsent(id, read) != null) {
                problem(Problem.Kind.DUPLICATE_ID, number, "a second line for '" + id + "'; only the first is taken");
            }
        } catch (JsonProcessingException wrong) {
            problem(Problem.Kind.SYNTAX, number, "not JSON: " + wrong.getOriginalMessage());
        }
    }

    private void problem(Problem.Kind kind, int line, String message) {
        problems.accept(new Problem(kind, file + ":" + line, message));
    }

    @Override
    public String id() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public List<Attribution> extract(Article article, String language) {
        asked.add(article.id());
        Optional<JsonNode> line = Optional.ofNullable(lines.get(article.id()));
        if (line.isEmpty()) {
            problems.accept(new Problem(
                    Problem.Kind.UNKNOWN_ID,
                    article.id(),
                    file + " has no line with this id; nothing is attributed in it"));
        }
        return line.map(found -> reader.read(found, article, known(language))).orElse(List.of());
    }

    /** Reports the lines whose article was not among those extracted. */
    public void reportUnused() {
        Set<String> unused = new TreeSet<>(lines.keySet());
        unused.removeAll(asked);
        unused.forEach(id -> problems.accept(new Problem(
                Problem.Kind.UNKNOWN_ID, file.toString(), "the article '" + id + "' was not among the inputs")));
    }
}
