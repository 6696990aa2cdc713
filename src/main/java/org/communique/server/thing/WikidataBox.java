package org.communique.server.thing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.communique.server.knowledge.Day;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.knowledge.Reading;
import org.communique.server.knowledge.TermOrder;
import org.communique.server.view.Field;
import org.communique.server.view.Label;
import org.communique.server.view.Section;
import org.communique.vocabulary.Communique;

/**
 * What Wikidata says of a thing, out of the snapshot in the release's graph {@code graph/wikidata}: so much as fits in a
 * box, with its source, date and licence.
 */
public final class WikidataBox {

    private static final String ENTITY = "http://www.wikidata.org/entity/";
    private static final String PAGE = "https://www.wikidata.org/wiki/";
    private static final String DIRECT = "http://www.wikidata.org/prop/direct/";
    private static final String GRAPH = "/graph/wikidata";
    private static final Property ABOUT = ResourceFactory.createProperty("http://schema.org/about");
    private static final Property VERSION = ResourceFactory.createProperty("http://schema.org/version");
    private static final Pattern POINT = Pattern.compile("Point\\((-?[\\d.]+) (-?[\\d.]+)\\)");

    /** A property of Wikidata and what the box calls it. */
    private record Shown(String name, String property) {}

    private static final List<Shown> SHOWN = List.of(
            new Shown("Picture", "P18"),
            new Shown("Office", "P39"),
            new Shown("Born", "P569"),
            new Shown("Died", "P570"),
            new Shown("Citizenship", "P27"),
            new Shown("Founded", "P571"),
            new Shown("Head of state", "P35"),
            new Shown("Head of government", "P6"),
            new Shown("Capital", "P36"),
            new Shown("Seat", "P159"),
            new Shown("Owner", "P127"),
            new Shown("Country", "P17"),
            new Shown("Place", "P276"),
            new Shown("Date", "P585"),
            new Shown("Coordinates", "P625"),
            new Shown("Country code", "P298"),
            new Shown("ISNI", "P213"),
            new Shown("GeoNames", "P1566"),
            new Shown("Website", "P856"));

    private final Reading reading;

    public WikidataBox(Reading reading) {
        this.reading = reading;
    }

    /** The box of a thing that is linked to an item of which the snapshot says something. */
    public List<Section> of(Node thing) {
        return Stream.of(OWL.sameAs, SKOS.closeMatch)
                .flatMap(link -> reading.knowledge().objects(thing, link).stream())
                .filter(item -> item.isURI() && item.getURI().startsWith(ENTITY))
                .min(TermOrder.BY_TEXT)
                .flatMap(item -> graph(item).flatMap(graph -> box(thing, item, graph)))
                .stream()
                .toList();
    }

    private Optional<Node> graph(Node item) {
        return reading.knowledge()
                .quads(item)
                .map(Quad::getGraph)
                .filter(graph -> graph.isURI() && graph.getURI().endsWith(GRAPH))
                .findFirst();
    }

    /** None where the snapshot has but a name. */
    private Optional<Section> box(Node thing, Node item, Node graph) {
        List<Field> facts = reading.fields(Stream.concat(
                        SHOWN.stream().map(shown -> Field.of(shown.name(), values(item, shown))),
                        Stream.of(Field.of("Wikipedia", articles(item))))
                .toArray(Field[]::new));
        List<Field> origin = reading.fields(
                Field.of("Source", List.of(source(thing, item))),
                Field.of("As of", taken(item, graph)),
                Field.of("Licence", licences(graph)),
                Field.of("For Wikidata", lacking(thing, item)));
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section.Facts(
                        "wikidata",
                        "From Wikidata",
                        Stream.concat(facts.stream(), origin.stream()).toList()));
    }

    private List<Label> values(Node item, Shown shown) {
        return reading.knowledge().objects(item, ResourceFactory.createProperty(DIRECT + shown.property())).stream()
                .map(this::value)
                .sorted(Comparator.comparing(Label::text))
                .toList();
    }

    private Label value(Node value) {
        if (!value.isLiteral()) {
            return ownPage(value);
        }
        String text = value.getLiteralLexicalForm();
        Matcher point = POINT.matcher(text);
        if (point.matches()) {
            return Label.plain(
                    "%s, %s".formatted(degrees(point.group(2), "N", "S"), degrees(point.group(1), "E", "W")));
        }
        return text.matches("\\d{4}-\\d{2}-\\d{2}T.*")
                ? Label.plain(Day.inWords(text.substring(0, 10)))
                : reading.label(value);
    }

    /** An item under its name at Wikidata, leading to the dataset's thing where that is the same. */
    private Label ownPage(Node item) {
        Label name = reading.label(item);
        return reading.knowledge().subjects(OWL.sameAs, item).stream()
                .min(TermOrder.BY_TEXT)
                .map(own -> new Label(name.text(), reading.label(own).href(), name.language()))
                .orElse(name);
    }

    private static String degrees(String number, String positive, String negative) {
        return number.startsWith("-") ? number.substring(1) + "° " + negative : number + "° " + positive;
    }

    private List<Label> articles(Node item) {
        return reading.knowledge().subjects(ABOUT, item).stream()
                .filter(Node::isURI)
                .map(article -> Label.to(article.getURI(), article.getURI()))
                .toList();
    }

    private Label source(Node thing, Node item) {
        String qid = item.getURI().substring(ENTITY.length());
        boolean same = reading.knowledge().has(thing, OWL.sameAs, item);
        return Label.to("Wikidata, " + qid + (same ? "" : ", which is close to it but not the same"), PAGE + qid);
    }

    /** Of who held an office: the terms that Wikidata lacks, for a person to check. */
    private List<Label> lacking(Node thing, Node item) {
        boolean hasOffice = reading.knowledge().subjects(ORG.member, thing).stream()
                .anyMatch(term ->
                        !reading.knowledge().objects(term, Communique.post).isEmpty());
        String address = "/quickstatements.txt?item=" + item.getURI().substring(ENTITY.length());
        return hasOffice ? List.of(Label.to("Offices that it lacks, as QuickStatements", address)) : List.of();
    }

    /** The day of the snapshot, leading to what is known of its making, and the item's revision where it has one. */
    private List<Label> taken(Node item, Node graph) {
        Knowledge knowledge = reading.knowledge();
        String day = knowledge.text(graph, DCTerms.created);
        String revision = knowledge.text(item, VERSION);
        String text = (day.isEmpty() ? "an unknown day" : Day.inWords(day))
                + (revision.isEmpty() ? "" : ", revision " + revision);
        return List.of(reading.label(graph).withText(text));
    }

    private List<Label> licences(Node graph) {
        return reading.knowledge().objects(graph, DCTerms.license).stream()
                .filter(Node::isURI)
                .map(licence -> Label.to(
                        licence.equals(NodeFactory.createURI("https://creativecommons.org/publicdomain/zero/1.0/"))
                                ? "CC0 1.0"
                                : licence.getURI(),
                        licence.getURI()))
                .toList();
    }
}
