package org.communique.mapping.graph;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.dossier.Entity;
import org.communique.dossier.Entity.Event;
import org.communique.dossier.Entity.Group;
import org.communique.dossier.Entity.Location;
import org.communique.dossier.Entity.Membership;
import org.communique.dossier.Entity.Occasion;
import org.communique.dossier.Entity.Organization;
import org.communique.dossier.Entity.OutsideSource;
import org.communique.dossier.Entity.Person;
import org.communique.dossier.Entity.Post;
import org.communique.dossier.Entity.Proposition;
import org.communique.dossier.Report;
import org.communique.material.Sha256;
import org.communique.material.Span;

/**
 * Gives every thing its IRI under the dataset's base: a readable id for what people curate, the place in the text for
 * passages, a digest of what identifies it for what has no id of its own; never a counter.
 */
public final class IriMinter implements Entity.Visitor<Node> {

    private final String base;

    public IriMinter(URI base) {
        this.base = base.toString();
        if (!this.base.endsWith("/")) {
            throw new IllegalArgumentException("the base of the IRIs ends in a slash, unlike " + base);
        }
    }

    private Node id(String kind, String id) {
        return NodeFactory.createURI(base + "id/" + kind + "/" + id);
    }

    /** A named graph, such as {@code authority} or {@code passages/<article>}. */
    public Node graph(String name) {
        return NodeFactory.createURI(base + "graph/" + name);
    }

    public Node dataset() {
        return NodeFactory.createURI(base + "dataset");
    }

    public Node run(String version) {
        return id("run", version);
    }

    public Node entity(Entity entity) {
        return entity.accept(this);
    }

    public Node statement(String statement) {
        return id("statement", statement);
    }

    public Node stance(String statement, String proposition) {
        return id("stance", statement + "-" + proposition);
    }

    public Node stance(String statement, String proposition, String reader) {
        return id("stance", statement + "-" + proposition + "-" + reader);
    }

    public Node assessment(String assessment) {
        return id("assessment", assessment);
    }

    public Node document(String article) {
        return id("document", article);
    }

    public Node document(String article, String part) {
        return id("document", article + "-" + part);
    }

    public Node report(String article, Report report) {
        return id("report", article + "-" + report.id());
    }

    /** A report that no document at hand contains: by whom, of which statement. */
    public Node relayedReport(String statement, String actor) {
        return id("report", "relayed-" + statement + "-" + actor);
    }

    public Node passage(String article, Span span) {
        return id("passage", article + "-" + span.start() + "-" + span.end());
    }

    /** The selector of a passage: {@code position} or {@code quote}. */
    public Node selector(String article, Span span, String kind) {
        return NodeFactory.createURI(passage(article, span).getURI() + "#" + kind);
    }

    /** The programme that found a report, such as {@code id/software/tagger-1}. */
    public Node extractor(String name, Optional<String> version) {
        String id = name + version.map(number -> "-" + number).orElse("");
        return id("software", id.replaceAll("[^A-Za-z0-9._-]+", "-"));
    }

    public Node mention(String article, Span span, String named) {
        return id("mention", article + "-" + span.start() + "-" + span.end() + "-" + named);
    }

    public Node citation(String source, String locator) {
        String digest = Sha256.of(locator).hex().substring(0, 12).toLowerCase(Locale.ROOT);
        return id("citation", source + "-" + digest);
    }

    public Node link(String entity) {
        return id("link", entity);
    }

    public Node participation(String event, String actor) {
        return id("participation", event + "-" + actor);
    }

    public Node eventRelation(String... parts) {
        return id("event-relation", String.join("-", parts));
    }

    @Override
    public Node person(Person person) {
        return id("actor", person.id());
    }

    @Override
    public Node organization(Organization organization) {
        return id("actor", organization.id());
    }

    @Override
    public Node group(Group group) {
        return id("actor", group.id());
    }

    @Override
    public Node location(Location location) {
        return id("place", location.id());
    }

    @Override
    public Node post(Post post) {
        return id("post", post.id());
    }

    @Override
    public Node membership(Membership membership) {
        return id("membership", membership.id());
    }

    @Override
    public Node event(Event event) {
        return id("event", event.id());
    }

    @Override
    public Node occasion(Occasion occasion) {
        return id("occasion", occasion.id());
    }

    @Override
    public Node proposition(Proposition proposition) {
        return id("proposition", proposition.id());
    }

    @Override
    public Node outsideSource(OutsideSource source) {
        return id("source", source.id());
    }
}
