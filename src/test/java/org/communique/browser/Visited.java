package org.communique.browser;

import java.nio.file.Path;
import org.communique.query.QueryCatalogue;
import org.communique.server.CommuniqueServer;
import org.communique.server.ServerSettings;

/** The release of this repository, served, and a browser that is there. */
record Visited(CommuniqueServer server, Browser browser) implements AutoCloseable {

    static Visited site() {
        CommuniqueServer server = CommuniqueServer.start(
                Path.of("rdf"),
                QueryCatalogue.in(Path.of("queries")),
                ServerSettings.standard().withPort(0));
        return new Visited(server, Browser.at(server.address()));
    }

    @Override
    public void close() {
        browser.close();
        server.close();
    }
}
