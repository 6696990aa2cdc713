package org.communique.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads people and bodies from a file of one of these forms, which it tells by their content: Popolo JSON, as
 * EveryPolitician published it; the result of a query to Wikidata, as JSON (SPARQL 1.1 results, or the service's plain
 * list) or CSV; a table as CSV or TSV, such as OpenRefine exports.
 */
public final class RollReader {

    /** The file's people and bodies; throws {@link Unreadable} where the file has none of the forms. */
    public Roll read(Path file) {
        String text = text(file);
        String start = text.stripLeading();
        try {
            return start.startsWith("{") || start.startsWith("[")
                    ? json(new ObjectMapper().readTree(text), file)
                    : new TableReader().read(text);
        } catch (IOException notOfTheForm) {
            throw new Unreadable(file + ": " + notOfTheForm.getMessage(), notOfTheForm);
        }
    }

    private static Roll json(JsonNode root, Path file) {
        if (root.has("persons") || root.has("organizations")) {
            return new PopoloReader(root).read();
        }
        if (root.path("results").has("bindings") || root.isArray()) {
            return new QueryResultReader().read(root);
        }
        throw new Unreadable(
                file + " is JSON, but neither Popolo (a key 'persons' or 'organizations') nor the result of a"
                        + " query (a key 'results', or a list of rows)");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A file that cannot be read as any of the forms; the message says why. */
    public static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unreadable(String message) {
            super(message);
        }

        Unreadable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
