package org.communique.mapping.authority;

import org.apache.jena.sparql.vocabulary.FOAF;
import org.communique.dossier.Entity.Person;
import org.communique.mapping.graph.Description;
import org.communique.mapping.graph.EvidenceMapper;
import org.communique.mapping.graph.Graphs;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Schema;

/** Maps persons. */
public final class PersonMapper {

    private final Graphs graphs;
    private final NamingMapper naming;
    private final EvidenceMapper evidence;

    public PersonMapper(Graphs graphs, NamingMapper naming, EvidenceMapper evidence) {
        this.graphs = graphs;
        this.naming = naming;
        this.evidence = evidence;
    }

    public void map(Person person) {
        Description actor = graphs.authority(graphs.iris().entity(person))
                .a(Communique.Actor)
                .a(FOAF.Person, Schema.Person);
        naming.name(actor, person.id(), person.naming());
        evidence.support(actor, person.evidence());
    }
}
