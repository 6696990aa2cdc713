package org.communique.server.network;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.communique.server.serialization.XmlText;

/** A network as a file that Gephi and others open. */
record NetworkFile(Network network, String title, String day) {

    private static final List<String> NODE_KEYS = List.of("iri", "name", "type");

    /** GraphML 1.0. */
    String graphml() {
        return XmlText.of(xml -> xml.element("graphml", root -> {
            root.attribute("xmlns", "http://graphml.graphdrawing.org/xmlns");
            for (String key : NODE_KEYS) {
                key(root, "node", key, "string");
            }
            key(root, "edge", "kind", "string");
            key(root, "edge", "weight", "int");
            key(root, "edge", "statements", "string");
            root.element("graph", graph -> {
                graph.attribute("id", "actors");
                graph.attribute("edgedefault", "directed");
                graphmlNodes(graph);
                graphmlEdges(graph);
            });
        }));
    }

    private static void key(XmlText root, String part, String name, String type) throws XMLStreamException {
        root.element("key", key -> {
            key.attribute("id", name);
            key.attribute("for", part);
            key.attribute("attr.name", name);
            key.attribute("attr.type", type);
        });
    }

    private void graphmlNodes(XmlText graph) throws XMLStreamException {
        for (Network.Actor actor : network.actors()) {
            graph.element("node", node -> {
                node.attribute("id", id(actor.iri()));
                data(node, "iri", actor.iri());
                data(node, "name", actor.name());
                data(node, "type", actor.type());
            });
        }
    }

    private void graphmlEdges(XmlText graph) throws XMLStreamException {
        for (Tie tie : network.ties()) {
            graph.element("edge", edge -> {
                edge.attribute("source", id(tie.from()));
                edge.attribute("target", id(tie.to()));
                data(edge, "kind", tie.kind());
                data(edge, "weight", Integer.toString(tie.weight()));
                data(edge, "statements", tie.evidence());
            });
        }
    }

    /** The schemas allow letters, digits, dots, hyphens and the like: the last part of an actor's IRI, which is no other's. */
    private static String id(String iri) {
        return iri.replaceFirst(".*/", "").replaceAll("[^\\p{L}\\p{N}._-]", "_");
    }

    private static void data(XmlText xml, String key, String value) throws XMLStreamException {
        xml.element("data", data -> {
            data.attribute("key", key);
            data.text(value);
        });
    }

    /** GEXF 1.3. */
    String gexf() {
        return XmlText.of(xml -> xml.element("gexf", root -> {
            root.attribute("xmlns", "http://gexf.net/1.3");
            root.attribute("version", "1.3");
            root.element("meta", meta -> {
                meta.attribute("lastmodifieddate", day);
                meta.element("description", title);
            });
            root.element("graph", graph -> {
                graph.attribute("defaultedgetype", "directed");
                attributes(graph, "node", NODE_KEYS);
                attributes(graph, "edge", List.of("statements"));
                graph.element("nodes", this::gexfNodes);
                graph.element("edges", this::gexfEdges);
            });
        }));
    }

    private static void attributes(XmlText graph, String part, List<String> names) throws XMLStreamException {
        graph.element("attributes", attributes -> {
            attributes.attribute("class", part);
            for (String name : names) {
                attributes.element("attribute", attribute -> {
                    attribute.attribute("id", name);
                    attribute.attribute("title", name);
                    attribute.attribute("type", "string");
                });
            }
        });
    }

    private void gexfNodes(XmlText nodes) throws XMLStreamException {
        for (Network.Actor actor : network.actors()) {
            nodes.element("node", node -> {
                node.attribute("id", id(actor.iri()));
                node.attribute("label", actor.name());
                node.element("attvalues", values -> {
                    value(values, "iri", actor.iri());
                    value(values, "name", actor.name());
                    value(values, "type", actor.type());
                });
            });
        }
    }

    private void gexfEdges(XmlText edges) throws XMLStreamException {
        int number = 0;
        for (Tie tie : network.ties()) {
            String id = Integer.toString(number++);
            edges.element("edge", edge -> {
                edge.attribute("id", id);
                edge.attribute("source", id(tie.from()));
                edge.attribute("target", id(tie.to()));
                edge.attribute("kind", tie.kind());
                edge.attribute("label", tie.kind());
                edge.attribute("weight", Integer.toString(tie.weight()));
                edge.element("attvalues", values -> value(values, "statements", tie.evidence()));
            });
        }
    }

    private static void value(XmlText values, String name, String value) throws XMLStreamException {
        values.element("attvalue", attribute -> {
            attribute.attribute("for", name);
            attribute.attribute("value", value);
        });
    }
}
