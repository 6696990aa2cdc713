package org.communique.server.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.communique.release.ReleaseWriter;
import org.communique.server.http.EntityTag;
import org.communique.server.http.Exchange;
import org.communique.server.http.RefusedException;
import org.communique.server.http.Routes;
import org.communique.server.store.ServedRelease;

/** The scripts and styles under {@code /assets/}: our own, and those of WebJars, all from the class path. */
public final class Assets {

    private static final String OWN = "/org/communique/server/assets/";
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final String STYLE = "style.css";
    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript", "css", "text/css", "json", "application/json", "svg", "image/svg+xml");
    private static final Map<String, String> FILES = Map.ofEntries(
            file(STYLE, "/org/communique/server/style.css"),
            file("favicon.svg", OWN + "favicon.svg"),
            file("suggest.js", OWN + "suggest.js"),
            file("sparql.js", OWN + "sparql.js"),
            file("views.js", OWN + "views.js"),
            file("world.json", OWN + "world.json"),
            file("leaflet.js", WEBJARS + "leaflet/1.9.4/dist/leaflet.js"),
            file("leaflet.css", WEBJARS + "leaflet/1.9.4/dist/leaflet.css"),
            file("yasgui.js", WEBJARS + "zazuko__yasgui/4.5.0/build/yasgui.min.js"),
            file("yasgui.css", WEBJARS + "zazuko__yasgui/4.5.0/build/yasgui.min.css"),
            file("cytoscape.js", WEBJARS + "cytoscape/3.33.1/dist/cytoscape.min.js"));

    private static Map.Entry<String, String> file(String name, String resource) {
        return Map.entry(name, resource);
    }

    private final Map<String, Asset> kept = new ConcurrentHashMap<>();
    private final Path colours;

    /** @param release may have colours of its own, which come after the usual ones */
    public Assets(ServedRelease release) {
        this.colours = release.folder().resolve(ReleaseWriter.SITE + STYLE);
    }

    /** A file's content, and its name for those who have it. */
    private record Asset(byte[] content, EntityTag tag) {}

    public Routes routes() {
        return new Routes(Map.of(
                "/assets/*", exchange -> send(exchange, exchange.path()),
                "/style.css", exchange -> send(exchange, STYLE),
                "/favicon.svg", exchange -> send(exchange, "favicon.svg"),
                "/favicon.ico", exchange -> send(exchange, "favicon.svg")));
    }

    private void send(Exchange exchange, String name) {
        if (!FILES.containsKey(name)) {
            throw RefusedException.notThere("there is no /assets/" + name);
        }
        Asset asset = kept.computeIfAbsent(name, this::read);
        exchange.response().setHeader("Cache-Control", "max-age=3600");
        if (!exchange.isKnown(asset.tag)) {
            exchange.send(200, type(name) + ";charset=utf-8", asset.content);
        }
    }

    private static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    }

    private Asset read(String name) {
        String resource = Objects.requireNonNull(FILES.get(name), name);
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(resource), resource)) {
            byte[] own = name.equals(STYLE) && Files.exists(colours) ? Files.readAllBytes(colours) : new byte[0];
            byte[] content = new SequenceInputStream(in, new ByteArrayInputStream(own)).readAllBytes();
            return new Asset(content, EntityTag.ofContent(content));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
