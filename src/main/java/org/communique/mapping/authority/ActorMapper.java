package org.communique.mapping.authority;

import org.apache.jena.sparql.vocabulary.FOAF;
import org.communique.dossier.Entity;
import org.communique.dossier.Entity.Group;
import org.communique.dossier.Entity.Person;
import org.communique.dossier.Naming;
import org.communique.mapping.graph.Description;
import org.communique.mapping.graph.EvidenceMapper;
import org.communique.mapping.graph.Graphs;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Schema;

/** Maps persons and unnamed groups. */
public final class ActorMapper {

    private final Graphs graphs;
    private final NamingMapper naming;
    private final EvidenceMapper evidence;

    public ActorMapper(Graphs graphs, NamingMapper naming, EvidenceMapper evidence) {
        this.graphs = graphs;
        this.naming = naming;
        this.evidence = evidence;
    }

    public void map(Person person) {
        Description actor = describe(person, person.naming());
        actor.a(FOAF.Person, Schema.Person);
    }

    public void map(Group group) {
        describe(group, group.naming()).a(FOAF.Group);
    }

    private Description describe(Entity entity, Naming names) {
        Description actor = graphs.authority(graphs.iris().entity(entity)).a(Communique.Actor);
        naming.name(actor, entity.id(), names);
        evidence.support(actor, entity.evidence());
        return actor;
    }
}
