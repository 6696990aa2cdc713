package org.communique.cli.release;

import org.communique.cli.console.Console;
import org.communique.cli.option.DatasetFolder;
import org.communique.cli.option.FederationOptions;
import org.communique.cli.option.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code communique serve}: a release as endpoint, pages and downloads. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Serves the release: a read-only SPARQL endpoint, web pages, stored questions and " + "downloads.",
        footer = {
            "",
            "Examples:",
            "  communique serve",
            "  communique serve my-dataset --port 8080",
            "  communique serve --federate --contact you@example.org",
            "  curl -H 'Accept: text/csv' --data-urlencode 'query=SELECT * {?s ?p ?o} LIMIT 5' localhost:3330/sparql"
        })
public final class ServeCommand implements Runnable {

    @Mixin
    private DatasetFolder dataset = new DatasetFolder();

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Mixin
    private FederationOptions federation = new FederationOptions();

    @Mixin
    private Console console = new Console();

    @Override
    public void run() {
        new Serving(console).serve(dataset, options, federation);
    }
}
