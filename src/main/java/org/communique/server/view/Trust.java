package org.communique.server.view;

import java.util.Locale;

/** How far something in the dataset can be trusted; the most trusted comes first. */
public enum Trust {
    CURATED("read by a person", "A person read the article and checked this."),
    CLEAR("found by a programme", "A programme found this, and is sure of it. Nobody has checked it yet."),
    DOUBTFUL("doubtful", "A programme found this, and is not sure of it. Nobody has checked it yet.");

    private final String inWords;
    private final String explanation;

    Trust(String inWords, String explanation) {
        this.inWords = inWords;
        this.explanation = explanation;
    }

    /** By the name of its code, such as {@code doubtful}; what a machine made is clear unless it says otherwise. */
    public static Trust of(String code) {
        return switch (code) {
            case "curated" -> CURATED;
            case "doubtful" -> DOUBTFUL;
            default -> CLEAR;
        };
    }

    /** The name of its code: {@code curated}, {@code clear}, {@code doubtful}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String inWords() {
        return inWords;
    }

    public String explanation() {
        return explanation;
    }

    public boolean isCurated() {
        return this == CURATED;
    }
}
