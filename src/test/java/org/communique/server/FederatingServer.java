package org.communique.server;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.communique.federation.Federation;
import org.communique.federation.Links;
import org.communique.query.QueryCatalogue;
import org.communique.release.ReleaseFolder;

/** A release of 83 links on a server whose queries may ask others. */
final class FederatingServer extends RunningServer {

    FederatingServer(Path folder, Federation federation) {
        this(folder, federation, links());
    }

    /** @param release the quads of it */
    FederatingServer(Path folder, Federation federation, DatasetGraph release) {
        super(started(folder, federation, release));
    }

    private static CommuniqueServer started(Path folder, Federation federation, DatasetGraph release) {
        ReleaseFolder.at(folder).replace(files -> fill(files, release));
        return CommuniqueServer.start(
                folder,
                QueryCatalogue.in(Path.of("queries")),
                Served.settings(),
                new RemoteAccess(federation, federation));
    }

    private static DatasetGraph links() {
        DatasetGraph release = DatasetGraphFactory.create();
        release.addGraph(
                NodeFactory.createURI("https://example.org/dataset/graph/authority"),
                Links.local().getDefaultGraph());
        return release;
    }

    private static void fill(Path files, DatasetGraph release) {
        try (OutputStream out = Files.newOutputStream(files.resolve("dataset.nq"))) {
            RDFWriter.source(release).lang(Lang.NQUADS).output(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Asks the query by POST and takes rows in CSV. */
    HttpResponse<String> rows(String query) {
        return posted(query, "text/csv", "");
    }

    HttpResponse<String> posted(String query, String accepted, String more) {
        String form = "query=" + encoded(query) + more;
        return send(request("/sparql", "Accept", accepted, "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }
}
