package org.communique.mapping.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.communique.dossier.Authority;
import org.communique.dossier.Entity;

/**
 * The named graphs of a dataset, as places to write descriptions into. What a passage says, what a source holds and
 * what the dataset concludes stand in different ones.
 */
public record Graphs(StreamRDF quads, IriMinter iris, Authority authority, String language, String layer) {

    private static final String MACHINE = "machine/";

    /** The graphs of what people stand for; the language is that in which they write. */
    public Graphs(StreamRDF quads, IriMinter iris, Authority authority, String language) {
        this(quads, iris, authority, language, "");
    }

    /** The graphs of what a programme found and no person has read: {@code machine/resolution} and so on. */
    public Graphs machine() {
        return new Graphs(quads, iris, authority, language, MACHINE);
    }

    /** What stands in the text of one article. */
    public Description passages(String article, Node subject) {
        return in("passages/" + article, subject);
    }

    /** Which positions and verdicts sources are read to take. */
    public Description readings(Node subject) {
        return in("readings", subject);
    }

    /** Which statements the dataset concludes, and which reports belong to them. */
    public Description resolution(Node subject) {
        return in("resolution", subject);
    }

    /** Whom and what the statements speak of. */
    public Description authority(Node subject) {
        return in("authority", subject);
    }

    /** What follows from the other graphs and is written out for shorter questions. */
    public Description derived(Node subject) {
        return in("derived", subject);
    }

    private Description in(String graph, Node subject) {
        return new Description(quads, iris.graph(layer + graph), subject);
    }

    /** The IRI of an entry of the authority, which the checks before have shown to exist. */
    public Node entity(String id) {
        return iris.entity(entry(id));
    }

    public Entity entry(String id) {
        return authority
                .find(id)
                .orElseThrow(() -> new IllegalStateException("no entry '" + id + "' in the authority"));
    }
}
