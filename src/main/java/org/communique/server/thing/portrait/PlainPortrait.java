package org.communique.server.thing.portrait;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.server.knowledge.Reading;
import org.communique.server.knowledge.TermOrder;
import org.communique.server.view.Field;
import org.communique.server.view.Label;
import org.communique.server.view.Section;
import org.communique.server.view.View.Heading;

/** Any other thing: its definition, and what else is said of it. */
public final class PlainPortrait implements Portrait {

    /** What stands in the page's head. */
    private static final Set<String> SAID_ABOVE = Stream.of(
                    RDF.type, RDFS.label, RDFS.comment, RDFS.isDefinedBy, SKOS.prefLabel, SKOS.definition)
            .map(Property::getURI)
            .collect(Collectors.toSet());

    private final Reading reading;
    private final String kind;

    public PlainPortrait(Reading reading, Node thing) {
        this.reading = reading;
        this.kind = reading.labels(thing, RDF.type).stream()
                .map(Label::text)
                .findFirst()
                .orElse("Thing");
    }

    @Override
    public String kind() {
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    }

    @Override
    public Heading heading(Node thing) {
        return Heading.of(reading.label(thing), lead(thing));
    }

    private String lead(Node thing) {
        String definition = reading.knowledge().text(thing, SKOS.definition);
        return definition.isEmpty() ? reading.knowledge().text(thing, RDFS.comment) : definition;
    }

    @Override
    public List<Section> sections(Node thing) {
        List<Field> fields = reading.knowledge().about(thing).stream()
                .map(Triple::getPredicate)
                .distinct()
                .filter(property -> !SAID_ABOVE.contains(property.getURI()))
                .sorted(TermOrder.BY_TEXT)
                .map(property -> new Field(
                        reading.property(property),
                        reading.labels(thing, ResourceFactory.createProperty(property.getURI()))))
                .toList();
        return fields.isEmpty() ? List.of() : List.of(new Section.Facts("facts", "What the data says", fields));
    }
}
