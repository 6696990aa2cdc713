package org.communique.material.intake.metadata;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.communique.material.Problem;
import org.communique.material.Utf8Reader;

/**
 * A table beside the articles, {@code articles.csv}, with what somebody knows about them: columns {@code file} or
 * {@code url}, by which a row finds its article, and {@code title}, {@code author}, {@code publisher}, {@code date},
 * {@code language} as {@link MetadataKey} names them. Semicolons may part the columns, as spreadsheets write them in
 * half of Europe. It remembers which rows found their article.
 */
public final class SideTable {

    /** The name of the file. */
    public static final String NAME = "articles.csv";

    private static final int LARGEST = 64 << 20;
    private static final Set<String> FILE_COLUMNS = Set.of("file", "filename", "name", "id");

    private final String place;
    private final Consumer<Problem> problems;
    private final Map<String, Row> byFile = new LinkedHashMap<>();
    private final Map<String, Row> byAddress = new LinkedHashMap<>();
    private final Set<Long> unmatched = new TreeSet<>();

    private SideTable(String place, Consumer<Problem> problems) {
        this.place = place;
        this.problems = problems;
    }

    private record Row(long line, Metadata said) {}

    /** A table of nothing. */
    public static SideTable none() {
        return new SideTable(NAME, problem -> {});
    }

    /** The table in the folder of an article, empty where there is none; rows that cannot be read are told. */
    public static SideTable beside(Path article, Consumer<Problem> problems) {
        Path file = article.resolveSibling(NAME);
        var table = new SideTable(Utf8Reader.shown(file), problems);
        if (Files.isRegularFile(file)) {
            new Utf8Reader(LARGEST, problems).read(file).ifPresent(table::read);
        }
        return table;
    }

    /**
     * What the table says about an article; nothing where no row is about it.
     *
     * @param file the name of its file, with its ending or without
     * @param url its address
     */
    public Metadata about(Optional<String> file, Optional<String> url) {
        Optional<Row> found = file.flatMap(name -> Stream.of(name, withoutEnding(name))
                        .flatMap(key -> Optional.ofNullable(byFile.get(key)).stream())
                        .findFirst())
                .or(() -> url.flatMap(address -> Optional.ofNullable(byAddress.get(plain(address)))));
        found.ifPresent(row -> unmatched.remove(row.line));
        return found.map(Row::said).orElse(Metadata.NONE);
    }

    /** A sentence about the rows that were about no article that was read; nothing where there are none. */
    public Optional<String> leftOver() {
        return unmatched.isEmpty()
                ? Optional.empty()
                : Optional.of("%s: %,d %s about no article that was read: lines %s"
                        .formatted(
                                place,
                                unmatched.size(),
                                unmatched.size() == 1 ? "row is" : "rows are",
                                unmatched.stream()
                                        .limit(10)
                                        .map(String::valueOf)
                                        .collect(joining(", "))));
    }

    private void read(String text) {
        String csv = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String header = csv.lines().findFirst().orElse("");
        char delimiter = header.contains(";") && !header.contains(",") ? ';' : header.contains("\t") ? '\t' : ',';
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .setAllowMissingColumnNames(true)
                .get();
        try (CSVParser rows = format.parse(new StringReader(csv))) {
            if (rows.getHeaderNames().stream().noneMatch(SideTable::finds)) {
                problem(1, "it has neither a column 'file' nor 'url' by which a row could find its article");
                return;
            }
            rows.forEach(row -> add(rows.getCurrentLineNumber(), row));
        } catch (IOException | IllegalArgumentException | UncheckedIOException malformed) {
            problem(1, "it is not a CSV table: " + malformed.getMessage());
        }
    }

    private static boolean finds(String column) {
        return isFile(column) || MetadataKey.of(column).equals(Optional.of(MetadataKey.URL));
    }

    private static boolean isFile(String column) {
        return FILE_COLUMNS.contains(column.strip().toLowerCase(Locale.ROOT));
    }

    private void add(long line, CSVRecord cells) {
        Map<MetadataKey, String> values = new EnumMap<>(MetadataKey.class);
        List<String> files = new ArrayList<>();
        cells.toMap().forEach((column, cell) -> {
            if (isFile(column) && !cell.isBlank()) {
                files.add(cell.strip());
            } else if (!cell.isBlank()) {
                MetadataKey.of(column).ifPresent(key -> values.putIfAbsent(key, cell));
            }
        });
        var row = new Row(line, Metadata.of(values));
        tellUnread(row, values);
        Optional<String> url = Optional.ofNullable(values.get(MetadataKey.URL)).map(SideTable::plain);
        boolean taken = files.stream().anyMatch(byFile::containsKey)
                || files.isEmpty() && url.filter(byAddress::containsKey).isPresent();
        if (files.isEmpty() && url.isEmpty()) {
            problem(line, "it names neither a file nor an address");
        } else if (taken) {
            problem(line, "a second row about the same article; only the first counts");
        } else {
            unmatched.add(line);
            files.forEach(file -> byFile.put(file, row));
            files.forEach(file -> byFile.putIfAbsent(withoutEnding(file), row));
            url.ifPresent(address -> byAddress.putIfAbsent(address, row));
        }
    }

    private void tellUnread(Row row, Map<MetadataKey, String> values) {
        if (values.containsKey(MetadataKey.PUBLISHED) && row.said.published().isEmpty()) {
            problem(row.line, "'%s' is not a day such as 2025-03-03".formatted(values.get(MetadataKey.PUBLISHED)));
        }
        if (values.containsKey(MetadataKey.LANGUAGE) && row.said.language().isEmpty()) {
            problem(
                    row.line,
                    "'%s' is not a language tag such as en or zh-Hant".formatted(values.get(MetadataKey.LANGUAGE)));
        }
        if (values.containsKey(MetadataKey.URL) && row.said.url().isEmpty()) {
            problem(row.line, "'%s' is not a web address".formatted(values.get(MetadataKey.URL)));
        }
    }

    private void problem(long line, String message) {
        problems.accept(new Problem(Problem.Kind.BAD_VALUE, place + ":" + line, message));
    }

    /** As file names end, {@code .html.gz} too. */
    private static String withoutEnding(String file) {
        return file.replaceFirst("(?i)\\.gz$", "").replaceFirst("\\.[A-Za-z]+$", "");
    }

    private static String plain(String address) {
        return address.strip()
                .replaceFirst("(?i)^https?://(?:www\\.)?", "")
                .replaceFirst("#.*", "")
                .replaceFirst("/+$", "");
    }
}
