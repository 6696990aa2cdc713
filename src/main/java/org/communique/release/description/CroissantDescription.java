package org.communique.release.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.release.tables.Column;
import org.communique.release.tables.ForeignKey;
import org.communique.release.tables.Table;

/** The release in the words of Croissant 1.0, by which machine-learning tools load its tables. */
public final class CroissantDescription {

    /** Those of its terms that the context gives no type. */
    private static final List<String> TERMS = List.of(
            "extract",
            "field",
            "fileObject",
            "fileProperty",
            "fileSet",
            "format",
            "includes",
            "isLiveDataset",
            "jsonPath",
            "key",
            "md5",
            "parentField",
            "path",
            "recordSet",
            "references",
            "regex",
            "repeated",
            "replace",
            "separator",
            "source",
            "subField",
            "transform");

    public static final String FILE = "croissant.json";

    private final ReleaseDescription release;

    public CroissantDescription(ReleaseDescription release) {
        this.release = release;
    }

    public Map<String, Object> of(List<Distribution> distributions, List<Table> tables) {
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@context", context());
        dataset.put("@type", "sc:Dataset");
        dataset.put("@id", release.dataset());
        dataset.put("conformsTo", "http://mlcommons.org/croissant/1.0");
        dataset.put("name", release.id());
        dataset.put("alternateName", release.title());
        dataset.put("description", release.description());
        dataset.put("url", release.base().toString());
        dataset.put("license", release.licence().toString());
        dataset.put("version", semantic(release.version()));
        dataset.put("datePublished", release.issued().toString());
        dataset.put("inLanguage", release.language());
        dataset.put("keywords", release.keywords());
        dataset.put("isAccessibleForFree", true);
        dataset.put("isLiveDataset", false);
        dataset.put("creator", publisher());
        dataset.put("publisher", publisher());
        dataset.put("citeAs", Citation.of(release));
        dataset.put("distribution", distributions.stream().map(this::file).toList());
        dataset.put(
                "recordSet",
                tables.stream().map(CroissantDescription::recordSet).toList());
        return dataset;
    }

    /** The context that Croissant 1.0 (“Dataset-level information”) gives, here in full so that nothing is fetched. */
    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("@language", "en");
        context.put("@vocab", "https://schema.org/");
        context.put("citeAs", "cr:citeAs");
        context.put("column", "cr:column");
        context.put("conformsTo", "dct:conformsTo");
        context.put("cr", "http://mlcommons.org/croissant/");
        context.put("rai", "http://mlcommons.org/croissant/RAI/");
        context.put("data", typed("cr:data", "@json"));
        context.put("dataType", typed("cr:dataType", "@vocab"));
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("examples", typed("cr:examples", "@json"));
        TERMS.forEach(term -> context.put(term, "cr:" + term));
        context.put("sc", "https://schema.org/");
        return context;
    }

    /** Croissant 1.0 (“Dataset Versioning”) recommends three numbers, and its loader complains of fewer. */
    private static String semantic(String version) {
        if (version.matches("\\d+")) {
            return version + ".0.0";
        }
        return version.matches("\\d+\\.\\d+") ? version + ".0" : version;
    }

    private static Map<String, Object> typed(String property, String type) {
        Map<String, Object> term = new LinkedHashMap<>();
        term.put("@id", property);
        term.put("@type", type);
        return term;
    }

    private Map<String, Object> publisher() {
        Map<String, Object> publisher = new LinkedHashMap<>();
        publisher.put("@type", "sc:Organization");
        publisher.put("name", release.publisher().name());
        publisher.put("url", release.publisher().homepage().toString());
        return publisher;
    }

    private Map<String, Object> file(Distribution distribution) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("@type", "cr:FileObject");
        file.put("@id", distribution.file());
        file.put("name", distribution.slug());
        file.put("description", distribution.description());
        file.put("contentUrl", release.download(distribution.file()));
        file.put("contentSize", distribution.bytes() + " B");
        file.put(
                "encodingFormat",
                distribution.isCompressed()
                        ? "application/gzip"
                        : distribution.format().mediaType());
        file.put("sha256", distribution.sha256());
        return file;
    }

    private static Map<String, Object> recordSet(Table table) {
        List<Map<String, Object>> fields = new ArrayList<>();
        for (Column column : table.columns()) {
            fields.add(field(table, column));
        }
        Map<String, Object> records = new LinkedHashMap<>();
        records.put("@type", "cr:RecordSet");
        records.put("@id", table.name());
        records.put("name", table.name());
        records.put("description", table.meaning());
        records.put(
                "key", Map.of("@id", table.name() + "/" + table.columns().get(0).name()));
        records.put("field", fields);
        return records;
    }

    private static Map<String, Object> field(Table table, Column column) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("fileObject", Map.of("@id", table.file()));
        source.put("extract", Map.of("column", column.name()));
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("@type", "cr:Field");
        field.put("@id", table.name() + "/" + column.name());
        field.put("name", column.name());
        field.put("description", column.meaning());
        field.put("dataType", column.many() ? "sc:Text" : dataType(column.kind()));
        field.put("source", source);
        ForeignKey.of(table).stream()
                .filter(key -> key.column().equals(column.name()))
                .forEach(key -> field.put("references", Map.of("field", Map.of("@id", key.table() + "/" + key.key()))));
        return field;
    }

    private static String dataType(Column.Kind kind) {
        return switch (kind) {
            case IRI -> "sc:URL";
            case TEXT, CODE, EDTF -> "sc:Text";
            case DATE -> "sc:Date";
            case NUMBER -> "sc:Integer";
            case DECIMAL -> "sc:Float";
        };
    }
}
