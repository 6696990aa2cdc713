package org.communique.server.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names one representation of one thing in one release, so that a client that has it need not get it again. Weak for
 * answers, whose rows may stand in another order after a restart; strong for files, whose digest it is.
 */
public record EntityTag(String header) {

    private static final Pattern CHANGING =
            Pattern.compile("\\b((now|rand|uuid|struuid|bnode)\\s*\\(|service\\b)", Pattern.CASE_INSENSITIVE);

    /** Whatever there is. */
    private static final String ANY = "*";

    private static final String PACKED = "--gzip\"";

    public static EntityTag strong(String value) {
        return new EntityTag('"' + value + '"');
    }

    /** Of what is always these bytes. */
    public static EntityTag ofContent(byte[] content) {
        return strong(HexFormat.of().formatHex(sha256(content)));
    }

    /** Of a representation that follows from these, all of them. */
    public static EntityTag weak(String... parts) {
        String digest =
                HexFormat.of().formatHex(sha256(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8)), 0, 12);
        return new EntityTag("W/\"" + digest + '"');
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Whether a query may give another answer each time, which no tag may name; what others answer changes too. */
    public static boolean isChanging(String query) {
        return CHANGING.matcher(query).find();
    }

    /** Whether If-None-Match names this representation: RFC 9110, 13.1.2 compares weakly. */
    boolean isAmong(Optional<String> ifNoneMatch) {
        return ifNoneMatch.flatMap(this::writtenIn).isPresent();
    }

    /** This tag as If-None-Match writes it, so that the client finds what it has by the tag that it knows. */
    public Optional<String> writtenIn(String ifNoneMatch) {
        if (ifNoneMatch.equals(header) || ifNoneMatch.equals(ANY)) {
            return Optional.of(header);
        }
        return Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .filter(tag -> opaque(tag).equals(opaque(header)))
                .findFirst();
    }

    /** Without its weakness, and without what Jetty adds to the tag of a packed answer. */
    private static String opaque(String tag) {
        String opaque = tag.startsWith("W/") ? tag.substring(2) : tag;
        return opaque.endsWith(PACKED) ? opaque.substring(0, opaque.length() - PACKED.length()) + '"' : opaque;
    }
}
