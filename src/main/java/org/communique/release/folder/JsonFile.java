package org.communique.release.folder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/** A JSON file with the same bytes on every machine: two spaces, line feeds, members in the order of their map. */
public final class JsonFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER =
            JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private JsonFile() {}

    public static void write(Path file, Object value) {
        TextFile.write(file, text(value) + "\n");
    }

    /** Numbers by their names. */
    public static Map<String, Long> numbers(Path file) {
        try {
            return JSON.readValue(file.toFile(), new TypeReference<Map<String, Long>>() {});
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static String text(Object value) {
        refuseUnordered(value);
        try {
            return WRITER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("cannot be written as JSON: " + value, impossible);
        }
    }

    /** The maps of Map.of have another order in each run. */
    private static void refuseUnordered(Object value) {
        if (value instanceof Map<?, ?> map) {
            if (map.size() > 1 && !(map instanceof LinkedHashMap) && !(map instanceof SortedMap)) {
                throw new IllegalArgumentException("the order of its members would change: " + map);
            }
            map.values().forEach(JsonFile::refuseUnordered);
        } else if (value instanceof Collection<?> values) {
            values.forEach(JsonFile::refuseUnordered);
        }
    }

    public static <T> T read(Path file, Class<T> type) {
        try {
            return JSON.readValue(file.toFile(), type);
        } catch (IOException failure) {
            throw new UncheckedIOException(file + ": " + failure.getMessage(), failure);
        }
    }
}
