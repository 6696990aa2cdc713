package org.communique.server.serialization;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Which prefix stands for a namespace: what an IRI has up to its last {@code #} or {@code /}. */
final class Prefixes {

    private final Map<String, String> byNamespace = new HashMap<>();

    /** @param namespaces prefix to namespace; of two prefixes for one the first by name is taken */
    Prefixes(Map<String, String> namespaces) {
        new TreeMap<>(namespaces).forEach((prefix, namespace) -> byNamespace.putIfAbsent(namespace, prefix));
    }

    /** Where an IRI's local name begins. */
    static int localName(String iri) {
        return Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    }

    /** The prefix of a namespace; empty if it has none. */
    String of(String namespace) {
        return byNamespace.getOrDefault(namespace, "");
    }

    /** Prefix to namespace, of those that these triples have. */
    Map<String, String> in(Collection<Triple> triples) {
        Map<String, String> used = new TreeMap<>();
        triples.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .map(Prefixes::iri)
                .map(iri -> iri.substring(0, localName(iri)))
                .filter(byNamespace::containsKey)
                .forEach(namespace -> used.put(of(namespace), namespace));
        return used;
    }

    private static String iri(Node term) {
        return term.isURI() ? term.getURI() : term.isLiteral() ? term.getLiteralDatatypeURI() : "";
    }
}
