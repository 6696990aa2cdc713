package org.communique.cli.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.communique.cli.console.Console;
import org.communique.cli.console.UserError;
import org.communique.cli.option.DatasetFolder;
import org.communique.release.tables.ParquetTables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code communique parquet}: the tables of the release as Parquet. */
@Command(
        name = "parquet",
        mixinStandardHelpOptions = true,
        description =
                "Writes the CSV tables of the release as Parquet, with the same columns, typed. DuckDB writes them: "
                        + "give its JDBC driver, one jar (org.duckdb:duckdb_jdbc in Maven Central).",
        footer = {
            "",
            "Example:",
            "  mvn dependency:copy -Dartifact=org.duckdb:duckdb_jdbc:1.5.6.0 -DoutputDirectory=.",
            "  communique parquet my-dataset --duckdb duckdb_jdbc-1.5.6.0.jar"
        })
public final class ParquetCommand implements Runnable {

    @Mixin
    private DatasetFolder dataset = new DatasetFolder();

    @Option(names = "--duckdb", paramLabel = "JAR", description = "DuckDB's JDBC driver.")
    private @Nullable Path duckdb;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Where the files go (default: parquet/ in the dataset's folder).")
    private @Nullable Path output;

    @Mixin
    private Console console = new Console();

    @Override
    public void run() {
        Path tables = dataset.release().resolve("csv");
        if (!Files.isDirectory(tables)) {
            throw new UserError("there are no tables in " + tables + "; run 'communique build' first");
        }
        Path folder = Optional.ofNullable(output).orElseGet(() -> dataset.root().resolve("parquet"));
        try (URLClassLoader drivers = new URLClassLoader(jars(), getClass().getClassLoader())) {
            List<Path> files = ParquetTables.of(tables, drivers).writeTo(folder);
            console.say("%d tables written to %s".formatted(files.size(), folder));
        } catch (IllegalStateException missing) {
            throw new UserError(missing.getMessage() + ": name its jar with --duckdb", missing);
        } catch (SQLException wrong) {
            throw new UserError("DuckDB could not write the tables: " + wrong.getMessage(), wrong);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private URL[] jars() throws IOException {
        if (duckdb == null) {
            return new URL[0];
        }
        if (!Files.isRegularFile(duckdb)) {
            throw new UserError("there is no file " + duckdb + "; --duckdb names the jar of DuckDB's JDBC driver");
        }
        return new URL[] {duckdb.toUri().toURL()};
    }
}
