package org.communique.server.discovery;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.communique.quality.Publication;
import org.communique.server.feed.StatementEntry;
import org.communique.server.versions.History;
import org.communique.server.versions.History.Event;

/**
 * The statements as a Linked Data Event Stream: its members are the statements of the first version that is kept, then
 * what each version since then added, changed or withdrew, in pages that follow each other. What is added later comes
 * last, so a page that was full stays as it is.
 */
public final class EventStream {

    private static final int PAGE = 50;
    private static final String LDES = "https://w3id.org/ldes#";
    private static final String TREE = "https://w3id.org/tree#";
    private static final Node DELETE = iri("https://www.w3.org/ns/activitystreams#Delete");
    private static final Node VERSION_OF = iri(Publication.DCTERMS + "isVersionOf");
    private static final Node MADE = iri("http://www.w3.org/ns/prov#generatedAtTime");

    private final Publication publication;
    private final Graph statements;
    private final History history;
    private final List<Event> members;

    /** @param statements where the members' own triples are */
    public EventStream(Publication publication, Graph statements, List<StatementEntry> members, History history) {
        this.publication = publication;
        this.statements = statements;
        this.history = history;
        this.members = history.events(
                "statement", members.stream().map(StatementEntry::iri).toList());
    }

    public int pages() {
        return Math.max(1, (members.size() + PAGE - 1) / PAGE);
    }

    /** A page, with what it says of the stream. @param address where the stream is served; pages count from 1 */
    public Graph page(int page, String address) {
        Graph graph = GraphMemFactory.createGraphMem2();
        graph.getPrefixMapping().setNsPrefix("ldes", LDES).setNsPrefix("tree", TREE);
        graph.getPrefixMapping().setNsPrefix("cq", "https://w3id.org/communique/ns#");
        Node stream = iri(address);
        graph.add(stream, RDF.type.asNode(), iri(LDES + "EventStream"));
        graph.add(stream, iri(Publication.DCTERMS + "title"), english("Statements of " + publication.title()));
        graph.add(stream, iri(LDES + "versionOfPath"), VERSION_OF);
        graph.add(stream, iri(LDES + "timestampPath"), MADE);
        graph.add(stream, iri(LDES + "versionDeleteObject"), DELETE);
        publication
                .said("license")
                .ifPresent(licence -> graph.add(stream, iri(Publication.DCTERMS + "license"), iri(licence)));
        graph.add(stream, iri(TREE + "view"), iri(address + "?page=1"));
        if (!history.isWhole()) {
            retention(graph, iri(address + "?page=1"), iri(address + "#latest"));
        }
        node(graph, page, address);
        int from = Math.min((page - 1) * PAGE, members.size());
        members.subList(from, Math.min(from + PAGE, members.size())).forEach(member -> add(graph, stream, member));
        return graph;
    }

    /** Where versions were dropped, or none is kept, only the newest of each statement is sure to be there. */
    private static void retention(Graph graph, Node root, Node policy) {
        Node one = NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger);
        graph.add(root, iri(LDES + "retentionPolicy"), policy);
        graph.add(policy, RDF.type.asNode(), iri(LDES + "RetentionPolicy"));
        graph.add(policy, iri(LDES + "versionAmount"), one);
        // The words of LDES before 1.0, which clients still read.
        graph.add(policy, RDF.type.asNode(), iri(LDES + "LatestVersionSubset"));
        graph.add(policy, iri(LDES + "amount"), one);
    }

    private void node(Graph graph, int page, String address) {
        Node node = iri(address + "?page=" + page);
        graph.add(node, RDF.type.asNode(), iri(TREE + "Node"));
        if (page < pages()) {
            Node relation = iri(address + "?page=" + page + "#next");
            graph.add(node, iri(TREE + "relation"), relation);
            graph.add(relation, RDF.type.asNode(), iri(TREE + "Relation"));
            graph.add(relation, iri(TREE + "node"), iri(address + "?page=" + (page + 1)));
        }
    }

    private void add(Graph graph, Node stream, Event event) {
        Node version = iri(event.iri() + "#" + event.version().label());
        graph.add(stream, iri(TREE + "member"), version);
        graph.add(version, VERSION_OF, iri(event.iri()));
        graph.add(
                version,
                MADE,
                NodeFactory.createLiteralDT(event.version().issued() + "T00:00:00Z", XSDDatatype.XSDdateTime));
        if (event.isEnd()) {
            graph.add(version, RDF.type.asNode(), DELETE);
            event.why().forEach(why -> graph.add(version, SKOS.note.asNode(), english(why)));
        } else if (event.version().equals(history.versions().last())) {
            statements
                    .find(iri(event.iri()), Node.ANY, Node.ANY)
                    .forEachRemaining(triple -> graph.add(version, triple.getPredicate(), triple.getObject()));
        } else {
            history.quads(event.iri(), event.version().number())
                    .forEach(quad -> graph.add(version, quad.getPredicate(), quad.getObject()));
        }
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }
}
