package org.communique.release.tables;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.release.tables.Column.Kind;

/** The tables of a release, for people without SPARQL. */
public final class Tables {

    private Tables() {}

    /** All tables; the names of actors have a column for each language given. */
    public static List<Table> of(Set<String> languages) {
        return Stream.of(
                        List.of(statements(), reports()),
                        AuthorityTables.of(languages),
                        List.of(stances(), assessments(), documents()))
                .flatMap(List::stream)
                .toList();
    }

    private static Table statements() {
        return Table.of(
                        "statements",
                        "cq:Statement",
                        "What somebody said on one occasion, however many articles report it.")
                .itself("statement", "The statement.")
                .label()
                .link("speaker", "cq:speaker", "Who said it.")
                .link("capacity", "cq:capacity", "The membership in which the speaker spoke.")
                .link("on_behalf_of", "cq:onBehalfOf", "For whom the speaker spoke.")
                .links("addressees", "cq:addressee", "To whom it was said.")
                .dated("When it was said.")
                .code("date_basis", "How the date is known.", "cq:dateBasis")
                .link("occasion", "cq:madeAt", "The press conference, call or message in which it was said.")
                .links("about", "cq:about", "The events it is about.")
                .code("speech_act", "What kind of saying it is.", "cq:speechAct")
                .code("actuality", "Whether it was said, as its reports have it.", "cq:actuality")
                .iris("part_of", "cq:partOf", false, "The statement that it is a part of.")
                .links("affirms", "cq:affirms", "The propositions it affirms.")
                .links("denies", "cq:denies", "The propositions it denies.")
                .links("doubts", "cq:doubts", "The propositions it doubts.")
                .text("summary", "cq:summary", "What was said, in the dataset's own words.")
                .iris("reports", "cq:reportedIn", true, "The reports of it.")
                .column(new Column(
                        "report_count",
                        Kind.NUMBER,
                        false,
                        "How many reports of it there are.",
                        (row, lookup) -> List.of(Integer.toString(
                                row.thing().values("cq:reportedIn").size()))))
                .code("review", "Whether a person has read it (curated) or not (machine).", "cq:review")
                .code("level", "Its level of trust: curated, clear or doubtful.", "cq:level")
                .build();
    }

    private static Table reports() {
        return Table.of("reports", "cq:Report", "The place in one document where it reports a statement.")
                .itself("report", "The report.")
                .iris("statement", "cq:reports", false, "The statement that it reports.")
                .link("document", "cq:inDocument", "The document that it stands in.")
                .column(places("content_at", "cq:content", Passages.MEANING))
                .column(places("quotation_at", "cq:quotation", "The same of the words quoted."))
                .column(new Column("quotation", Kind.TEXT, true, "The words quoted.", Passages.words("cq:quotation")))
                .text("excerpt", "cq:excerpt", "The first words of indirect speech, where the dataset may show them.")
                .manyLiterals("terms", Kind.TEXT, "cq:term", "Names and noun phrases of what is attributed.")
                .iris("url", "schema:url", false, "The passage in the article on the web.")
                .column(places("source_at", "cq:source", "The same of the words that name the source."))
                .column(places("cue_at", "cq:cueAt", "The same of the cue."))
                .text("cue", "cq:cue", "The word that attributes, such as “added”.")
                .text("name_as_worded", "cq:nameAsWorded", "The source as the document names it.")
                .text("capacity_as_worded", "cq:capacityAsWorded", "The capacity as the document words it.")
                .text("date_as_worded", "cq:dateAsWorded", "The date as the document words it.")
                .text("addressee_as_worded", "cq:addresseeAsWorded", "The addressee as the document words it.")
                .text("occasion_as_worded", "cq:occasionAsWorded", "The occasion as the document words it.")
                .dated("When it was said, as the document has it.")
                .code("mode", "Direct, indirect or mixed speech.", "cq:mode")
                .link("reported_by", "cq:reportedBy", "Who reports it.")
                .link("attributes_to", "cq:attributesTo", "The actor to whom the document attributes it.")
                .iris("relays", "cq:relays", true, "The reports that it relays.")
                .iris("within", "cq:within", false, "The statement within which it stands.")
                .literals(
                        "confidence",
                        Kind.DECIMAL,
                        "cq:confidence",
                        "The confidence that it reports this statement, from 0 to 1.")
                .code("attribution_clarity", "How clearly it is an attribution.", "cq:attributionClarity")
                .code("review", "Whether a person has read it (curated) or not (machine).", "cq:review")
                .code("level", "Its level of trust: curated, clear or doubtful.", "cq:level")
                .iris("extracted_by", "cq:extractedBy", false, "The programme that found it.")
                .manyLiterals("reasons", Kind.TEXT, "cq:reason", "What lowered the programme's confidence.")
                .iris("may_report", "cq:mayReport", true, "Statements that it may report as well.")
                .text("comment", "rdfs:comment", "What it says, in the dataset's own words.")
                .build();
    }

    private static Column places(String name, String property, String meaning) {
        return new Column(name, Kind.TEXT, true, meaning, Passages.places(property));
    }

    private static Table stances() {
        return Table.of("stances", "cq:hasStance", "The position that a statement takes toward a proposition.")
                .itself("stance", "The stance.")
                .column(new Column(
                        "statement",
                        Kind.IRI,
                        false,
                        "The statement.",
                        (row, lookup) -> List.of(row.owner().iri())))
                .link("proposition", "cq:toward", "The proposition.")
                .code("position", "Whether it affirms, denies or doubts.", "cq:position")
                .code("certainty", "How certain that reading is.", "cq:certainty")
                .iris("read_by", "prov:wasAttributedTo", false, "Who reads it so.")
                .build();
    }

    private static Table assessments() {
        return Table.of("assessments", "cq:Assessment", "Fact-checkers' verdicts; they are theirs, not the dataset's.")
                .itself("assessment", "The assessment.")
                .link("author", "prov:wasAttributedTo", "Who assesses.")
                .links("assesses", "cq:assesses", "The statement or the proposition assessed.")
                .code("verdict", "The verdict on a common scale.", "cq:verdict")
                .text("verdict_as_worded", "cq:verdictAsWorded", "The verdict in the fact-checker's words.")
                .text("summary", "rdfs:comment", "What it says, in the dataset's own words.")
                .iris("evidence", "prov:hadPrimarySource", true, AuthorityTables.EVIDENCE)
                .build();
    }

    private static Table documents() {
        return Table.of("documents", "cq:Document", "The articles, and the parts of texts that contain several.")
                .itself("document", "The document.")
                .text("identifier", "dcterms:identifier", "Its identifier.")
                .label()
                .text("headline", "schema:headline", "Its headline, where the dataset may show it.")
                .link("publisher", "dcterms:publisher", "Who published it.")
                .dated("When it was published.")
                .code("date_basis", "How the date is known.", "cq:dateBasis")
                .text("language", "schema:inLanguage", "Its language.")
                .iris("url", "schema:url", false, "Where it stood.")
                .literals("sha256", Kind.TEXT, "cq:textSha256", "The SHA-256 of its text, to which all places refer.")
                .literals("code_points", Kind.NUMBER, "cq:codePoints", "The length of its text in Unicode code points.")
                .iris("part_of", "dcterms:isPartOf", false, "The document that it is a part of.")
                .build();
    }
}
