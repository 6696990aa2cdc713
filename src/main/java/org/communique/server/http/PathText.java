package org.communique.server.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A path as it stands in a header or a link: each segment percent-encoded. */
public final class PathText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/._~:-]*");

    private PathText() {}

    public static String encoded(String path) {
        return PLAIN.matcher(path).matches() ? path : encodedSegments(path);
    }

    /** An IRI as a URI, in which headers are written: RFC 3987, 3.1. */
    public static String ascii(String iri) {
        return iri.chars().allMatch(letter -> letter < 128)
                ? iri
                : URI.create(iri).toASCIIString();
    }

    private static String encodedSegments(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(segment -> URLEncoder.encode(segment, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%7E", "~")
                        .replace("%3A", ":"))
                .collect(Collectors.joining("/"));
    }
}
