package org.communique.cli.release;

import java.net.URI;
import java.util.Optional;
import org.communique.cli.console.Console;
import org.communique.cli.console.UserError;
import org.communique.cli.option.AccessLog;
import org.communique.cli.option.DatasetFolder;
import org.communique.cli.option.FederationOptions;
import org.communique.cli.option.Questions;
import org.communique.cli.option.ServerOptions;
import org.communique.cli.option.WikidataSource;
import org.communique.server.CommuniqueServer;
import org.communique.server.ServerSettings;

/** Serves a release until the process is told to end. */
final class Serving {

    private final Console console;

    Serving(Console console) {
        this.console = console;
    }

    void serve(DatasetFolder dataset, ServerOptions options, FederationOptions federation) {
        Optional<AccessLog> log = options.accessLog();
        try {
            listen(dataset, options, federation);
        } finally {
            log.ifPresent(AccessLog::close);
        }
    }

    /** Before anything is built: afterwards it would be in vain. */
    static void refuseTakenPort(ServerOptions options) {
        try {
            CommuniqueServer.refuseTakenPort(options.settings());
        } catch (IllegalStateException taken) {
            throw new UserError(String.valueOf(taken.getMessage()), taken);
        }
    }

    private void listen(DatasetFolder dataset, ServerOptions options, FederationOptions federation) {
        try (WikidataSource wikidata = federation.source(dataset, options.longestRemoteAnswer());
                CommuniqueServer server = start(dataset, options.settings(), wikidata)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "close the server"));
            URI address = server.address();
            console.say("Pages      " + address);
            console.say("SPARQL     " + address.resolve("sparql"));
            console.say("Questions  " + address.resolve("queries/"));
            console.say("Downloads  " + address.resolve("data/"));
            wikidata.visitors().endpoints().forEach(other -> console.say("Asks       " + other));
            console.say("Press Ctrl-C to stop.");
            server.join();
        }
    }

    private static CommuniqueServer start(DatasetFolder dataset, ServerSettings settings, WikidataSource wikidata) {
        try {
            return CommuniqueServer.start(dataset.release(), Questions.of(dataset), settings, wikidata.access());
        } catch (IllegalStateException cannot) {
            throw new UserError(String.valueOf(cannot.getMessage()), cannot);
        }
    }
}
