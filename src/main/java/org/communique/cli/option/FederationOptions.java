package org.communique.cli.option;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.communique.cli.console.WrongUsage;
import org.communique.federation.Federation;
import org.communique.federation.endpoint.Limits;
import org.communique.federation.endpoint.Wikidata;
import org.communique.federation.snapshot.WikidataSnapshot;
import org.communique.server.SnapshotServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whom a query with a SERVICE clause asks: the snapshot of Wikidata that the dataset ships, or Wikidata itself. */
public final class FederationOptions {

    @Option(
            names = "--offline",
            description = "Answer SERVICE clauses about Wikidata from the snapshot in material/wikidata/, without "
                    + "a network. Stored questions always do; this option allows it for visitors' queries too.")
    private boolean offline;

    @Option(
            names = "--federate",
            description = "Query Wikidata itself. Requires --contact. Answers are cached in .communique/.")
    private boolean live;

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            defaultValue = "${env:COMMUNIQUE_CONTACT:-}",
            description = "Your e-mail address or web page, sent in the User-Agent header (default: the "
                    + "environment variable COMMUNIQUE_CONTACT).")
    private String contact = "";

    @Option(
            names = "--wikidata",
            paramLabel = "URL",
            description = "Query this endpoint, such as a mirror, instead of Wikidata. It may be on this machine.")
    private @Nullable URI mirror;

    @Option(
            names = "--allow",
            paramLabel = "URL",
            description = "With --federate, also allow queries to this endpoint. Repeatable.")
    private List<URI> allowed = List.of();

    @Option(
            names = "--keep",
            paramLabel = "HOURS",
            defaultValue = "24",
            description = "How long answers of other endpoints are cached (default: ${DEFAULT-VALUE}).")
    private int hours;

    /** @param longest how long one answer may take */
    public WikidataSource source(DatasetFolder dataset, Duration longest) {
        if (live && offline) {
            throw new WrongUsage("--offline and --federate cannot be used together");
        }
        if (!live && (mirror != null || !allowed.isEmpty())) {
            throw new WrongUsage("--wikidata and --allow need --federate");
        }
        return live ? WikidataSource.live(live(dataset.root(), longest)) : fromSnapshot(dataset);
    }

    private Federation live(Path root, Duration longest) {
        try {
            Federation.Builder federation = Federation.live(contact)
                    .allow(Wikidata.ENDPOINT, Optional.ofNullable(mirror).orElse(Wikidata.ENDPOINT))
                    .privateMirrors()
                    .limits(Limits.usual().withDeadline(longest));
            allowed.forEach(federation::allow);
            Path cache = root.resolve(".communique").resolve("federation");
            return (hours > 0 ? federation.cache(cache, Duration.ofHours(hours)) : federation).build();
        } catch (IllegalArgumentException withoutContact) {
            throw new WrongUsage(String.valueOf(withoutContact.getMessage()), withoutContact);
        }
    }

    private WikidataSource fromSnapshot(DatasetFolder dataset) {
        Optional<WikidataSnapshot> snapshot =
                WikidataSnapshot.in(dataset.material().resolve("wikidata"));
        if (snapshot.isEmpty() && offline) {
            throw new WrongUsage("there is no snapshot in " + dataset.material().resolve("wikidata")
                    + "; 'communique wikidata refresh --write' makes one");
        }
        if (snapshot.isEmpty()) {
            return WikidataSource.none();
        }
        SnapshotServer server = SnapshotServer.start(snapshot.get());
        return new WikidataSource(
                server.federation(), offline ? server.federation() : Federation.none(), Optional.of(server));
    }
}
