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

    /** So few words are hardly an article where they are not most of the page. */
    private static final int FEW_WORDS = 45;

    private static final double MOST = 0.5;
    /** So few may be a brief, but not in a small corner of the page. */
    private static final int BRIEF_WORDS = 150;

    private static final double CORNER = 0.1;
    private static final double MUCH_DOUBT = 0.3;

    /** What makes it doubtful that this is the article, with the numbers. */
    public Optional<String> shortfall() {
        if (words == 0 && pageWords > 0) {
            return Optional.of("none of the page's %,d words was taken for an article; is it loaded later, or behind a"
                            .formatted(pageWords)
                    + " login? Save the page as the browser shows it");
        }
        String numbers = "%,d of the page's %,d words were taken for the article".formatted(words, pageWords);
        boolean few = words < FEW_WORDS && words < pageWords * MOST;
        boolean brief = words < BRIEF_WORDS && words < pageWords * CORNER;
        if (few || brief) {
            return Optional.of(numbers + ", fewer than an article has; compare the text with the page");
        }
        if (doubt > MUCH_DOUBT) {
            return Optional.of(numbers
                    + ", but of %.0f %% of its running text it is not clear; compare the text with the page"
                            .formatted(doubt * 100));
        }
        return Optional.empty();
    }
}
