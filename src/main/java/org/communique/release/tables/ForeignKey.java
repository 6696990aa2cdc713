package org.communique.release.tables;

import java.util.List;
import java.util.Map;
import org.communique.release.tables.Column.Kind;

/**
 * A column whose every value is the first column of a row of another table, whatever the dataset. Who spoke may be in
 * any of several tables, so that no key says where.
 *
 * @param table the name of the other table
 * @param key its first column
 */
public record ForeignKey(String column, String table, String key) {

    private static final Map<String, String> LEADS_TO = Map.ofEntries(
            Map.entry("capacity", "membership"),
            Map.entry("on_behalf_of", "actor"),
            Map.entry("occasion", "event"),
            Map.entry("statement", "statement"),
            Map.entry("document", "document"),
            Map.entry("proposition", "proposition"),
            Map.entry("reported_by", "actor"),
            Map.entry("parent", "actor"),
            Map.entry("member", "actor"),
            Map.entry("organization", "actor"),
            Map.entry("post", "post"),
            Map.entry("author", "actor"),
            Map.entry("publisher", "actor"),
            Map.entry("source", "source"));

    /** The keys of a table. Columns of several values have none: neither CSVW nor Frictionless follows them. */
    public static List<ForeignKey> of(Table table) {
        return table.columns().stream()
                .skip(1)
                .filter(column -> column.kind() == Kind.IRI && !column.many())
                .map(Column::name)
                .filter(LEADS_TO::containsKey)
                .map(column -> to(column, LEADS_TO.getOrDefault(column, "")))
                .toList();
    }

    private static ForeignKey to(String column, String key) {
        return new ForeignKey(column, key + "s", key);
    }
}
