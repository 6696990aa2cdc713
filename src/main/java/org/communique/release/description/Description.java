package org.communique.release.description;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.communique.release.dump.BlockDump;
import org.communique.release.dump.Format;
import org.communique.vocabulary.Prefixes;

/**
 * Triples about a release, thing by thing in the order in which the things are first spoken of; terms are given in
 * compact form.
 */
public final class Description {

    private static final RDFDatatype WKT =
            TypeMapper.getInstance().getSafeTypeByName("http://www.opengis.net/ont/geosparql#wktLiteral");

    private final Prefixes prefixes;
    private final Map<Node, List<Triple>> triples = new LinkedHashMap<>();

    public Description(Prefixes prefixes) {
        this.prefixes = prefixes;
    }

    /** Starts to tell of a thing of some classes. */
    public Subject about(String iri, String... classes) {
        Subject subject = new Subject(NodeFactory.createURI(iri));
        for (String type : classes) {
            subject.link("rdf:type", prefixes.expand(type));
        }
        return subject;
    }

    /** Writes all as Turtle. */
    public void writeTo(Path file) {
        List<Triple> said = triples.values().stream().flatMap(List::stream).toList();
        try (BlockDump turtle = new BlockDump(file, Format.TURTLE, prefixes.usedIn(said))) {
            said.forEach(turtle::write);
        }
    }

    /** Pushes all into a graph. */
    void pushTo(StreamRDF quads, String graph) {
        Node named = NodeFactory.createURI(graph);
        triples.values().forEach(said -> said.forEach(triple -> quads.quad(Quad.create(named, triple))));
    }

    /** A thing that something is said about. */
    public final class Subject {

        private final Node node;

        private Subject(Node node) {
            this.node = node;
        }

        public Subject link(String property, Object iri) {
            return say(property, NodeFactory.createURI(iri.toString()));
        }

        public Subject text(String property, String text, String language) {
            return say(property, NodeFactory.createLiteralLang(text, language));
        }

        public Subject plain(String property, String text) {
            return say(property, NodeFactory.createLiteralString(text));
        }

        public Subject date(String property, LocalDate date) {
            return typed(property, date.toString(), XSDDatatype.XSDdate);
        }

        /** A place on the map, in WKT. */
        Subject map(String property, String wkt) {
            return typed(property, wkt, WKT);
        }

        Subject integer(String property, long number) {
            return typed(property, BigInteger.valueOf(number).toString(), XSDDatatype.XSDinteger);
        }

        public Subject typed(String property, String form, RDFDatatype datatype) {
            return say(property, NodeFactory.createLiteralDT(form, datatype));
        }

        private Subject say(String property, Node object) {
            triples.computeIfAbsent(node, subject -> new ArrayList<>())
                    .add(Triple.create(node, NodeFactory.createURI(prefixes.expand(property)), object));
            return this;
        }
    }
}
