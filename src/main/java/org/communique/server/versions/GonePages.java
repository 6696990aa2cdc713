package org.communique.server.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.server.http.Exchange;
import org.communique.server.http.PathText;
import org.communique.server.http.RefusedException;
import org.communique.server.store.Places;
import org.communique.server.view.Label;
import org.communique.versions.Version;

/** Answers for things that the dataset had once: an IRI never leads nowhere. */
public record GonePages(History history, Places places) {

    /** Whether the release itself tells that the thing is gone, though others may name it still. */
    public boolean isTold(String path) {
        return history.tells(places.iri(path)) || history.tells(places.iri(path.replaceFirst("\\.[a-z]+$", "")));
    }

    /** Redirects to what took the thing's place, or tells that it was withdrawn; says no where no version had it. */
    public boolean send(Exchange exchange, String path) {
        if (path.matches("/id/dataset/[^/]+/version/[0-9]{1,7}")) {
            exchange.redirect("/changes?of=" + path.replaceAll(".*/", ""));
            return true;
        }
        int dot = path.lastIndexOf('.');
        boolean isDocument = dot > path.lastIndexOf('/');
        String suffix = isDocument ? path.substring(dot) : "";
        Optional<Fate> fate = history.fate(places.iri(path))
                .or(() -> isDocument ? history.fate(places.iri(path.substring(0, dot))) : Optional.empty());
        fate.ifPresent(known ->
                known.match(replaced -> redirected(exchange, replaced, suffix), withdrawn -> refused(path, withdrawn)));
        return fate.isPresent();
    }

    private boolean redirected(Exchange exchange, Fate.Replaced replaced, String suffix) {
        String link = places.link(replaced.by());
        exchange.redirect(308, link.startsWith("/") ? PathText.encoded(link) + suffix : link);
        return true;
    }

    private static boolean refused(String path, Fate.Withdrawn withdrawn) {
        Version since = withdrawn.since();
        List<Label> instead = new ArrayList<>();
        withdrawn
                .last()
                .ifPresent(last -> instead.add(Label.to(
                        "As " + last.name() + " had it", PathText.encoded(path) + "?version=" + last.number())));
        instead.add(Label.to("What changed in " + since.name(), "/changes?of=" + since.number()));
        String named = withdrawn.label().isEmpty() ? "This" : "“" + withdrawn.label() + "”";
        throw RefusedException.gone(
                "%s was withdrawn on %s and is not in %s or later.%s"
                        .formatted(
                                named,
                                since.issued(),
                                since.name(),
                                withdrawn.why().isEmpty() ? "" : " The reason: " + withdrawn.why() + "."),
                instead);
    }
}
