package org.communique.server.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.communique.server.http.EntityTag;
import org.communique.server.http.Exchange;
import org.communique.server.http.RefusedException;
import org.communique.server.http.Routes;

/** The scripts and styles under {@code /assets/}: our own, and those of WebJars, all from the class path. */
public final class Assets {

    private static final String OWN = "/org/communique/server/assets/";
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript", "css", "text/css", "json", "application/json");
    private static final Map<String, String> FILES = Map.of(
            "style.css", "/org/communique/server/style.css",
            "suggest.js", OWN + "suggest.js",
            "sparql.js", OWN + "sparql.js",
            "views.js", OWN + "views.js",
            "world.json", OWN + "world.json",
            "leaflet.js", WEBJARS + "leaflet/1.9.4/dist/leaflet.js",
            "leaflet.css", WEBJARS + "leaflet/1.9.4/dist/leaflet.css",
            "yasgui.js", WEBJARS + "zazuko__yasgui/4.5.0/build/yasgui.min.js",
            "yasgui.css", WEBJARS + "zazuko__yasgui/4.5.0/build/yasgui.min.css",
            "cytoscape.js", WEBJARS + "cytoscape/3.33.1/dist/cytoscape.min.js");

    private final Map<String, Asset> kept = new ConcurrentHashMap<>();

    /** A file's content, and its name for those who have it. */
    private record Asset(byte[] content, EntityTag tag) {}

    public Routes routes() {
        return new Routes(Map.of(
                "/assets/*", exchange -> send(exchange, exchange.path()),
                "/style.css", exchange -> send(exchange, "style.css")));
    }

    private void send(Exchange exchange, String name) {
        if (!FILES.containsKey(name)) {
            throw RefusedException.notThere("there is no /assets/" + name);
        }
        Asset asset = kept.computeIfAbsent(name, Assets::read);
        exchange.response().setHeader("Cache-Control", "max-age=3600");
        if (!exchange.isKnown(asset.tag)) {
            exchange.send(200, type(name) + ";charset=utf-8", asset.content);
        }
    }

    private static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    }

    private static Asset read(String name) {
        String resource = Objects.requireNonNull(FILES.get(name), name);
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(resource), resource)) {
            byte[] content = in.readAllBytes();
            return new Asset(content, EntityTag.ofContent(content));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
