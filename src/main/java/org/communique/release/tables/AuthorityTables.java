package org.communique.release.tables;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.release.tables.Column.Kind;
import org.communique.release.tables.Column.Row;

/** The tables of whom and what the statements speak of. */
final class AuthorityTables {

    static final String EVIDENCE = "The passages and citations that support it.";

    private AuthorityTables() {}

    /** All of them; the names of actors have a column for each language given. */
    static List<Table> of(Set<String> languages) {
        return Stream.of(
                        List.of(actors(languages), memberships()),
                        org.communique.kinds.Kind.plain().stream()
                                .filter(kind -> kind.isListedAlone())
                                .map(AuthorityTables::plain)
                                .toList(),
                        List.of(places(), events(), propositions(), sources(), evidence()))
                .flatMap(List::stream)
                .toList();
    }

    private static Table actors(Set<String> languages) {
        Table.Builder table = Table.of(
                        "actors",
                        "cq:Actor",
                        "Persons, organizations, groups and unnamed sources that speak, act or are spoken to.")
                .itself("actor", "The actor.")
                .column(new Column(
                        "type",
                        Kind.CODE,
                        false,
                        "Person, organization, group or unnamed source.",
                        (row, lookup) -> kind(row)))
                .label();
        for (String language : languages) {
            table.column(new Column(
                    "label_" + language.replace('-', '_'),
                    Kind.TEXT,
                    false,
                    "Its name in the language " + language + ".",
                    (row, lookup) -> named(row, language)));
        }
        return table.column(new Column(
                        "other_names", Kind.TEXT, true, "Its other names.", (row, lookup) -> otherNames(row)))
                .code("organization_type", "What kind of organization it is.", "cq:organizationType")
                .link("parent", "cq:parent", "The organization that it belongs to.")
                .link("place", "cq:place", "Where it is.")
                .iris("wikidata", "owl:sameAs", false, "The same thing in Wikidata.")
                .iris("close_match", "skos:closeMatch", true, "The closest match in Wikidata.")
                .build();
    }

    private static List<String> kind(Row row) {
        if (row.thing().isA("foaf:Person")) {
            return List.of("person");
        }
        if (row.thing().isA("cq:UnnamedSource")) {
            return List.of("unnamed-source");
        }
        return List.of(row.thing().isA("cq:Organization") ? "organization" : "group");
    }

    private static List<String> otherNames(Row row) {
        List<String> labels = texts(row, "rdfs:label").toList();
        return texts(row, "skos:altLabel")
                .filter(name -> !labels.contains(name))
                .distinct()
                .toList();
    }

    private static Stream<String> texts(Row row, String property) {
        return row.thing().values(property).stream().map(Node::getLiteralLexicalForm);
    }

    private static List<String> named(Row row, String language) {
        return row.thing().values("rdfs:label").stream()
                .filter(label -> label.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .limit(1)
                .toList();
    }

    private static Table memberships() {
        return Table.of("memberships", "org:Membership", "Who belonged to what, in which post, and when.")
                .itself("membership", "The membership.")
                .link("member", "org:member", "Who belongs.")
                .link("organization", "org:organization", "To what.")
                .link("post", "cq:post", "In which post.")
                .text("role", "cq:role", "As what.")
                .literals("during", Kind.EDTF, "cq:during", "When.")
                .literals("earliest", Kind.DATE, "cq:earliest", "The earliest day that the date can mean.")
                .literals("latest", Kind.DATE, "cq:latest", "The latest day that the date can mean.")
                .manyLiterals("attested_on", Kind.EDTF, "cq:attestedOn", "Dates on which a source attests it.")
                .iris("evidence", "prov:hadPrimarySource", true, EVIDENCE)
                .build();
    }

    private static Table events() {
        return Table.of(
                        "events",
                        "cq:Event",
                        "What happened or is said to have happened, including the occasions of statements.")
                .itself("event", "The event.")
                .label()
                .code("type", "What kind of event or occasion it is.", "cq:eventType", "cq:occasionType")
                .dated("When it happened.")
                .link("place", "cq:place", "Where it happened.")
                .code("status", "Whether the sources report it or allege it.", "cq:status")
                .links("part_of", "cq:subEventOf", "The events that it is a part of.")
                .links("participants", "cq:participant", "Who took part.")
                .text("summary", "rdfs:comment", "What happened, in the dataset's own words.")
                .iris("evidence", "prov:hadPrimarySource", true, EVIDENCE)
                .build();
    }

    private static Table propositions() {
        return Table.of(
                        "propositions",
                        "cq:Proposition",
                        "Claims that statements affirm, deny or doubt. The dataset asserts none of them.")
                .itself("proposition", "The proposition.")
                .text("text", "schema:text", "The claim.")
                .links("about", "cq:about", "The events it is about.")
                .links("incompatible_with", "cq:incompatibleWith", "Propositions that cannot be true with it.")
                .iris("evidence", "prov:hadPrimarySource", true, EVIDENCE)
                .build();
    }

    private static Table plain(org.communique.kinds.Kind kind) {
        Table.Builder table = Table.of(kind.table().orElseThrow(), kind.type(), kind.meaning())
                .itself(kind.noun().replace(' ', '_'), "The " + kind.noun() + ".")
                .label();
        kind.links().forEach(link -> table.link(link.key(), link.property(), link.meaning()));
        return table.iris("wikidata", "owl:sameAs", false, "The same thing in Wikidata.")
                .iris("evidence", "prov:hadPrimarySource", true, EVIDENCE)
                .build();
    }

    private static Table places() {
        return Table.of("places", "schema:Place", "Places on the map; states are organizations.")
                .itself("place", "The place.")
                .label()
                .code("type", "What kind of place it is.", "cq:placeType")
                .link("within", "cq:locatedIn", "The place or state that it lies in.")
                .literals("latitude", Kind.DECIMAL, "schema:latitude", "Degrees north (WGS 84).")
                .literals("longitude", Kind.DECIMAL, "schema:longitude", "Degrees east (WGS 84).")
                .iris("wikidata", "owl:sameAs", false, "The same thing in Wikidata.")
                .iris("evidence", "prov:hadPrimarySource", true, EVIDENCE)
                .build();
    }

    private static Table sources() {
        return Table.of("sources", "cq:Source", "Files and datasets outside the articles that entries were taken from.")
                .itself("source", "The source.")
                .label()
                .iris("url", "schema:url", false, "Where it stands.")
                .text("revision", "cq:revision", "Which version of it was used.")
                .text("rights", "dcterms:rights", "Its licence.")
                .text("note", "rdfs:comment", "What it is, in the dataset's own words.")
                .build();
    }

    private static Table evidence() {
        return new Table.Builder(
                        "evidence",
                        List.of("cq:Passage", "cq:Citation"),
                        "The passages and citations that the columns called evidence name, and all other passages.")
                .itself("evidence", "The passage or the citation.")
                .link("document", "oa:hasSource", "The document that the passage stands in.")
                .column(new Column("at", Kind.TEXT, true, Passages.MEANING, Passages::places))
                .link("source", "cq:citedSource", "The source that is cited.")
                .text("locator", "cq:locator", "Where in the source.")
                .build();
    }
}
