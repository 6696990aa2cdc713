package org.communique.federation.plan;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpService;
import org.communique.federation.endpoint.Endpoint;
import org.communique.federation.endpoint.Wikidata;

/** The endpoints that queries may ask, each by its exact URL; every other SERVICE is refused, SILENT or not. */
public final class ServiceGate {

    private static final String WIKIBASE = "http://wikiba.se/ontology#";

    private final Map<URI, Endpoint> endpoints;
    private final String refusal;
    private final boolean hasWikibase;

    /** @param refusal what a refused query is told, after its target */
    public ServiceGate(Map<URI, Endpoint> endpoints, String refusal) {
        this(endpoints, refusal, true);
    }

    private ServiceGate(Map<URI, Endpoint> endpoints, String refusal, boolean hasWikibase) {
        this.endpoints = new TreeMap<>(endpoints);
        this.refusal = refusal;
        this.hasWikibase = hasWikibase;
    }

    /** A gate that says which endpoints there are. */
    public static ServiceGate to(Map<URI, Endpoint> endpoints) {
        String names = endpoints.keySet().stream()
                .map(URI::toString)
                .sorted()
                .collect(Collectors.joining(">, <", "Queries here may ask only <", ">, written exactly so."));
        return new ServiceGate(endpoints, names);
    }

    /** The same before endpoints that do not have the features of Wikidata's own engine. */
    public ServiceGate withoutWikibase() {
        return new ServiceGate(endpoints, refusal, false);
    }

    /** The endpoint that a SERVICE clause names. */
    public Endpoint open(OpService service) {
        return open(service.getService(), service.getSubOp());
    }

    /** The endpoint of that name; what it is asked may name no other endpoint that is not allowed. */
    public Endpoint open(Node service, Op asked) {
        Endpoint endpoint = find(service);
        Services.in(asked).forEach(nested -> checkNested(nested.getService()));
        return endpoint;
    }

    /** The endpoint of that URL, if it is allowed. */
    public Optional<Endpoint> named(URI service) {
        return Optional.ofNullable(endpoints.get(service));
    }

    private void checkNested(Node nested) {
        if (!isWikibase(nested) || !hasWikibase) {
            find(nested);
        }
    }

    private static boolean isWikibase(Node service) {
        return service.isURI() && service.getURI().startsWith(WIKIBASE);
    }

    private Endpoint find(Node service) {
        if (!service.isURI()) {
            throw new QueryDeniedException("SERVICE needs the IRI of an endpoint, not " + service + ". " + refusal);
        }
        if (isWikibase(service)) {
            throw new QueryDeniedException(ownFeature(service.getURI().substring(WIKIBASE.length())));
        }
        return endpoints.entrySet().stream()
                .filter(entry -> entry.getKey().toString().equals(service.getURI()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(
                        () -> new QueryDeniedException("SERVICE <" + service.getURI() + "> is refused. " + refusal));
    }

    private String ownFeature(String name) {
        String here = hasWikibase
                ? " Put it inside SERVICE <" + Wikidata.ENDPOINT + "> { … }, or, so that the query runs everywhere,"
                : " The snapshot that stands for <" + Wikidata.ENDPOINT + "> here does not have it:";
        return "SERVICE wikibase:" + name
                + " is a feature of Wikidata's own engine and no endpoint; no request was made." + here
                + " ask there for rdfs:label with FILTER (lang(?label) = \"en\").";
    }
}
