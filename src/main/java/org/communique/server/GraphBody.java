package org.communique.server;

import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.sparql.core.DatasetGraph;

/** Writes a description in one of the formats of RDF, with the prefixes that it uses and no others. */
final class GraphBody {

    /** Written in blocks by subject: no look-ahead, and as readable where there are no blank nodes. */
    private static final Map<Lang, RDFFormat> FORMATS = Map.of(
            Lang.TURTLE,
            RDFFormat.TURTLE_BLOCKS,
            Lang.TRIG,
            RDFFormat.TRIG_BLOCKS,
            Lang.RDFXML,
            RDFFormat.RDFXML_PLAIN);

    private final Map<String, String> prefixesByNamespace = new TreeMap<>();

    GraphBody(Map<String, String> prefixes) {
        prefixes.forEach((prefix, namespace) -> prefixesByNamespace.put(namespace, prefix));
    }

    byte[] written(DatasetGraph quads, DocumentForm form) {
        Lang language = form.format().language();
        Map<String, String> used = used(quads.getDefaultGraph());
        RDFFormat format = FORMATS.getOrDefault(language, new RDFFormat(language));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (form.hasGraphs()) {
            used.forEach((prefix, namespace) -> quads.prefixes().add(prefix, namespace));
            writer(form, language, format).source(quads).output(out);
        } else {
            Graph graph = quads.getDefaultGraph();
            graph.getPrefixMapping().setNsPrefixes(used);
            writer(form, language, format).source(graph).output(out);
        }
        return out.toByteArray();
    }

    private static RDFWriterBuilder writer(DocumentForm form, Lang language, RDFFormat format) {
        return FORMATS.containsKey(language)
                ? RDFWriter.create().format(format)
                : RDFWriter.create().lang(form.format().language());
    }

    private Map<String, String> used(Graph graph) {
        Map<String, String> used = new TreeMap<>();
        Iterator<Triple> triples = graph.find();
        while (triples.hasNext()) {
            Triple triple = triples.next();
            note(triple.getSubject(), used);
            note(triple.getPredicate(), used);
            note(triple.getObject(), used);
        }
        return used;
    }

    private void note(Node term, Map<String, String> used) {
        String iri = term.isURI() ? term.getURI() : term.isLiteral() ? term.getLiteralDatatypeURI() : "";
        int end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
        String namespace = iri.substring(0, end);
        String prefix = prefixesByNamespace.getOrDefault(namespace, "");
        if (!prefix.isEmpty()) {
            used.put(prefix, namespace);
        }
    }
}
