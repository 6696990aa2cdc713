package org.communique.server.network;

import java.util.Map;
import java.util.function.Function;
import org.communique.quality.Publication;
import org.communique.server.http.EntityTag;
import org.communique.server.http.Exchange;
import org.communique.server.http.Routes;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.sparql.QueryAnswerer.Means;
import org.communique.server.store.ServedRelease;

/** The network as files, made when they are asked for. */
public final class NetworkSite {

    private final ServedRelease release;
    private final Knowledge knowledge;
    private final Means means;

    public NetworkSite(ServedRelease release, Knowledge knowledge, Means means) {
        this.release = release;
        this.knowledge = knowledge;
        this.means = means;
    }

    public Routes routes() {
        return new Routes(Map.of(
                "/network.graphml",
                exchange -> send(exchange, "application/graphml+xml", NetworkFile::graphml),
                "/network.gexf",
                exchange -> send(exchange, "application/gexf+xml", NetworkFile::gexf)));
    }

    private void send(Exchange exchange, String type, Function<NetworkFile, String> written) {
        if (!exchange.isKnown(EntityTag.weak(release.edition(), type))) {
            Publication publication = Publication.of(release.folder(), release.base());
            Network network = means.read(release, () -> Network.of(knowledge));
            NetworkFile file = new NetworkFile(network, publication.title(), publication.issued());
            exchange.send(200, type, written.apply(file));
        }
    }
}
