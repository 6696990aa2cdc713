package org.communique.release.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.release.tables.Column;
import org.communique.release.tables.ForeignKey;
import org.communique.release.tables.Table;

/** What the columns of the tables mean, for machines: the metadata of CSV on the Web. */
public final class CsvwMetadata {

    public static final String FILE = "csv/metadata.json";

    private final ReleaseDescription release;

    public CsvwMetadata(ReleaseDescription release) {
        this.release = release;
    }

    public Map<String, Object> of(List<Table> tables) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")));
        group.put("dc:title", release.title());
        group.put("dc:license", Map.of("@id", release.licence().toString()));
        group.put("dc:isPartOf", Map.of("@id", release.dataset()));
        group.put("tables", tables.stream().map(this::table).toList());
        return group;
    }

    private Map<String, Object> table(Table table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("columns", table.columns().stream().map(CsvwMetadata::column).toList());
        schema.put("primaryKey", table.columns().get(0).name());
        schema.put(
                "foreignKeys",
                ForeignKey.of(table).stream().map(CsvwMetadata::foreign).toList());
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("url", table.name() + ".csv");
        described.put("dc:title", table.name());
        described.put("dc:description", table.meaning());
        described.put("tableSchema", schema);
        return described;
    }

    private static Map<String, Object> foreign(ForeignKey key) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("columnReference", key.column());
        described.put(
                "reference", new TreeMap<>(Map.of("resource", key.table() + ".csv", "columnReference", key.key())));
        return described;
    }

    private static Map<String, Object> column(Column column) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", column.name());
        described.put("titles", column.name());
        described.put("dc:description", column.meaning());
        described.put("datatype", datatype(column.kind()));
        if (column.many()) {
            described.put("separator", Column.SEPARATOR);
        }
        return described;
    }

    private static Object datatype(Column.Kind kind) {
        return switch (kind) {
            case IRI -> "anyURI";
            case TEXT, CODE, EDTF -> "string";
            case DATE -> "date";
            case NUMBER -> "nonNegativeInteger";
            case DECIMAL -> "decimal";
        };
    }
}
