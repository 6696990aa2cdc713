package org.communique.vocabulary;

import java.net.URI;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.communique.kinds.Kind;

/** The prefixes of a release's files, in the order in which they are written. */
public final class Prefixes {

    private final Map<String, String> namespaces = new LinkedHashMap<>();

    private Prefixes() {
        vocabularies();
        publishing();
    }

    /** The prefixes of the vocabularies alone. */
    public static Prefixes ofVocabularies() {
        return new Prefixes();
    }

    /** The prefixes of the vocabularies, the codes and the dataset's own things. */
    public static Prefixes of(URI base) {
        Prefixes prefixes = new Prefixes();
        for (CodeScheme scheme : CodeScheme.values()) {
            String name = scheme.scheme().getURI().substring(CodeScheme.NAMESPACE.length());
            prefixes.namespaces.put(name, scheme.scheme().getURI() + "/");
        }
        for (String kind : Kind.paths()) {
            prefixes.namespaces.put(kind, base + "id/" + kind + "/");
        }
        prefixes.namespaces.put("graph", base + "graph/");
        prefixes.namespaces.put("passages", base + "graph/passages/");
        return prefixes;
    }

    private void vocabularies() {
        namespaces.put("cq", Communique.NAMESPACE);
        namespaces.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        namespaces.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        namespaces.put("owl", "http://www.w3.org/2002/07/owl#");
        namespaces.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        namespaces.put("skos", "http://www.w3.org/2004/02/skos/core#");
        namespaces.put("dcterms", "http://purl.org/dc/terms/");
        namespaces.put("foaf", "http://xmlns.com/foaf/0.1/");
        namespaces.put("schema", Schema.NAMESPACE);
        namespaces.put("org", "http://www.w3.org/ns/org#");
        namespaces.put("prov", Prov.NAMESPACE);
        namespaces.put("oa", "http://www.w3.org/ns/oa#");
        namespaces.put("sem", Sem.NAMESPACE);
        namespaces.put("sh", "http://www.w3.org/ns/shacl#");
        namespaces.put("wd", "http://www.wikidata.org/entity/");
        wikidata();
    }

    /** As Wikidata's own exports have them. */
    private void wikidata() {
        namespaces.put("wds", "http://www.wikidata.org/entity/statement/");
        namespaces.put("wdv", "http://www.wikidata.org/value/");
        namespaces.put("wdt", "http://www.wikidata.org/prop/direct/");
        namespaces.put("p", "http://www.wikidata.org/prop/");
        namespaces.put("ps", "http://www.wikidata.org/prop/statement/");
        namespaces.put("psv", "http://www.wikidata.org/prop/statement/value/");
        namespaces.put("pq", "http://www.wikidata.org/prop/qualifier/");
        namespaces.put("pqv", "http://www.wikidata.org/prop/qualifier/value/");
        namespaces.put("wikibase", "http://wikiba.se/ontology#");
    }

    private void publishing() {
        namespaces.put("void", "http://rdfs.org/ns/void#");
        namespaces.put("dcat", "http://www.w3.org/ns/dcat#");
        namespaces.put("dcatap", "http://data.europa.eu/r5r/");
        namespaces.put("vcard", "http://www.w3.org/2006/vcard/ns#");
        namespaces.put("spdx", "http://spdx.org/rdf/terms#");
    }

    /** Only those that some triple has a use for. */
    public Prefixes usedIn(Collection<Triple> triples) {
        Set<String> iris = triples.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .map(node -> node.isLiteral() ? node.getLiteralDatatypeURI() : node.getURI())
                .collect(Collectors.toSet());
        Prefixes used = new Prefixes();
        used.namespaces.clear();
        namespaces.forEach((name, namespace) -> {
            if (iris.stream().anyMatch(iri -> iri.startsWith(namespace))) {
                used.namespaces.put(name, namespace);
            }
        });
        return used;
    }

    public Map<String, String> byName() {
        return Collections.unmodifiableMap(namespaces);
    }

    /** The IRI that a compact one, such as {@code cq:speaker}, stands for. */
    public String expand(String compact) {
        int colon = compact.indexOf(':');
        String namespace = namespaces.get(compact.substring(0, Math.max(colon, 0)));
        if (namespace == null) {
            throw new IllegalArgumentException("no prefix of a release: " + compact);
        }
        return namespace + compact.substring(colon + 1);
    }
}
