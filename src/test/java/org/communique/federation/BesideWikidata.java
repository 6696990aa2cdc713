package org.communique.federation;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.federation.StandInWikidata.Behaviour;
import org.communique.federation.endpoint.Limits;
import org.communique.federation.endpoint.RemoteFailure;
import org.communique.federation.endpoint.Wikidata;
import org.junit.jupiter.api.AfterEach;

/** A dataset of 83 links, and a stand-in for Wikidata that knows their labels. */
abstract class BesideWikidata {

    static final String LABELS =
            "SELECT ?thing ?item ?label { ?thing owl:sameAs ?item . SERVICE <https://query.wikidata.org/sparql>"
                    + " { ?item rdfs:label ?label } }";

    final MovableClock clock = new MovableClock();
    final StandInWikidata wikidata = new StandInWikidata(Links.remote());
    final DatasetGraph local = Links.local();

    @AfterEach
    void close() {
        wikidata.close();
    }

    final Federation.Builder federation() {
        return Federation.live("you@example.org")
                .allow(Wikidata.ENDPOINT, wikidata.uri())
                .privateMirrors();
    }

    final void install(Limits limits) {
        federation().limits(limits).clock(clock).build().install(local);
    }

    final RemoteFailure failure(Behaviour behaviour) {
        wikidata.behaving(behaviour);
        return catchThrowableOfType(RemoteFailure.class, () -> Links.rows(local, LABELS));
    }
}
