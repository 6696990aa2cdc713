package org.communique.server;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.communique.server.page.Fact;
import org.communique.server.page.Link;
import org.communique.server.page.Pages;
import org.communique.server.page.Thing;

/** What the dataset says of one thing, as a graph for programmes and as a list of its properties for people. */
final class Things {

    /** So many triples that name the thing are given; all of them can be asked for at the endpoint. */
    private static final int MOST_FROM = 500;

    private static final List<AnswerFormat> FORMS = AnswerFormat.withPage(AnswerFormat.GRAPHS);

    private final DatasetGraph transactions;
    private final List<Graph> graphs;
    private final Labels labels;
    private final Pages pages;

    /** @param graphs the dataset's triples, and the ontology's */
    Things(DatasetGraph transactions, List<Graph> graphs, Labels labels, Pages pages) {
        this.transactions = transactions;
        this.graphs = List.copyOf(graphs);
        this.labels = labels;
        this.pages = pages;
    }

    /** Sends what is known of a thing, or says no if nothing is. */
    boolean send(Exchange exchange, String iri) {
        return Txn.calculateRead(transactions, () -> {
            Node thing = NodeFactory.createURI(iri);
            List<Triple> about = about(thing);
            List<Triple> from = from(thing);
            if (about.isEmpty() && from.isEmpty()) {
                return false;
            }
            AnswerFormat format = AnswerFormat.chosen(FORMS, exchange.parameter("format"), exchange.header("Accept"));
            exchange.response().setHeader("Vary", "Accept");
            exchange.send(200, format.contentType(), body(thing, format, about, from));
            return true;
        });
    }

    /** Its own triples, and those of the parts that its IRI with a fragment names. */
    private List<Triple> about(Node thing) {
        List<Triple> about = new ArrayList<>();
        graphs.forEach(graph -> graph.find(thing, Node.ANY, Node.ANY).forEachRemaining(about::add));
        List<Node> parts = about.stream()
                .map(Triple::getObject)
                .filter(object -> object.isURI() && object.getURI().startsWith(thing.getURI() + "#"))
                .distinct()
                .toList();
        parts.forEach(part -> graphs.get(0).find(part, Node.ANY, Node.ANY).forEachRemaining(about::add));
        return about;
    }

    private List<Triple> from(Node thing) {
        List<Triple> from = new ArrayList<>();
        var found = graphs.get(0).find(Node.ANY, Node.ANY, thing);
        while (found.hasNext() && from.size() < MOST_FROM) {
            from.add(found.next());
        }
        found.close();
        return from;
    }

    private byte[] body(Node thing, AnswerFormat format, List<Triple> about, List<Triple> from) {
        if (format.equals(AnswerFormat.HTML)) {
            return pages.thing(page(thing, about, from)).getBytes(StandardCharsets.UTF_8);
        }
        Graph graph = GraphMemFactory.createGraphMem2();
        graph.getPrefixMapping().setNsPrefixes(PrefixMapping.Standard);
        about.forEach(graph::add);
        from.forEach(graph::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graph).lang(format.language()).output(out);
        return out.toByteArray();
    }

    private Thing page(Node thing, List<Triple> about, List<Triple> from) {
        return new Thing(
                labels.of(thing),
                thing.getURI(),
                facts(
                        about.stream()
                                .filter(triple -> triple.getSubject().equals(thing))
                                .toList(),
                        true),
                facts(from, false),
                List.of(Link.to("Turtle", "?format=turtle"), Link.to("JSON-LD", "?format=jsonld")));
    }

    private List<Fact> facts(List<Triple> triples, boolean objects) {
        Map<String, List<Triple>> byProperty = triples.stream()
                .collect(Collectors.groupingBy(
                        triple -> triple.getPredicate().getURI(), TreeMap::new, Collectors.toList()));
        return byProperty.values().stream()
                .map(same -> new Fact(
                        labels.labelled(same.get(0).getPredicate()),
                        same.stream()
                                .map(triple -> labels.labelled(objects ? triple.getObject() : triple.getSubject()))
                                .sorted(Comparator.comparing(Link::text))
                                .toList()))
                .toList();
    }
}
