package org.communique.material.intake;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.material.Sha256;

/** Ids of articles: a file's name where that can be one, else a digest of what identifies the article. */
final class ArticleIds {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final int DIGITS = 12;

    private final Map<String, String> given = new HashMap<>();

    /** That id; of ids that differ in case only, which are one file on many computers, the later gets a suffix. */
    String unlike(String id) {
        String small = id.toLowerCase(Locale.ROOT);
        String first = given.computeIfAbsent(small, unused -> id);
        return first.equals(id) ? id : small + "-" + digest(id);
    }

    /** Of a file's name or of an id that a file gives. */
    static String named(String name) {
        return ID.matcher(name).matches() ? name : readable(name) + digest(name);
    }

    /** Of a page: its host, and a digest of the whole address. */
    static String addressed(String url) {
        String host = host(url).orElse("page");
        return readable(host.replaceFirst("^www\\.", "")) + digest(url);
    }

    /** Of a text that has neither name nor address. */
    static String texted(String text) {
        return "text-" + digest(text);
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static String readable(String name) {
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "" : plain.substring(0, Math.min(40, plain.length())) + "-";
    }

    private static String digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8))
                .hex()
                .substring(0, DIGITS)
                .toLowerCase(Locale.ROOT);
    }
}
