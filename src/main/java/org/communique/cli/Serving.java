package org.communique.cli;

import java.net.URI;
import org.communique.server.CommuniqueServer;

/** Serves a release until the process is told to end. */
final class Serving {

    private final Console console;

    Serving(Console console) {
        this.console = console;
    }

    void serve(DatasetFolder dataset, ServerOptions options) {
        try (CommuniqueServer server = start(dataset, options)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "close the server"));
            URI address = server.address();
            console.say("Pages      " + address);
            console.say("SPARQL     " + address.resolve("sparql"));
            console.say("Questions  " + address.resolve("queries/"));
            console.say("Downloads  " + address.resolve("data/"));
            console.say("Ctrl-C ends it.");
            server.join();
        }
    }

    private static CommuniqueServer start(DatasetFolder dataset, ServerOptions options) {
        try {
            return CommuniqueServer.start(dataset.release(), Questions.of(dataset), options.settings());
        } catch (IllegalStateException cannot) {
            throw new UserError(String.valueOf(cannot.getMessage()), cannot);
        }
    }
}
