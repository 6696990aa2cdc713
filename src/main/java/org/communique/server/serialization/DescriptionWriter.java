package org.communique.server.serialization;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.riot.RDFWriterRegistry;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.communique.server.knowledge.Descriptions.Description;

/** Writes a description in one of the formats of RDF, with the prefixes that it uses and no others. */
public final class DescriptionWriter {

    private final Prefixes prefixes;

    /** @param namespaces prefix to namespace */
    public DescriptionWriter(Map<String, String> namespaces) {
        this.prefixes = new Prefixes(namespaces);
    }

    public byte[] written(Description description, Lang language) {
        if (language.equals(Lang.TURTLE) || language.equals(Lang.TRIG)) {
            TurtleText text = new TurtleText(prefixes);
            text.triples(description.triples());
            text.quads(description.quads());
            return text.bytes();
        }
        return language.equals(Lang.NTRIPLES) || language.equals(Lang.NQUADS)
                ? lines(description)
                : byJena(description, language);
    }

    private static byte[] lines(Description description) {
        Letters text = new Letters();
        WriterStreamRDFPlain writer = new WriterStreamRDFPlain(text);
        description.triples().forEach(writer::triple);
        description.quads().forEach(writer::quad);
        return text.bytes();
    }

    private byte[] byJena(Description description, Lang language) {
        Graph graph = GraphMemFactory.createGraphMem2();
        description.triples().forEach(graph::add);
        graph.getPrefixMapping().setNsPrefixes(prefixes.in(description.triples()));
        RDFWriterBuilder writer = RDFWriter.create().format(format(language));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (description.quads().isEmpty()) {
            writer.source(graph).output(out);
        } else {
            DatasetGraph dataset = DatasetGraphFactory.create(graph);
            description.quads().forEach(dataset::add);
            writer.source(dataset).output(out);
        }
        return out.toByteArray();
    }

    private static RDFFormat format(Lang language) {
        return language.equals(Lang.RDFXML) ? RDFFormat.RDFXML_PLAIN : RDFWriterRegistry.defaultSerialization(language);
    }
}
