package org.communique.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** The scripts and styles under {@code /assets/}: our own, and those of WebJars, all from the class path. */
final class Assets {

    private static final String OWN = "/org/communique/server/assets/";
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript", "css", "text/css", "json", "application/json");
    private static final Map<String, String> FILES = Map.of(
            "suggest.js", OWN + "suggest.js",
            "sparql.js", OWN + "sparql.js",
            "views.js", OWN + "views.js",
            "world.json", OWN + "world.json",
            "leaflet.js", WEBJARS + "leaflet/1.9.4/dist/leaflet.js",
            "leaflet.css", WEBJARS + "leaflet/1.9.4/dist/leaflet.css",
            "yasgui.js", WEBJARS + "zazuko__yasgui/4.5.0/build/yasgui.min.js",
            "yasgui.css", WEBJARS + "zazuko__yasgui/4.5.0/build/yasgui.min.css",
            "cytoscape.js", WEBJARS + "cytoscape/3.33.1/dist/cytoscape.min.js");

    /** Sends a file. */
    void send(Exchange exchange) {
        String name = exchange.path();
        byte[] bytes = Optional.ofNullable(FILES.get(name))
                .flatMap(Assets::read)
                .orElseThrow(() -> RefusedException.notThere("there is no /assets/" + name));
        if (!exchange.isKnown(EntityTag.weak(name, Integer.toString(bytes.length), FILES.getOrDefault(name, "")))) {
            exchange.response().setHeader("Cache-Control", "max-age=3600");
            exchange.send(200, type(name) + ";charset=utf-8", bytes);
        }
    }

    private static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    }

    private static Optional<byte[]> read(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
