package org.communique.material.intake.page.layout;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A paragraph of a page as a reader sees it: runs of white space are one space, a single line break is kept.
 *
 * @param frame the nearest element of block level around it
 * @param linked how many of its characters are in links
 */
public record Block(String text, Frame frame, int linked) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern STOP = Pattern.compile("[.!?…。！？][\"'”’»“)\\]]*(?:\\s|$)");
    private static final Set<TagKind> BESIDE =
            EnumSet.of(TagKind.NAV, TagKind.FOOTER, TagKind.ASIDE, TagKind.DIALOG, TagKind.HIDDEN);
    /** Shorter text may be prose, but does not show that it is. */
    private static final int PROSE = 80;

    public int letters() {
        return text.length();
    }

    public int words() {
        return (int) WORD.matcher(text).results().count() + ideographs() / 2;
    }

    private int ideographs() {
        return (int) text.codePoints().filter(Character::isIdeographic).count();
    }

    public double linkDensity() {
        return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
    }

    public boolean endsSentence() {
        return text.matches("(?s).*[.!?…。！？][\"'”’»“)\\]]*");
    }

    public int sentences() {
        return (int) STOP.matcher(text).results().count();
    }

    /** Running text for certain. */
    public boolean isProse() {
        return (letters() >= PROSE || ideographs() >= PROSE / 3) && linkDensity() < 0.4 && sentences() > 0;
    }

    /** Running text in no element that says that it holds something else than an article. */
    public boolean isArticleProse() {
        return isProse() && !isBeside();
    }

    public boolean isBeside() {
        return frame.isNamed(NameKind.COMMENT) || BESIDE.stream().anyMatch(frame::isIn);
    }
}
