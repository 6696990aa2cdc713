package org.communique.mapping.authority;

import org.apache.jena.rdf.model.ResourceFactory;
import org.communique.dossier.Entity.Plain;
import org.communique.kinds.Kind;
import org.communique.mapping.graph.Description;
import org.communique.mapping.graph.EvidenceMapper;
import org.communique.mapping.graph.Graphs;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Prefixes;

/** Maps the things that have only names and links, such as posts, as their kinds say. */
public final class PlainMapper {

    private static final Prefixes PREFIXES = Prefixes.ofVocabularies();

    private final Graphs graphs;
    private final NamingMapper naming;
    private final EvidenceMapper evidence;

    public PlainMapper(Graphs graphs, NamingMapper naming, EvidenceMapper evidence) {
        this.graphs = graphs;
        this.naming = naming;
        this.evidence = evidence;
    }

    public void map(Plain plain) {
        Description thing = graphs.authority(graphs.iris().entity(plain))
                .a(ResourceFactory.createResource(PREFIXES.expand(plain.kind().type())));
        if (Kind.actors().contains(plain.kind())) {
            thing.a(Communique.Actor);
        }
        plain.kind().links().forEach(link -> link(thing, plain, link));
        naming.name(thing, plain.id(), plain.naming());
        evidence.support(thing, plain.evidence());
    }

    private void link(Description thing, Plain plain, Kind.Link link) {
        thing.link(
                ResourceFactory.createProperty(PREFIXES.expand(link.property())),
                plain.link(link.key()).map(graphs::entity));
    }
}
