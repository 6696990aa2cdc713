package org.communique.workbench.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The files that the pages are shown with: the site's style sheet and the workbench's own, and its scripts. */
final class Assets {

    private static final String SITE = "/org/communique/server/";
    private static final String OWN = "/org/communique/workbench/";
    private static final String STYLE = "text/css";
    private static final String SCRIPT = "text/javascript";
    private static final Map<String, Asset> ALL = Map.of(
            "/style.css", new Asset(SITE + "style.css", STYLE),
            "/favicon.svg", new Asset(SITE + "assets/favicon.svg", "image/svg+xml"),
            "/favicon.ico", new Asset(SITE + "assets/favicon.svg", "image/svg+xml"),
            "/workbench.css", new Asset(OWN + "workbench.css", STYLE),
            "/workbench.js", new Asset(OWN + "workbench.js", SCRIPT),
            "/keys.js", new Asset(OWN + "keys.js", SCRIPT),
            "/passages.js", new Asset(OWN + "passages.js", SCRIPT),
            "/marking.js", new Asset(OWN + "marking.js", SCRIPT));

    private record Asset(String resource, String type) {

        private Reply reply() {
            try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(resource), resource)) {
                return Reply.file(type, in.readAllBytes());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private Assets() {}

    static Optional<Reply> of(String path) {
        return Optional.ofNullable(ALL.get(path)).map(Asset::reply);
    }
}
