package org.communique.material.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file holds, by the ending of its name or by how it begins. */
enum Format {
    TEXT,
    HTML,
    JSON_LINES,
    WARC;

    /** Of a file of that name, packed or not; nothing where the ending says nothing. */
    static Optional<Format> named(String file) {
        String name = file.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "txt", "text", "md" -> Optional.of(TEXT);
            case "html", "htm", "xhtml" -> Optional.of(HTML);
            case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
            case "warc", "wet" -> Optional.of(WARC);
            default -> Optional.empty();
        };
    }

    /** Of a document that begins so. */
    static Format beginning(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1).replaceFirst("^(?:ï»¿)?\\s*", "");
        if (start.startsWith("WARC/")) {
            return WARC;
        }
        if (start.matches("(?is)<(?:!doctype html|html|head|body|\\?xml|!--|meta|div|article|p)[\\s>].*")) {
            return HTML;
        }
        return start.startsWith("{\"") ? JSON_LINES : TEXT;
    }
}
