package org.communique.release.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.release.rdf.Lookup;
import org.communique.release.rdf.Thing;
import org.communique.release.tables.Column.Kind;
import org.communique.release.tables.Column.Row;

/**
 * A table of a release: one row for each thing of a class.
 *
 * @param of the classes of the things that its rows are about, or the properties whose values they are, in compact form
 */
public record Table(String name, List<String> of, String meaning, List<Column> columns) {

    public Table {
        of = List.copyOf(of);
        columns = List.copyOf(columns);
    }

    public String file() {
        return "csv/" + name + ".csv";
    }

    /** Starts a table with one row for each thing of a class, or for each value that a property has. */
    static Builder of(String name, String of, String meaning) {
        return new Builder(name, List.of(of), meaning);
    }

    /** The rows that a thing brings, in the order of their IRIs. */
    Stream<Row> rows(Thing thing, Lookup lookup) {
        if (of.stream().anyMatch(thing::isA)) {
            return Stream.of(new Row(thing, thing));
        }
        return of.stream()
                .flatMap(property -> thing.values(property).stream())
                .flatMap(value -> lookup.find(value.getURI()).stream())
                .map(value -> new Row(value, thing));
    }

    /** Puts a table's columns together, from the left to the right. */
    static final class Builder {

        private final String name;
        private final List<String> of;
        private final String meaning;
        private final List<Column> columns = new ArrayList<>();

        Builder(String name, List<String> of, String meaning) {
            this.name = name;
            this.of = of;
            this.meaning = meaning;
        }

        Table build() {
            return new Table(name, of, meaning, columns);
        }

        Builder column(Column column) {
            columns.add(column);
            return this;
        }

        /** The IRI of the thing that the row is about. */
        Builder itself(String name, String meaning) {
            return column(new Column(
                    name,
                    Kind.IRI,
                    false,
                    meaning,
                    (row, lookup) -> List.of(row.thing().iri())));
        }

        /** The name of the thing that the row is about. */
        Builder label() {
            return column(new Column(
                    "label",
                    Kind.TEXT,
                    false,
                    "Its name in the dataset's language.",
                    (row, lookup) -> List.of(row.thing()
                            .text("rdfs:label", lookup.language())
                            .orElse(Lookup.lastPart(row.thing().iri())))));
        }

        /** The thing that a property leads to, and its name. */
        Builder link(String name, String property, String meaning) {
            return links(name, property, false, meaning);
        }

        /** The things that a property leads to, and their names. */
        Builder links(String name, String property, String meaning) {
            return links(name, property, true, meaning);
        }

        private Builder links(String name, String property, boolean many, String meaning) {
            iris(name, property, many, meaning);
            return column(new Column(
                    name + "_label",
                    Kind.TEXT,
                    many,
                    "Its name.",
                    (row, lookup) -> iris(row, property).map(lookup::name).toList()));
        }

        /** The IRIs that a property leads to, without a name. */
        Builder iris(String name, String property, boolean many, String meaning) {
            return column(new Column(
                    name,
                    Kind.IRI,
                    many,
                    meaning,
                    (row, lookup) -> iris(row, property).toList()));
        }

        /** The words of a property, in the dataset's language where they have one. */
        Builder text(String name, String property, String meaning) {
            return column(new Column(
                    name,
                    Kind.TEXT,
                    false,
                    meaning,
                    (row, lookup) -> row.thing()
                            .text(property, lookup.language())
                            .map(List::of)
                            .orElse(List.of())));
        }

        /** The literals of a property as they are. */
        Builder literals(String name, Kind kind, String property, String meaning) {
            return column(new Column(
                    name,
                    kind,
                    false,
                    meaning,
                    (row, lookup) -> literals(row, property).toList()));
        }

        /** The literals of a property that may have several. */
        Builder manyLiterals(String name, Kind kind, String property, String meaning) {
            return column(new Column(
                    name,
                    kind,
                    true,
                    meaning,
                    (row, lookup) -> literals(row, property).toList()));
        }

        /** The codes that the properties lead to; a thing has one of the properties. */
        Builder code(String name, String meaning, String... properties) {
            return column(new Column(
                    name,
                    Kind.CODE,
                    false,
                    meaning,
                    (row, lookup) -> Stream.of(properties)
                            .flatMap(property -> iris(row, property))
                            .map(Lookup::lastPart)
                            .toList()));
        }

        /** A date, and the first and the last day that it may mean. */
        Builder dated(String meaning) {
            return literals("date", Kind.EDTF, "cq:date", meaning)
                    .literals("earliest", Kind.DATE, "cq:earliest", "The earliest day that the date can mean.")
                    .literals("latest", Kind.DATE, "cq:latest", "The latest day that the date can mean.");
        }

        private static Stream<String> iris(Row row, String property) {
            return row.thing().values(property).stream()
                    .map(value -> value.isURI() ? value.getURI() : value.getLiteralLexicalForm());
        }

        private static Stream<String> literals(Row row, String property) {
            return row.thing().values(property).stream()
                    .filter(Node::isLiteral)
                    .map(Node::getLiteralLexicalForm)
                    .distinct();
        }
    }
}
