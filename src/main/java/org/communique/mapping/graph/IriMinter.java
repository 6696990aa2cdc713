package org.communique.mapping.graph;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.dossier.Entity;
import org.communique.dossier.Report;
import org.communique.kinds.Kind;
import org.communique.material.Sha256;
import org.communique.material.Span;

/**
 * Gives every thing its IRI under the dataset's base: a readable id for what people curate, the place in the text for
 * passages, a digest of what identifies it for what has no id of its own; never a counter.
 */
public final class IriMinter {

    private final String base;

    public IriMinter(URI base) {
        this.base = base.toString();
        if (!this.base.endsWith("/")) {
            throw new IllegalArgumentException("the base of the IRIs must end in a slash, unlike " + base);
        }
    }

    private Node id(Kind kind, String id) {
        return id(kind.path(), id);
    }

    private Node id(String kind, String id) {
        return NodeFactory.createURI(base + "id/" + kind + "/" + id);
    }

    /** A named graph, such as {@code authority} or {@code passages/<article>}. */
    public Node graph(String name) {
        return NodeFactory.createURI(base + "graph/" + name);
    }

    public Node run(String version) {
        return id(Kind.RUN, version);
    }

    public Node entity(Entity entity) {
        return id(entity.kind(), entity.id());
    }

    public Node statement(String statement) {
        return id(Kind.STATEMENT, statement);
    }

    public Node stance(String statement, String proposition) {
        return id(Kind.STANCE, statement + "-" + proposition);
    }

    public Node stance(String statement, String proposition, String reader) {
        return id(Kind.STANCE, statement + "-" + proposition + "-" + reader);
    }

    public Node assessment(String assessment) {
        return id(Kind.ASSESSMENT, assessment);
    }

    public Node document(String article) {
        return id(Kind.DOCUMENT, article);
    }

    public Node document(String article, String part) {
        return id(Kind.DOCUMENT, article + "-" + part);
    }

    public Node report(String article, Report report) {
        return id(Kind.REPORT, article + "-" + report.id());
    }

    /** A report that no document at hand contains: by whom, of which statement. */
    public Node relayedReport(String statement, String actor) {
        return id(Kind.REPORT, "relayed-" + statement + "-" + actor);
    }

    public Node passage(String article, Span span) {
        return id(Kind.PASSAGE, article + "-" + span.start() + "-" + span.end());
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
        return id(Kind.MENTION, article + "-" + span.start() + "-" + span.end() + "-" + named);
    }

    public Node citation(String source, String locator) {
        String digest = Sha256.of(locator).hex().substring(0, 12).toLowerCase(Locale.ROOT);
        return id(Kind.CITATION, source + "-" + digest);
    }

    public Node link(String entity) {
        return id(Kind.LINK, entity);
    }

    public Node participation(String event, String actor) {
        return id(Kind.PARTICIPATION, event + "-" + actor);
    }

    public Node eventRelation(String... parts) {
        return id("event-relation", String.join("-", parts));
    }
}
