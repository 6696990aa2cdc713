package org.communique.server.thing.portrait;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.ORG;
import org.communique.server.knowledge.Reading;
import org.communique.server.thing.part.Asked;
import org.communique.server.thing.part.Edition;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Schema;

/** Which page shows a thing, by the first of its types that has one. */
public final class Portraits {

    private final Reading reading;
    private final Map<Resource, Supplier<Portrait>> byType = new LinkedHashMap<>();

    public Portraits(Reading reading, Edition edition, Asked asked) {
        this.reading = reading;
        byType.put(Communique.Statement, () -> new StatementPortrait(reading, edition, asked.selection()));
        byType.put(Communique.Proposition, () -> new PropositionPortrait(reading));
        byType.put(Communique.Organization, () -> new ActorPortrait(reading, "Organization", asked));
        byType.put(Schema.Person, () -> new ActorPortrait(reading, "Person", asked));
        byType.put(FOAF.Group, () -> new ActorPortrait(reading, "Group", asked));
        byType.put(Communique.Actor, () -> new ActorPortrait(reading, "Actor", asked));
        byType.put(Communique.Occasion, () -> new EventPortrait(reading, "Occasion", asked.selection()));
        byType.put(Communique.Event, () -> new EventPortrait(reading, "Event", asked.selection()));
        byType.put(Communique.Document, () -> new DocumentPortrait(reading, asked.selection()));
        byType.put(Communique.Report, () -> new ReportPortrait(reading, edition));
        byType.put(Schema.Place, () -> SimplePortrait.place(reading));
        byType.put(ORG.Post, () -> SimplePortrait.post(reading));
        byType.put(ORG.Membership, () -> SimplePortrait.membership(reading));
        byType.put(Communique.Stance, () -> SimplePortrait.stance(reading));
        byType.put(Communique.Assessment, () -> SimplePortrait.assessment(reading));
        byType.put(Communique.Passage, () -> SimplePortrait.passage(reading));
    }

    public Portrait of(Node thing) {
        if (reading.knowledge().isGraph(thing)) {
            return new GraphPortrait(reading);
        }
        return byType.entrySet().stream()
                .filter(entry -> reading.knowledge().is(thing, entry.getKey()))
                .findFirst()
                .map(entry -> entry.getValue().get())
                .orElseGet(() -> new PlainPortrait(reading, thing));
    }
}
