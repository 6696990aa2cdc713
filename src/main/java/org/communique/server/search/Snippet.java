package org.communique.server.search;

import java.util.List;

/** The part of a text that tells why it was found. */
record Snippet(Words words, List<String> asked) {

    private static final int LENGTH = 240;
    private static final int BEFORE = 60;

    Snippet {
        asked = List.copyOf(asked);
    }

    /** Of the first text that has one of the words; nothing where the title has one. */
    String of(String title, List<String> texts) {
        if (asked.isEmpty() || firstWord(title) >= 0) {
            return "";
        }
        for (String text : texts) {
            int at = firstWord(text);
            if (at >= 0) {
                return around(text, at);
            }
        }
        return "";
    }

    private int firstWord(String text) {
        int at = 0;
        for (String piece : text.split("(?<=\\s)")) {
            if (words.of(piece).stream().anyMatch(this::isAsked)) {
                return at;
            }
            at += piece.length();
        }
        return -1;
    }

    private boolean isAsked(String word) {
        return asked.stream().anyMatch(word::startsWith);
    }

    private static String around(String text, int at) {
        int from = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
        int to = Math.min(text.length(), from + LENGTH);
        int end = to == text.length() ? to : Math.max(from + 1, text.lastIndexOf(' ', to));
        return (from > 0 ? "… " : "") + text.substring(from, end) + (end < text.length() ? " …" : "");
    }
}
