package org.communique.cli.option;

import java.net.URI;
import java.util.function.Function;
import org.communique.cli.console.UserError;
import org.communique.cli.console.WrongUsage;
import org.communique.federation.Federation;
import org.communique.federation.endpoint.Endpoint;
import org.communique.federation.endpoint.RemoteFailure;
import org.communique.federation.endpoint.Wikidata;
import picocli.CommandLine.Option;

/** The endpoint that a command asks about Wikidata's items. */
public final class WikidataConnection {

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            defaultValue = "https://query.wikidata.org/sparql",
            description = "The endpoint to query (default: ${DEFAULT-VALUE}), which may be a mirror on this machine.")
    private URI location = Wikidata.ENDPOINT;

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            defaultValue = "${env:COMMUNIQUE_CONTACT:-}",
            description = "Your e-mail address or web page, sent in the User-Agent header (default: the "
                    + "environment variable COMMUNIQUE_CONTACT).")
    private String contact = "";

    /** What the endpoint gives; a failure of it is told to the person at the terminal. */
    public <T> T ask(Function<Endpoint, T> question) {
        try {
            return question.apply(endpoint());
        } catch (RemoteFailure failure) {
            throw new UserError(String.valueOf(failure.getMessage()), failure);
        }
    }

    private Endpoint endpoint() {
        try {
            return Federation.live(contact)
                    .allow(Wikidata.ENDPOINT, location)
                    .privateMirrors()
                    .build()
                    .endpoint(Wikidata.ENDPOINT)
                    .orElseThrow();
        } catch (IllegalArgumentException wrong) {
            throw new WrongUsage(String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
