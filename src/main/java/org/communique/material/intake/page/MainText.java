package org.communique.material.intake.page;

import java.util.Optional;

/**
 * The article on a page.
 *
 * @param text the headline and the article's paragraphs, an empty line between them; empty where the page has no text
 * @param words those of the text
 * @param pageWords all that the page shows
 * @param doubt the share of the page's running text of which it is not clear whether it is the article's, 0 to 1
 */
public record MainText(String text, int words, int pageWords, double doubt) {

    /** Fewer words are hardly an article. */
    private static final int FEW_WORDS = 80;

    private static final double SMALL_SHARE = 0.5;
    private static final double MUCH_DOUBT = 0.3;

    /** What makes it doubtful that this is the article, with the numbers. */
    public Optional<String> shortfall() {
        String numbers = "%,d of the page's %,d words were taken for the article".formatted(words, pageWords);
        if (words < FEW_WORDS && words < pageWords * SMALL_SHARE) {
            return Optional.of(numbers + ", fewer than an article has: is there one on it, or is it loaded later?");
        }
        if (doubt > MUCH_DOUBT) {
            return Optional.of(numbers + ", but of %.0f %% of its running text it is not clear; compare the text with the page"
                    .formatted(doubt * 100));
        }
        return Optional.empty();
    }
}
