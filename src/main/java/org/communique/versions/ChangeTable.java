package org.communique.versions;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** What became of the things of a dataset from one version to the next, as a table that people and programmes read. */
final class ChangeTable {

    static final String FILE = "changes.csv";

    private static final CSVFormat FORM = CSVFormat.RFC4180
            .builder()
            .setHeader("change", "kind", "iri", "label", "detail")
            .setSkipHeaderRecord(true)
            .get();

    private ChangeTable() {}

    static void write(List<Change> changes, Path file) {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter table = new CSVPrinter(
                        out, FORM.builder().setSkipHeaderRecord(false).get())) {
            for (Change change : changes) {
                table.printRecord(change.act().word(), change.kind(), change.iri(), change.label(), change.detail());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<Change> read(Path file) {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.parse(in, FORM)) {
            return rows.stream().map(ChangeTable::change).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " cannot be read: " + failure.getMessage(), failure);
        }
    }

    private static Change change(CSVRecord row) {
        return new Change(Change.Act.of(row.get(0)), row.get(1), row.get(2), row.get(3), row.get(4));
    }
}
