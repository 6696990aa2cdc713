package org.communique.release.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.release.tables.Column;
import org.communique.release.tables.ForeignKey;
import org.communique.release.tables.Table;

/** The tables as a Frictionless Data Package, which R, Python and spreadsheets' tools open with the types of its columns. */
public final class DataPackage {

    public static final String FILE = "csv/datapackage.json";

    private final ReleaseDescription release;

    public DataPackage(ReleaseDescription release) {
        this.release = release;
    }

    /** @param distributions tell the size and the hash of each table's file */
    public Map<String, Object> of(List<Table> tables, List<Distribution> distributions) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("profile", "tabular-data-package");
        described.put("name", release.id());
        described.put("id", release.dataset());
        described.put("title", release.title());
        described.put("description", release.description());
        described.put("version", release.version());
        described.put("created", release.issued() + "T00:00:00Z");
        described.put("homepage", release.base().toString());
        described.put("licenses", List.of(Map.of("path", release.licence().toString())));
        described.put(
                "resources",
                tables.stream().map(table -> resource(table, distributions)).toList());
        return described;
    }

    private static Map<String, Object> resource(Table table, List<Distribution> distributions) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.name());
        resource.put("path", table.name() + ".csv");
        resource.put("description", table.meaning());
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        distributions.stream()
                .filter(file -> file.file().equals(table.file()))
                .findFirst()
                .ifPresent(file -> {
                    resource.put("bytes", file.bytes());
                    resource.put("hash", "sha256:" + file.sha256());
                });
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", table.columns().stream().map(DataPackage::field).toList());
        schema.put("primaryKey", table.columns().get(0).name());
        schema.put(
                "foreignKeys",
                ForeignKey.of(table).stream().map(DataPackage::foreign).toList());
        resource.put("schema", schema);
        return resource;
    }

    private static Map<String, Object> foreign(ForeignKey key) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("fields", key.column());
        described.put("reference", new TreeMap<>(Map.of("resource", key.table(), "fields", key.key())));
        return described;
    }

    /** A cell of several values is a text, as the specification knows no other way; {@code separator} parts them. */
    private static Map<String, Object> field(Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.many() ? "string" : type(column.kind()));
        if (column.kind() == Column.Kind.IRI && !column.many()) {
            field.put("format", "uri");
        }
        field.put("description", column.meaning());
        if (column.many()) {
            field.put("separator", Column.SEPARATOR);
        }
        return field;
    }

    private static String type(Column.Kind kind) {
        return switch (kind) {
            case IRI, TEXT, CODE, EDTF -> "string";
            case DATE -> "date";
            case NUMBER -> "integer";
            case DECIMAL -> "number";
        };
    }
}
