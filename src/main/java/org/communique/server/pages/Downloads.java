package org.communique.server.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.quality.Publication;
import org.communique.release.ReleaseWriter;
import org.communique.release.folder.Checksums;
import org.communique.server.http.Acceptance;
import org.communique.server.http.EntityTag;
import org.communique.server.http.Exchange;
import org.communique.server.http.RefusedException;
import org.communique.server.page.Download;
import org.communique.server.resource.MissingPage;
import org.communique.server.store.ServedRelease;
import org.eclipse.jetty.http.ByteRange;
import org.eclipse.jetty.util.IO;

/** The release's files under {@code /data/}: those that its checksums name, and no other. */
final class Downloads {

    private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{1,18}-\\d{0,18}|-\\d{1,18})");
    private static final String GZIP = ".gz";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("nq", "application/n-quads"),
            Map.entry("nt", "application/n-triples"),
            Map.entry("trig", "application/trig"),
            Map.entry("ttl", "text/turtle;charset=utf-8"),
            Map.entry("jsonld", "application/ld+json"),
            Map.entry("json", "application/json"),
            Map.entry("rdf", "application/rdf+xml"),
            Map.entry("csv", "text/csv;charset=utf-8;header=present"),
            Map.entry("md", "text/markdown;charset=utf-8"),
            Map.entry("cff", "application/yaml"),
            Map.entry("gz", "application/gzip"),
            Map.entry("css", "text/css;charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"));

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "RELEASE-NOTES.md", "What this release is, for people.",
            "CITATION.cff", "How to cite it.",
            "csv/datapackage.json", "The tables’ columns and types, as a Frictionless Data Package.",
            "csv/metadata.json", "The tables’ columns and types, as CSV on the Web.",
            "croissant.json", "The release for machine learning’s tools.",
            "dcat.ttl", "The release for catalogues.",
            "void.ttl", "The release’s classes and properties, counted.",
            "statistics.json", "How many there are of what.",
            "quality.json", "The release’s grades.");

    private final ServedRelease release;
    private final MissingPage missing;
    private final Map<String, String> holds;

    Downloads(ServedRelease release, MissingPage missing) {
        this.release = release;
        this.missing = missing;
        this.holds = holds(Publication.of(release.folder(), release.base()));
    }

    /** What each file holds, as the release describes itself; the files that describe it are not described in it. */
    private static Map<String, String> holds(Publication publication) {
        Map<String, String> holds = new HashMap<>(DESCRIPTIONS);
        publication
                .distributions()
                .forEach(file -> file.said(Publication.DCAT + "downloadURL")
                        .ifPresent(address -> holds.put(
                                address.replaceFirst(".*?/data/", ""),
                                file.said(Publication.DCTERMS + "description").orElse(""))));
        return holds;
    }

    /** All but the ontology's files, which the page {@code /ns} lists, and what the pages look like. */
    List<Download> all() {
        return release.files().keySet().stream()
                .filter(name -> !name.startsWith(ReleaseWriter.ONTOLOGY) && !name.startsWith(ReleaseWriter.SITE))
                .sorted()
                .map(this::download)
                .toList();
    }

    private Download download(String name) {
        return new Download(
                name,
                "/data/" + name,
                holds.getOrDefault(name, ""),
                type(name).split(";")[0],
                size(release.folder().resolve(name)),
                digest(name));
    }

    private String digest(String name) {
        return release.files().getOrDefault(name, "");
    }

    private static String size(Path file) {
        long bytes = bytes(file);
        if (bytes < 1000) {
            return bytes + " B";
        }
        double thousands = bytes / 1000.0;
        return String.format(
                Locale.ROOT, thousands < 1000 ? "%.1f kB" : "%.1f MB", thousands < 1000 ? thousands : thousands / 1000);
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, Exchange.UTF8_TEXT);
    }

    /** Sends the file that is asked for. */
    void send(Exchange exchange) {
        if (exchange.path().isEmpty()) {
            exchange.redirect("/#downloads");
        } else if (!send(exchange, exchange.path())) {
            missing.send(exchange);
        }
    }

    /** Sends a file, or says no if there is none of the name. */
    private boolean send(Exchange exchange, String name) {
        boolean isSums = name.equals(Checksums.FILE);
        if (!isSums && !release.files().containsKey(name)) {
            return false;
        }
        if (!release.isStillThere()) {
            throw RefusedException.replaced();
        }
        boolean packed = !isSums && isPackedWanted(exchange, name);
        EntityTag tag = EntityTag.strong(isSums ? release.digest() : digest(packed ? name + GZIP : name));
        if (!exchange.isKnown(tag)) {
            send(exchange, type(name), release.folder().resolve(packed ? name + GZIP : name), packed);
        }
        return true;
    }

    /** Where the release holds a file packed as well, that is sent rather than packed anew each time. */
    private boolean isPackedWanted(Exchange exchange, String name) {
        return release.files().containsKey(name + GZIP)
                && Acceptance.of(exchange.header("Accept-Encoding").orElse("")).names("gzip");
    }

    private static void send(Exchange exchange, String type, Path file, boolean packed) {
        HttpServletResponse response = exchange.response();
        response.setHeader("Accept-Ranges", "bytes");
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        long whole = bytes(file);
        Optional<String> wanted = part(exchange);
        if (wanted.isEmpty()) {
            exchange.send(type, whole, out -> Files.copy(file, out));
            return;
        }
        List<ByteRange> parts = ByteRange.parse(List.of(wanted.get()), whole);
        if (parts.isEmpty()) {
            response.setHeader("Content-Range", ByteRange.toNonSatisfiableHeaderValue(whole));
            exchange.send(
                    HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE,
                    Exchange.UTF8_TEXT,
                    "The file has %,d bytes; ask for a part of these.\n".formatted(whole));
            return;
        }
        ByteRange part = parts.get(0);
        response.setHeader("Content-Range", part.toHeaderValue(whole));
        exchange.sendPart(type, part.getLength(), out -> copy(file, part, out));
    }

    /** The one part that is asked for, if the client's other parts are of this very file; else the whole file is sent. */
    private static Optional<String> part(Exchange exchange) {
        String tag = String.valueOf(exchange.response().getHeader("ETag"));
        boolean isSame = exchange.header("If-Range").map(tag::equals).orElse(true);
        return exchange.header("Range")
                .filter(range -> isSame && exchange.isSafe())
                .filter(range -> ONE_RANGE.matcher(range).matches());
    }

    private static void copy(Path file, ByteRange part, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(part.first());
            IO.copy(in, out, part.getLength());
        }
    }
}
