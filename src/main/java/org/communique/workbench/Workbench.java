package org.communique.workbench;

import java.util.List;
import java.util.Optional;
import org.communique.curation.Desk;
import org.communique.federation.authority.CandidateSuggester;
import org.communique.meaning.encoder.Meanings;
import org.communique.workbench.http.LocalServer;
import org.communique.workbench.http.Reply;
import org.communique.workbench.meaning.Suggestions;
import org.communique.workbench.page.Templates;

/** A dataset on a desk, in a browser on this machine: it answers from its start until it is closed. */
public final class Workbench implements AutoCloseable {

    private final LocalServer server;

    private Workbench(LocalServer server) {
        this.server = server;
    }

    /** What the workbench draws on besides the material; items are nothing where the dataset has no snapshot of Wikidata. */
    public record Sources(Meanings meanings, Optional<CandidateSuggester> items) {}

    /**
     * Opens the desk to a browser. Throws {@link IllegalStateException} where the port is taken.
     *
     * @param sources what is known of texts, for suggestions, and of Wikidata's items
     * @param port 0 for any that is free
     */
    public static Workbench start(Desk desk, Sources sources, int port) {
        Rooms rooms = new Rooms(desk, new Templates());
        Suggestions suggestions = new Suggestions(desk, sources.meanings);
        List<Room> all = List.of(
                new WorkRoom(rooms),
                new ArticleRoom(rooms, suggestions),
                ActorsRoom.of(rooms, sources.items),
                new StatementsRoom(rooms),
                new ContradictionsRoom(rooms, suggestions),
                new CheckRoom(rooms),
                new PreviewRoom(rooms));
        Router router = new Router(desk, all);
        return new Workbench(LocalServer.start(port, call -> {
            Reply reply = router.reply(call);
            suggestions.prepare();
            return reply;
        }));
    }

    /** What to open in a browser; it carries the key. */
    public String address() {
        return server.address();
    }

    /** Waits until it is closed from elsewhere. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        server.close();
    }
}
