package org.communique.server.view;

import java.util.Locale;

/**
 * What may be shown of a statement, in one line.
 *
 * @param text with the marks that belong to its form: “…” around a quotation
 * @param language its BCP 47 tag; empty if that of the page
 */
public record Words(Form form, String text, String language) {

    public Words(Form form, String text) {
        this(form, text, "");
    }

    /** What kind of words they are. */
    public enum Form {
        /** A sentence of the people who curate the dataset. */
        SUMMARY,
        /** What the speaker is quoted with. */
        QUOTATION,
        /** What the article says, as far as the excerpt policy lets it be shown. */
        EXCERPT,
        /** What it is about, where no words may be shown. */
        TERMS
    }

    /** The name of its form, as style sheets have it. */
    public String style() {
        return form.name().toLowerCase(Locale.ROOT);
    }
}
