package org.communique.server.thing.portrait;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.communique.kinds.Kind;
import org.communique.server.knowledge.Reading;
import org.communique.server.thing.part.Asked;
import org.communique.server.thing.part.Edition;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Prefixes;

/** Which page shows a thing, by the first of its types that has one. */
public final class Portraits {

    private static final Prefixes PREFIXES = Prefixes.ofVocabularies();

    private final Reading reading;
    private final Map<Kind, Supplier<Portrait>> byKind = new LinkedHashMap<>();
    private final Asked asked;

    public Portraits(Reading reading, Edition edition, Asked asked) {
        this.reading = reading;
        this.asked = asked;
        byKind.put(Kind.STATEMENT, () -> new StatementPortrait(reading, edition, asked.selection()));
        byKind.put(Kind.PROPOSITION, () -> new PropositionPortrait(reading));
        Kind.actors().forEach(kind -> byKind.put(kind, () -> new ActorPortrait(reading, kind.title(), asked)));
        byKind.put(Kind.OCCASION, () -> new EventPortrait(reading, Kind.OCCASION.title(), asked.selection()));
        byKind.put(Kind.EVENT, () -> new EventPortrait(reading, Kind.EVENT.title(), asked.selection()));
        byKind.put(Kind.DOCUMENT, () -> new DocumentPortrait(reading, asked.selection()));
        byKind.put(Kind.REPORT, () -> new ReportPortrait(reading, edition));
        byKind.put(Kind.PLACE, () -> SimplePortrait.place(reading));
        byKind.put(Kind.POST, () -> SimplePortrait.post(reading));
        byKind.put(Kind.MEMBERSHIP, () -> SimplePortrait.membership(reading));
        byKind.put(Kind.STANCE, () -> SimplePortrait.stance(reading));
        byKind.put(Kind.ASSESSMENT, () -> SimplePortrait.assessment(reading));
        byKind.put(Kind.PASSAGE, () -> SimplePortrait.passage(reading));
        Kind.plain().forEach(kind -> byKind.putIfAbsent(kind, () -> SimplePortrait.plain(reading, kind)));
    }

    public Portrait of(Node thing) {
        if (reading.knowledge().isGraph(thing)) {
            return new GraphPortrait(reading);
        }
        return byKind.entrySet().stream()
                .filter(entry -> reading.knowledge().is(thing, type(entry.getKey())))
                .findFirst()
                .map(entry -> entry.getValue().get())
                .orElseGet(() -> other(thing));
    }

    private static Resource type(Kind kind) {
        return ResourceFactory.createResource(PREFIXES.expand(kind.type()));
    }

    /** Of an actor whose kind is not said, or of any other thing. */
    private Portrait other(Node thing) {
        return reading.knowledge().is(thing, Communique.Actor)
                ? new ActorPortrait(reading, "Actor", asked)
                : new PlainPortrait(reading, thing);
    }
}
