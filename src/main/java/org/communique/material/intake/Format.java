package org.communique.material.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file holds, by the ending of its name or by how it begins. */
enum Format {
    TEXT,
    HTML,
    JSON,
    JSON_LINES,
    WARC,
    WACZ,
    FEED,
    MAIL;

    /** Of a file of that name, packed or not; nothing where the ending says nothing. */
    static Optional<Format> named(String file) {
        String name = file.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "txt", "text", "md" -> Optional.of(TEXT);
            case "html", "htm", "xhtml" -> Optional.of(HTML);
            case "json" -> Optional.of(JSON);
            case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
            case "warc", "wet" -> Optional.of(WARC);
            case "wacz" -> Optional.of(WACZ);
            case "rss", "atom", "xml" -> Optional.of(FEED);
            case "eml", "mbox", "mht", "mhtml" -> Optional.of(MAIL);
            default -> Optional.empty();
        };
    }

    /** Of a document that begins so. */
    static Format beginning(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1).replaceFirst("^(?:ï»¿)?\\s*", "");
        if (start.startsWith("WARC/")) {
            return WARC;
        }
        if (start.startsWith("PK\3\4")) {
            return WACZ;
        }
        if (start.matches(
                "(?is)(?:<\\?xml[^>]*>\\s*)?(?>(?:<!--.*?-->|<\\?xml-stylesheet[^>]*+>)\\s*+)*+<(?:rss|feed|rdf:RDF)\\b.*")) {
            return FEED;
        }
        if (start.matches(
                "(?s)(?:From |(?:Return-Path|Received|MIME-Version|Message-ID|Delivered-To|From|Subject|Date): ).*")) {
            return mailOrText(start);
        }
        if (start.matches("(?is)<(?:!doctype html|html|head|body|\\?xml|!--|meta|div|article|p)[\\s>].*")) {
            return HTML;
        }
        return start.startsWith("{\"") ? JSON_LINES : TEXT;
    }

    /** A text may begin with one such line; a mail has several before the first empty one. */
    private static Format mailOrText(String start) {
        String head = start.split("\\r?\\n\\r?\\n", 2)[0];
        boolean fields =
                head.replaceFirst("^From .*\\R", "").lines().allMatch(line -> line.matches("[\\w-]+:.*|\\s.*"));
        return fields
                        && head.matches(
                                "(?is).*^(?:mime-version|message-id|received|content-type):.*".replace("^", "(?m:^)"))
                ? MAIL
                : TEXT;
    }
}
