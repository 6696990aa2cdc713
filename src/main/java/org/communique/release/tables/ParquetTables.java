package org.communique.release.tables;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The tables of a release as Parquet: the columns of the CSV with the types that {@code datapackage.json} gives them. DuckDB
 * writes them; its driver is not shipped.
 *
 * @param csv the folder with the CSV tables
 */
public record ParquetTables(Path csv, Driver duckdb) {

    private static final Map<String, String> TYPES = Map.of("date", "DATE", "integer", "BIGINT", "number", "DOUBLE");

    /** With the driver that a class loader finds; throws {@link IllegalStateException} where there is none. */
    public static ParquetTables of(Path csv, ClassLoader drivers) {
        return ServiceLoader.load(Driver.class, drivers).stream()
                .filter(driver -> driver.type().getName().startsWith("org.duckdb."))
                .findFirst()
                .map(driver -> new ParquetTables(csv, driver.get()))
                .orElseThrow(() -> new IllegalStateException("DuckDB's JDBC driver is not there"));
    }

    /** Writes each table as a file into a folder, which is made where it is missing, and says which. */
    public List<Path> writeTo(Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        JsonNode described =
                new ObjectMapper().readTree(csv.resolve("datapackage.json").toFile());
        try (Connection connection = duckdb.connect("jdbc:duckdb:", new Properties());
                Statement statement = connection.createStatement()) {
            for (JsonNode table : described.path("resources")) {
                Path file = folder.resolve(table.path("name").asText() + ".parquet");
                Path from = csv.resolve(table.path("path").asText());
                statement.execute("""
                        COPY (FROM read_csv(%s, columns = {%s}, header = true, auto_detect = false, delim = ',', quote = '"',
                          escape = '"', new_line = '\\r\\n', max_line_size = 100000000)) TO %s (FORMAT parquet, COMPRESSION zstd)
                        """.formatted(text(from.toString()), columns(table), text(file.toString())));
                written.add(file);
            }
        }
        return written;
    }

    private static String columns(JsonNode table) {
        return StreamSupport.stream(table.at("/schema/fields").spliterator(), false)
                .map(field -> text(field.path("name").asText()) + ": "
                        + text(TYPES.getOrDefault(field.path("type").asText(), "VARCHAR")))
                .collect(Collectors.joining(", "));
    }

    private static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
