package org.communique.cli;

import java.time.Duration;
import org.communique.federation.Federation;
import org.communique.federation.Wikidata;
import org.communique.federation.WikidataSnapshot;
import picocli.CommandLine.Option;

/** Whom a query with a SERVICE clause asks: the snapshot of Wikidata that the dataset ships, or Wikidata itself. */
final class FederationOptions {

    private static final Duration KEPT = Duration.ofDays(1);

    @Option(
            names = "--offline",
            description = "Let the snapshot in material/wikidata/ answer for Wikidata: no network (the default).")
    private boolean offline;

    @Option(
            names = "--federate",
            description = "Ask Wikidata itself; needs --contact. Answers are kept for a day in .communique/.")
    private boolean live;

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            defaultValue = "${env:COMMUNIQUE_CONTACT:-}",
            description = "Your mail address or web page, which goes into the User-Agent (or in COMMUNIQUE_CONTACT).")
    private String contact = "";

    Federation federation(DatasetFolder dataset) {
        if (live && offline) {
            throw new UserError("--offline and --federate exclude each other");
        }
        return live ? live(dataset) : fromSnapshot(dataset);
    }

    private Federation live(DatasetFolder dataset) {
        try {
            return Federation.live(contact)
                    .allow(Wikidata.ENDPOINT)
                    .cache(dataset.root().resolve(".communique").resolve("federation"), KEPT)
                    .build();
        } catch (IllegalArgumentException withoutContact) {
            throw new UserError(String.valueOf(withoutContact.getMessage()), withoutContact);
        }
    }

    private static Federation fromSnapshot(DatasetFolder dataset) {
        return WikidataSnapshot.in(dataset.material().resolve("wikidata"))
                .map(WikidataSnapshot::offline)
                .orElseGet(Federation::none);
    }
}
