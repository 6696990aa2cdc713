package org.communique.server.traffic;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts every request, and writes its line into the access log: never what was asked, no query and no search. */
public record Traffic(Metrics metrics) {

    private static final Logger ACCESS = LoggerFactory.getLogger("org.communique.access");
    private static final Set<String> RESOURCES = Set.of(
            "sparql",
            "queries",
            "search",
            "suggest",
            "id",
            "graph",
            "code",
            "ns",
            "data",
            "assets",
            "ldes",
            "claims.jsonld",
            "annotations",
            "tei",
            "quickstatements.txt",
            "tables",
            "reconcile",
            "network.graphml",
            "network.gexf",
            "references.bib",
            "references.json",
            "feed.json",
            "mcp",
            "feed.atom",
            "dcat",
            ".well-known",
            "quality",
            "fair",
            "robots.txt",
            "sitemap.xml",
            "semantic-sitemap.xml",
            "openapi.json",
            "metrics");

    void begin() {
        metrics.begin();
    }

    /** @param took in nanoseconds */
    void end(String method, String path, int status, long took) {
        metrics.end(resource(path), status, took);
        if (ACCESS.isDebugEnabled()) {
            ACCESS.debug("method={} path={} status={} ms={}", method, path, status, took / 1_000_000);
        }
    }

    /** The first part of the path, as one of few names. */
    static String resource(String path) {
        int slash = path.indexOf('/', 1);
        String first = path.substring(Math.min(1, path.length()), slash < 0 ? path.length() : slash);
        return first.isEmpty() ? "home" : RESOURCES.contains(first) ? first : "other";
    }
}
