package org.communique.server.thing;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.server.view.Label;
import org.communique.server.view.Section;

/** Any other thing: its definition, and its properties at once. */
final class NoPortrait implements Portrait {

    private final Reading reading;
    private final String kind;

    NoPortrait(Reading reading, Node thing) {
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
    public String lead(Node thing) {
        String definition = reading.knowledge().text(thing, SKOS.definition);
        return definition.isEmpty() ? reading.knowledge().text(thing, RDFS.comment) : definition;
    }

    @Override
    public List<Section> sections(Node thing) {
        return List.of(new Section.Facts("facts", "What the data says", Fields.of(reading, thing)));
    }
}
