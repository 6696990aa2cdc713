package org.communique.importing;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a table with a header, its cells parted by commas, tabs or semicolons (RFC 4180). */
final class TableReader {

    Roll read(String text) throws IOException {
        RollBuilder roll = new RollBuilder();
        RowReader rows = new RowReader(roll);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord line : parser) {
                rows.read(row(line), "row " + (line.getRecordNumber() + 1));
            }
        } catch (IllegalArgumentException | java.io.UncheckedIOException broken) {
            throw new IOException("the table cannot be read: " + broken.getMessage(), broken);
        }
        return roll.roll();
    }

    private static Map<String, String> row(CSVRecord line) {
        Map<String, String> row = new LinkedHashMap<>();
        line.toMap().forEach((column, cell) -> row.put(column.strip().toLowerCase(Locale.ROOT), cell));
        return row;
    }

    private static char delimiter(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.contains("\t") ? '\t' : header.contains(";") && !header.contains(",") ? ';' : ',';
    }
}
