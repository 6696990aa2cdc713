package org.communique.server.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.communique.server.http.EntityTag;
import org.communique.server.http.Exchange;
import org.communique.server.http.RefusedException;
import org.communique.server.store.ServedRelease;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The release's tables as spreadsheets, {@code /tables/statements.xlsx}, made when they are asked for. Every cell is text:
 * no programme turns the days of a date or the characters of a passage into something else.
 */
final class Spreadsheets {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST = 32_767;
    private static final int AT_ONCE = 1_000;

    private final ServedRelease release;

    Spreadsheets(ServedRelease release) {
        this.release = release;
    }

    void send(Exchange exchange) {
        String name = exchange.path().replaceFirst("\\.xlsx$", "");
        String file = "csv/" + name + ".csv";
        if (!exchange.path().endsWith(".xlsx") || !release.files().containsKey(file)) {
            throw RefusedException.notThere(
                    "there is no table /tables/" + exchange.path() + "; the first page lists them");
        }
        if (!exchange.isKnown(EntityTag.weak(release.edition(), exchange.path()))) {
            ByteArrayOutputStream sheet = new ByteArrayOutputStream();
            write(release.folder().resolve(file), name, sheet);
            exchange.send(200, TYPE, withoutDay(sheet.toByteArray()));
        }
    }

    /** The same book without the day on which it was made: the same table gives the same bytes. */
    private static byte[] withoutDay(byte[] book) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setByteArray(book).get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                out.putNextEntry(same);
                byte[] content = in.getInputStream(entry).readAllBytes();
                out.write(entry.getName().equals("docProps/core.xml") ? withoutCreation(content) : content);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutCreation(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("<dcterms:created.*?</dcterms:created>", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A table has at most as many rows, and a cell as many characters, as the format has room for. */
    private static void write(Path csv, String name, OutputStream out) {
        try (CSVParser rows = CSVParser.parse(Files.newBufferedReader(csv), CSVFormat.RFC4180);
                Workbook book = new Workbook(out, "Communique", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            sheet.freezePane(0, 1);
            int row = 0;
            for (CSVRecord cells : rows) {
                if (row == MOST_ROWS) {
                    throw RefusedException.notThere(
                            "this table has more than the %,d rows of a spreadsheet; take /data/csv/%s.csv"
                                    .formatted(MOST_ROWS, name));
                }
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row, column, text(cells.get(column)));
                }
                if (row == 0) {
                    sheet.range(0, 0, 0, cells.size() - 1).style().bold().set();
                }
                row++;
                if (row % AT_ONCE == 0) {
                    sheet.flush();
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Without the apostrophe that keeps a text in a CSV from being run as a formula; a cell of text is never run. */
    private static String text(String cell) {
        String text = cell.matches("(?s)'+[=+@\\t\\r-].*") ? cell.substring(1) : cell;
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
