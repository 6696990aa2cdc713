package org.communique.server.thing.portrait;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;
import org.communique.kinds.Kind;
import org.communique.server.knowledge.Passages;
import org.communique.server.knowledge.Reading;
import org.communique.server.thing.part.Quotes;
import org.communique.server.thing.part.Selection;
import org.communique.server.view.Cell;
import org.communique.server.view.Field;
import org.communique.server.view.Label;
import org.communique.server.view.Section;
import org.communique.server.view.View.Heading;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Prefixes;
import org.communique.vocabulary.Prov;
import org.communique.vocabulary.Schema;

/** A thing that a few facts and the list of what belongs to it describe: a place, a post, a membership, a passage. */
public final class SimplePortrait implements Portrait {

    private static final List<Property> OF_STATEMENTS =
            List.of(Communique.capacity, Communique.hasStance, Communique.about);

    private final Reading reading;
    private final String kind;
    private final List<Facet> facets;
    private final List<Facet> dates;
    private final List<Belonging> belongings;

    private record Facet(String name, Property property) {}

    /**
     * @param by the property of what belongs that names the thing
     * @param column what one of those that belong is
     */
    private record Belonging(String id, String title, Property by, String column) {}

    private SimplePortrait(Reading reading, String kind, List<Facet> facets, List<Belonging> belongings) {
        this.reading = reading;
        this.kind = kind;
        this.facets = facets;
        this.dates = List.of(
                new Facet("During", Communique.during),
                new Facet("Attested on", Communique.attestedOn),
                new Facet("Date", Communique.date));
        this.belongings = belongings;
    }

    public static Portrait place(Reading reading) {
        return new SimplePortrait(
                reading,
                "Place",
                List.of(
                        new Facet("Kind", Communique.placeType),
                        new Facet("In", Communique.locatedIn),
                        new Facet("Latitude", Schema.latitude),
                        new Facet("Longitude", Schema.longitude),
                        new Facet("Elsewhere", Schema.sameAs)),
                List.of(
                        new Belonging("events", "What happened there", Communique.place, "Event"),
                        new Belonging("places", "Places in it", Communique.locatedIn, "Place")));
    }

    public static Portrait post(Reading reading) {
        return new SimplePortrait(
                reading,
                "Post",
                List.of(new Facet("In", ORG.postIn)),
                List.of(new Belonging("holders", "Who held it", Communique.post, "Holder")));
    }

    /** A thing that has only names and links, and what was said about it. */
    static Portrait plain(Reading reading, Kind kind) {
        return new SimplePortrait(
                reading,
                kind.title(),
                kind.links().stream()
                        .map(link -> new Facet(
                                link.title(),
                                ResourceFactory.createProperty(
                                        Prefixes.ofVocabularies().expand(link.property()))))
                        .toList(),
                kind.isTopic()
                        ? List.of(new Belonging("statements", "What was said about it", Communique.about, "Statement"))
                        : List.of());
    }

    public static Portrait membership(Reading reading) {
        return new SimplePortrait(
                reading,
                "Membership",
                List.of(
                        new Facet("Member", ORG.member),
                        new Facet("Organization", ORG.organization),
                        new Facet("Post", Communique.post),
                        new Facet("Role", Communique.role)),
                List.of(new Belonging(
                        "statements", "What was said in this capacity", Communique.capacity, "Statement")));
    }

    public static Portrait passage(Reading reading) {
        return new SimplePortrait(
                reading,
                "Passage",
                List.of(new Facet("Document", Passages.HAS_SOURCE)),
                List.of(new Belonging("content-of", "Reports with it as content", Communique.content, "Report")));
    }

    public static Portrait stance(Reading reading) {
        return new SimplePortrait(
                reading,
                "Stance",
                List.of(
                        new Facet("Position", Communique.position),
                        new Facet("Toward", Communique.toward),
                        new Facet("Certainty", Communique.certainty),
                        new Facet("Read so by", Prov.wasAttributedTo)),
                List.of(new Belonging("statements", "The statement that takes it", Communique.hasStance, "Statement")));
    }

    public static Portrait assessment(Reading reading) {
        return new SimplePortrait(
                reading,
                "Assessment",
                List.of(
                        new Facet("By", Prov.wasAttributedTo),
                        new Facet("Verdict", Communique.verdict),
                        new Facet("In their words", Communique.verdictAsWorded),
                        new Facet("Assesses", Communique.assesses),
                        new Facet("Found in", Prov.hadPrimarySource)),
                List.of());
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Heading heading(Node thing) {
        return Heading.of(reading.label(thing), lead(thing));
    }

    private String lead(Node thing) {
        return new Passages(reading)
                .words(thing)
                .map(words -> "“" + words + "”")
                .orElseGet(() -> reading.knowledge().is(thing, Communique.Passage)
                        ? "Where words stand in a document. The words themselves are its publisher’s and are not shown."
                        : reading.knowledge().text(thing, RDFS.comment));
    }

    @Override
    public List<Section> sections(Node thing) {
        Field[] facts = Stream.concat(
                        facets.stream().map(facet -> field(facet, thing)),
                        dates.stream().map(facet -> reading.date(facet.name(), thing, facet.property())))
                .toArray(Field[]::new);
        return Stream.concat(
                        Stream.of(new Section.Facts("facts", "In short", reading.fields(facts))),
                        belongings.stream().flatMap(belonging -> belonging(belonging, thing).stream()))
                .toList();
    }

    private Field field(Facet facet, Node thing) {
        return facet.property().equals(Prov.wasAttributedTo)
                ? Field.of(facet.name(), reading.readers(thing))
                : reading.field(facet.name(), thing, facet.property());
    }

    private List<Section> belonging(Belonging belonging, Node thing) {
        List<Node> things = reading.knowledge().subjects(belonging.by(), thing);
        if (OF_STATEMENTS.contains(belonging.by())) {
            return new Quotes(reading, Selection.none()).list(belonging.id(), belonging.title(), things);
        }
        return things.isEmpty() ? List.of() : List.of(table(belonging, things));
    }

    /** In one column where nothing of it is dated. */
    private Section table(Belonging belonging, List<Node> things) {
        List<Node> shown =
                reading.inOrder(things).stream().limit(Section.Table.MOST_ROWS).toList();
        int columns = shown.stream().allMatch(other -> when(other).isEmpty()) ? 1 : 2;
        return new Section.Table(
                belonging.id(),
                belonging.title(),
                things.size() > Section.Table.MOST_ROWS ? "The first %d.".formatted(Section.Table.MOST_ROWS) : "",
                Stream.of(belonging.column(), "When")
                        .limit(columns)
                        .map(Label::plain)
                        .toList(),
                shown.stream()
                        .map(other -> Stream.of(Cell.of(reading.label(other)), Cell.of(when(other)))
                                .limit(columns)
                                .toList())
                        .toList());
    }

    /** Its date, or the time that it lasted; if neither is known, the days on which it is attested. */
    private List<Label> when(Node thing) {
        return Stream.of(Communique.date, Communique.during, Communique.attestedOn)
                .map(property -> reading.when(thing, property))
                .filter(days -> !days.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
