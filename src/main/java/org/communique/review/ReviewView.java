package org.communique.review;

import java.util.List;

/**
 * What the template of the review page shows, in words.
 *
 * @param styleElement the style sheet as an element; it is the programme's own and holds nothing of an article
 * @param counts how many attributions there are, by who stands for them
 * @param text the article's text in runs, which together are the whole text
 */
public record ReviewView(String title, String styleElement, String counts, List<Run> text, List<Entry> entries) {

    public ReviewView {
        text = List.copyOf(text);
        entries = List.copyOf(entries);
    }

    /** A run of the text, marked where it has classes. */
    public record Run(String words, List<Label> labels, String classes, String title) {}

    /** The number at the beginning of a part; the anchor is where the list leads back to. */
    public record Label(String part, int item, boolean anchor) {}

    /**
     * An attribution in the list.
     *
     * @param address the dossier's line as an address, empty where the attribution stands in none
     */
    public record Entry(
            int number,
            Item item,
            String source,
            String cue,
            String content,
            String confidence,
            String address,
            String name) {}
}
