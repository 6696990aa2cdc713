package org.communique.release.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.communique.release.rdf.Lookup;
import org.communique.release.rdf.Thing;

/** The tables as CSV files (RFC 4180), being written as the things come. */
public final class CsvTables implements Consumer<Thing>, AutoCloseable {

    private final Lookup lookup;
    private final Map<Table, CSVPrinter> printers = new LinkedHashMap<>();

    public CsvTables(Path folder, List<Table> tables, Lookup lookup) {
        this.lookup = lookup;
        try {
            Files.createDirectories(folder.resolve("csv"));
            for (Table table : tables) {
                CSVPrinter printer = new CSVPrinter(
                        Files.newBufferedWriter(folder.resolve(table.file()), StandardCharsets.UTF_8),
                        CSVFormat.RFC4180);
                printers.put(table, printer);
                printer.printRecord(table.columns().stream().map(Column::name).toList());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void accept(Thing thing) {
        printers.forEach((table, printer) -> table.rows(thing, lookup).forEach(row -> print(table, row, printer)));
    }

    private void print(Table table, Column.Row row, CSVPrinter printer) {
        List<String> cells = new ArrayList<>();
        for (Column column : table.columns()) {
            cells.add(column.cell(row, lookup));
        }
        try {
            printer.printRecord(cells);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            for (CSVPrinter printer : printers.values()) {
                printer.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
