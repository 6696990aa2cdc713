package org.communique.mapping.graph;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.communique.dossier.Edtf;
import org.communique.vocabulary.CodeScheme;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Datatypes;

/** What one graph says about one subject, pushed out as it is written down. */
public final class Description {

    private final StreamRDF quads;
    private final Node graph;
    private final Node subject;

    public Description(StreamRDF quads, Node graph, Node subject) {
        this.quads = quads;
        this.graph = graph;
        this.subject = subject;
    }

    public Node subject() {
        return subject;
    }

    public Description a(Resource... types) {
        for (Resource type : types) {
            link(RDF.type, type.asNode());
        }
        return this;
    }

    public Description link(Property property, Node object) {
        quads.quad(Quad.create(graph, subject, property.asNode(), object));
        return this;
    }

    public Description link(Property property, Iterable<Node> objects) {
        objects.forEach(object -> link(property, object));
        return this;
    }

    public Description link(Property property, Optional<Node> object) {
        object.ifPresent(present -> link(property, present));
        return this;
    }

    public Description code(Property property, CodeScheme scheme, Enum<?> code) {
        return link(property, scheme.code(code).asNode());
    }

    public Description code(Property property, CodeScheme scheme, String code) {
        return link(property, scheme.code(code).asNode());
    }

    public Description text(Property property, String value) {
        return link(property, NodeFactory.createLiteralString(value));
    }

    public Description text(Property property, Optional<String> value) {
        value.ifPresent(present -> text(property, present));
        return this;
    }

    public Description text(Property property, String value, String language) {
        return link(property, NodeFactory.createLiteralLang(value, language));
    }

    public Description number(Property property, int value) {
        return typed(property, Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
    }

    public Description typed(Property property, String value, RDFDatatype datatype) {
        return link(property, NodeFactory.createLiteralDT(value, datatype));
    }

    /** The date as EDTF, with the first and last day that it admits. */
    public Description date(Property property, Edtf date) {
        edtf(property, date);
        date.earliest().ifPresent(day -> day(Communique.earliest, day));
        date.latest().ifPresent(day -> day(Communique.latest, day));
        return this;
    }

    public Description date(Property property, Optional<Edtf> date) {
        date.ifPresent(present -> date(property, present));
        return this;
    }

    public Description edtf(Property property, Edtf date) {
        return typed(property, date.value(), Datatypes.EDTF);
    }

    private void day(Property property, LocalDate day) {
        typed(property, day.toString(), XSDDatatype.XSDdate);
    }
}
