package org.communique.mapping.authority;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.dossier.Entity;
import org.communique.dossier.Entity.Happened;
import org.communique.dossier.Entity.Organization;
import org.communique.dossier.Happening;
import org.communique.dossier.Happening.Participant;
import org.communique.dossier.Happening.Relation;
import org.communique.kinds.Kind;
import org.communique.mapping.graph.Description;
import org.communique.mapping.graph.EvidenceMapper;
import org.communique.mapping.graph.Graphs;
import org.communique.vocabulary.CodeScheme;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Schema;
import org.communique.vocabulary.Sem;

/**
 * Maps events and occasions. Who took part, and how one event stands to another, are nodes of their own, so that each
 * has its evidence; that one event caused another stays what somebody states and never becomes a triple between them.
 */
public final class EventMapper {

    private final Graphs graphs;
    private final NamingMapper naming;
    private final EvidenceMapper evidence;

    public EventMapper(Graphs graphs, NamingMapper naming, EvidenceMapper evidence) {
        this.graphs = graphs;
        this.naming = naming;
        this.evidence = evidence;
    }

    public void map(Happened happened) {
        Description node = describe(happened, happened.happening());
        String type = happened.happening().type();
        if (happened.kind() == Kind.OCCASION) {
            node.a(Communique.Occasion).code(Communique.occasionType, CodeScheme.OCCASION_TYPE, type);
        } else {
            node.code(Communique.eventType, CodeScheme.EVENT_TYPE, type);
        }
    }

    private Description describe(Happened entity, Happening happening) {
        Description event = graphs.authority(graphs.iris().entity(entity))
                .a(Communique.Event)
                .date(Communique.date, happening.date())
                .link(Communique.place, happening.at().map(graphs::entity))
                .code(Communique.status, CodeScheme.STATUS, happening.alleged() ? "alleged" : "reported")
                .link(
                        Communique.allegedBy,
                        happening.allegedBy().stream().map(graphs::entity).toList());
        if (!happening.alleged()) {
            event.a(Schema.Event, Sem.Event);
        }
        naming.name(event, entity.id(), entity.naming());
        evidence.support(event, entity.evidence());
        happening.participants().forEach(participant -> participation(entity, participant));
        happening.relations().forEach(relation -> relation(entity, relation));
        if (!happening.alleged()) {
            shortcuts(event.subject(), happening);
        }
        return event;
    }

    private void participation(Entity entity, Participant participant) {
        Node event = graphs.iris().entity(entity);
        Node actor = graphs.entity(participant.actor());
        Description part = graphs.authority(graphs.iris().participation(entity.id(), participant.actor()))
                .a(Communique.Participation)
                .link(Communique.event, event)
                .link(Communique.actor, actor)
                .text(Communique.role, participant.role());
        evidence.support(part, participant.evidence());
    }

    private void relation(Entity entity, Relation relation) {
        Node from = graphs.iris().entity(entity);
        Node to = graphs.entity(relation.event());
        Description node = graphs.authority(relationIri(entity, relation))
                .a(Communique.EventRelation)
                .link(Communique.subject, from)
                .code(Communique.relation, CodeScheme.RELATION, relation.kind())
                .link(Communique.object, to)
                .link(Communique.statedBy, relation.statedBy().map(graphs::entity));
        evidence.support(node, relation.evidence());
    }

    /** An event that is only alleged takes no part in what is derived. */
    private void shortcuts(Node event, Happening happening) {
        Description derived = graphs.derived(event);
        happening
                .participants()
                .forEach(participant -> derived.link(Communique.participant, graphs.entity(participant.actor())));
        happening.relations().stream()
                .filter(relation -> relation.kind() == Relation.Kind.SUB_EVENT_OF && isOurs(relation))
                .forEach(relation -> derived.link(Communique.subEventOf, graphs.entity(relation.event())));
    }

    /** Whether the dataset or a medium states the relation, and not a speaker alone. */
    private boolean isOurs(Relation relation) {
        return relation.statedBy()
                .flatMap(actor -> graphs.authority().find(actor, Organization.class))
                .map(actor -> actor.type().equals("media"))
                .orElse(relation.statedBy().isEmpty());
    }

    private Node relationIri(Entity entity, Relation relation) {
        String kind = relation.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return graphs.iris()
                .eventRelation(Stream.of(
                                Optional.of(entity.id()),
                                Optional.of(kind),
                                Optional.of(relation.event()),
                                relation.statedBy())
                        .flatMap(Optional::stream)
                        .toArray(String[]::new));
    }
}
