package org.communique.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the site, without its host, and the file that stands for it in the twin: {@code /id/actor/xi} is
 * {@code id/actor/xi.html}, {@code /ldes?page=2} is {@code ldes.page-2.ttl}.
 *
 * @param path begins with a slash, percent-encoded
 * @param query what stands after the question mark, or empty
 */
record Address(String path, String query) {

    /** The one page of the twin that says what only a server answers. */
    static final String SERVER_ONLY = "server.html";

    private static final Pattern SUFFIX = Pattern.compile("(.*/[^/]*)\\.([a-z]+)");
    private static final Set<String> DOCUMENTS = Set.of("html", "ttl", "jsonld", "trig", "nt", "nq", "rdf", "linkset");
    private static final Set<String> OTHERS =
            Set.of("css js json jsonfeed xml atom csv tsv gz txt md cff svg png gexf graphml bib xlsx".split(" "));
    private static final Map<String, String> FORMATS =
            Map.of("turtle", "ttl", "ntriples", "nt", "nquads", "nq", "rdfxml", "rdf");
    private static final Set<String> VERBATIM = Set.of("data", "assets", ".well-known");
    private static final Set<String> DATA = Set.of("ldes", "dcat");
    private static final Set<String> THINGS = Set.of("id", "graph", "code", "query");
    private static final Set<String> SERVER = Set.of(
            "sparql", "search", "suggest", "metrics", "mcp", "reconcile", "openapi.json", "opensearch.xml", "wikidata");

    /** One that a request can be made for; refuses what leaves the site's folder. */
    Address {
        if (!path.startsWith("/") || decoded(path).contains("/../")) {
            throw new IllegalArgumentException("no path of the site: " + path);
        }
    }

    /** The address that a link on a page leads to, if that is one of the site. */
    static Optional<Address> of(String link, Address page) {
        String bare = link.replaceFirst("#.*", "");
        if (bare.isEmpty() || link.startsWith("//")) {
            return Optional.empty();
        }
        if (bare.startsWith("?")) {
            return Optional.of(new Address(page.path, bare.substring(1)));
        }
        return bare.startsWith("/") ? Optional.of(parsed(bare)) : Optional.empty();
    }

    static Address parsed(String pathAndQuery) {
        int mark = pathAndQuery.indexOf('?');
        return mark < 0
                ? new Address(pathAndQuery, "")
                : new Address(pathAndQuery.substring(0, mark), pathAndQuery.substring(mark + 1));
    }

    private String kind() {
        return path.substring(1).split("/", 2)[0];
    }

    private boolean isThing() {
        return THINGS.contains(kind());
    }

    /** Whether a file cannot answer it: a search, a query, a page for values that somebody chose. */
    boolean isForServers() {
        return SERVER.contains(kind()) || !query.isEmpty() && !query.matches("(page=\\d+|format=\\w+)");
    }

    /** Whether it is of the event stream or the catalogue, which have one format each. */
    boolean isStream() {
        return DATA.contains(kind());
    }

    /** Whether it stands for a file of the release, which is copied. */
    boolean isDownload() {
        return kind().equals("data");
    }

    private Optional<String> suffix() {
        Matcher found = SUFFIX.matcher(path);
        return found.matches() && (DOCUMENTS.contains(found.group(2)) || !isThing() && OTHERS.contains(found.group(2)))
                ? Optional.of(found.group(2))
                : Optional.empty();
    }

    /** Whether it is the name of something, rather than of a file. */
    boolean isBare() {
        return suffix().isEmpty() && query.isEmpty() && !path.endsWith("/") && !VERBATIM.contains(kind());
    }

    /** What to ask the server for. */
    String request() {
        String asked = isThing() && suffix().isEmpty() ? path + ".html" : path;
        return asked + (query.isEmpty() ? "" : "?" + query);
    }

    /** The file's path in the twin's folder. */
    String file() {
        if (path.equals("/") || path.equals("/data/")) {
            return "index.html";
        }
        if (isForServers()) {
            return SERVER_ONLY;
        }
        String name = decoded(path.substring(1));
        if (name.endsWith("/")) {
            return name + "index.html";
        }
        return VERBATIM.contains(kind()) ? name : variant(name);
    }

    private String variant(String name) {
        String given = suffix().orElse("");
        String stem = given.isEmpty() ? name : name.substring(0, name.length() - given.length() - 1);
        String wanted = parameter("format")
                .map(format -> FORMATS.getOrDefault(format, format))
                .orElse(given);
        String suffix = !wanted.isEmpty() ? wanted : DATA.contains(name) ? "ttl" : "html";
        String page = parameter("page")
                .filter(number -> !number.equals("1"))
                .map(number -> ".page-" + number)
                .orElse("");
        return stem + page + "." + suffix;
    }

    private Optional<String> parameter(String name) {
        return query.startsWith(name + "=") ? Optional.of(query.substring(name.length() + 1)) : Optional.empty();
    }

    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** A file's path as it stands in a link. */
    static String encoded(String file) {
        try {
            return new URI(null, null, "/" + file, null).toASCIIString().substring(1);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(file, impossible);
        }
    }
}
