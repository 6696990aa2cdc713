package org.communique.server.page;

import org.communique.server.view.Label;

/**
 * What stands at the head of every page: whose site it is, and in which language it speaks.
 *
 * @param name the dataset's name
 * @param description the dataset in a sentence, for those who share a page that has none of its own
 * @param logo the address of its logo; empty if it has none
 * @param icon the address of the picture that browsers show beside the title
 */
public record Masthead(String name, String description, String logo, String icon, Phrases phrases) {

    /** The language of the pages' own words, which is English unless there is a file of phrases in the dataset's. */
    public String language() {
        return phrases.language();
    }

    /** A phrase by its key, with values in its places. */
    public String say(String key, Object... values) {
        return phrases.say(key, values);
    }

    /** The tag of a text whose language is not the page's; else empty. */
    public String foreign(String tag) {
        return tag.split("-")[0].equalsIgnoreCase(language()) ? "" : tag;
    }

    public Label own(String english) {
        return phrases.own(english);
    }

    public Label shown(Label label) {
        return phrases.shown(label);
    }
}
