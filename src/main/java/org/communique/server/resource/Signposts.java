package org.communique.server.resource;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.communique.server.http.AnswerFormat;
import org.communique.server.http.Exchange;
import org.communique.server.http.PathText;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.store.Places;

/** The typed links of FAIR Signposting, https://signposting.org/FAIR/: where a machine goes on from a document. */
public final class Signposts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHEMA = "http://schema.org/";
    private static final String LINKSET = "application/linkset+json";

    private final DatasetRecord dataset;
    private final Knowledge knowledge;

    Signposts(DatasetRecord dataset, Knowledge knowledge) {
        this.dataset = dataset;
        this.knowledge = knowledge;
    }

    /** One link: its relation, its target, and the target's media type or empty. */
    private record Signpost(String relation, String target, String type) {

        String header() {
            String typed = type.isEmpty() ? "" : "; type=\"" + type + '"';
            return "<" + PathText.ascii(target) + ">; rel=\"" + relation + '"' + typed;
        }

        Map<String, String> json() {
            return type.isEmpty() ? Map.of("href", target) : new TreeMap<>(Map.of("href", target, "type", type));
        }
    }

    /** The Link header of a document about a thing. */
    public String header(Exchange exchange, Node thing, String path, AnswerFormat form) {
        List<Signpost> signposts = form.isPage() ? ofPage(exchange, thing, path) : ofData(exchange, thing, path, form);
        return signposts.stream().map(Signpost::header).collect(Collectors.joining(", "));
    }

    private List<Signpost> ofPage(Exchange exchange, Node thing, String path) {
        List<Signpost> signposts = new ArrayList<>(ofThing(thing));
        signposts.addAll(forms(exchange, path));
        signposts.add(new Signpost("item", exchange.address(path + ".nq"), "application/n-quads"));
        signposts.add(new Signpost("linkset", exchange.address(path + ".linkset"), LINKSET));
        return signposts;
    }

    private List<Signpost> ofThing(Node thing) {
        List<Signpost> signposts = new ArrayList<>();
        signposts.add(new Signpost("cite-as", thing.getURI(), ""));
        signposts.add(new Signpost("type", "https://schema.org/AboutPage", ""));
        knowledge.objects(thing, RDF.type).stream()
                .map(Node::toString)
                .filter(type -> type.startsWith(SCHEMA))
                .sorted()
                .forEach(type -> signposts.add(
                        new Signpost("type", "https://schema.org/" + type.substring(SCHEMA.length()), "")));
        add(signposts, "license", dataset.license());
        add(signposts, "author", dataset.author());
        add(signposts, "collection", dataset.iri());
        return signposts;
    }

    private static void add(List<Signpost> signposts, String relation, String target) {
        if (!target.isEmpty()) {
            signposts.add(new Signpost(relation, target, ""));
        }
    }

    private List<Signpost> ofData(Exchange exchange, Node thing, String path, AnswerFormat form) {
        List<Signpost> signposts = new ArrayList<>();
        signposts.add(new Signpost("cite-as", thing.getURI(), ""));
        signposts.add(new Signpost("describes", thing.getURI(), ""));
        signposts.add(new Signpost("alternate", exchange.address(path + ".html"), "text/html"));
        add(signposts, "license", dataset.license());
        add(signposts, "collection", dataset.iri());
        signposts.add(new Signpost("linkset", exchange.address(path + ".linkset"), LINKSET));
        signposts.add(
                new Signpost("type", form.hasGraphs() ? SCHEMA + "DataDownload" : SCHEMA + "DigitalDocument", ""));
        return signposts;
    }

    /** All of them as a link set, RFC 9264: what the headers of the page and of each data document say. */
    String linkset(Exchange exchange, Node thing, String path) {
        ObjectNode set = JSON.createObjectNode();
        ArrayNode contexts = set.putArray("linkset");
        context(contexts.addObject(), exchange.address(path + ".html"), ofPage(exchange, thing, path));
        AnswerFormat.TOLD.forEach(form -> context(
                contexts.addObject(),
                exchange.address(path + "." + form.suffix()),
                ofData(exchange, thing, path, form)));
        return set.toPrettyString() + "\n";
    }

    private static void context(ObjectNode context, String anchor, List<Signpost> signposts) {
        context.put("anchor", anchor);
        signposts.forEach(signpost -> context.withArray(signpost.relation()).addPOJO(signpost.json()));
    }

    /** The Link header of the ontology, which is itself the document at its address. */
    String ofOntology(Exchange exchange, String path) {
        List<Signpost> signposts = new ArrayList<>();
        signposts.add(new Signpost("cite-as", Places.ONTOLOGY, ""));
        signposts.add(new Signpost("type", "https://schema.org/DefinedTermSet", ""));
        signposts.add(new Signpost("type", "https://schema.org/AboutPage", ""));
        add(signposts, "license", dataset.license());
        add(signposts, "author", dataset.author());
        signposts.addAll(forms(exchange, path));
        return signposts.stream().map(Signpost::header).collect(Collectors.joining(", "));
    }

    private static List<Signpost> forms(Exchange exchange, String path) {
        return AnswerFormat.TOLD.stream()
                .map(form ->
                        new Signpost("describedby", exchange.address(path + "." + form.suffix()), form.mediaType()))
                .toList();
    }

    /** The Link header of the first page. */
    public String first(Exchange exchange) {
        List<Signpost> signposts = new ArrayList<>();
        signposts.add(new Signpost("cite-as", dataset.iri(), ""));
        signposts.add(new Signpost("type", "https://schema.org/Dataset", ""));
        signposts.add(new Signpost("type", "https://schema.org/AboutPage", ""));
        add(signposts, "license", dataset.license());
        add(signposts, "author", dataset.author());
        signposts.add(new Signpost("describedby", exchange.address("/data/dcat.ttl"), "text/turtle"));
        signposts.add(new Signpost("describedby", exchange.address("/data/void.ttl"), "text/turtle"));
        signposts.add(new Signpost("describedby", exchange.address("/data/croissant.json"), "application/ld+json"));
        signposts.add(new Signpost("service", exchange.address("/mcp"), "application/json"));
        signposts.add(new Signpost("service", exchange.address("/reconcile"), "application/json"));
        signposts.add(new Signpost("service-desc", exchange.address("/openapi.json"), "application/json"));
        signposts.add(new Signpost("service-doc", exchange.address("/queries/"), "text/html"));
        signposts.add(new Signpost("service-meta", exchange.address("/sparql"), "text/turtle"));
        signposts.add(new Signpost("item", exchange.address("/data/dataset.nq"), "application/n-quads"));
        signposts.add(new Signpost("item", exchange.address("/data/dataset.ttl"), "text/turtle"));
        signposts.add(new Signpost("item", exchange.address("/data/csv/statements.csv"), "text/csv"));
        return signposts.stream().map(Signpost::header).collect(Collectors.joining(", "));
    }
}
