package org.communique.material.intake.page;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of a page: what it and those around it are called, and what text it holds, counted in characters. */
final class Frame {

    private final Element element;
    private final @Nullable Frame parent;
    private final int depth;
    private final int ownNames;
    private final int names;
    private final int tags;
    private int letters;
    private int linked;
    private int prose;
    private double score;

    private Frame(Element element, @Nullable Frame parent) {
        this.element = element;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        // What the body is called tells of the whole page.
        this.ownNames = parent == null ? 0 : NameKind.in(element.className() + " " + element.id());
        this.names = ownNames | (parent == null ? 0 : parent.names);
        this.tags = TagKind.of(element) | (parent == null ? 0 : parent.tags);
    }

    static Frame root(Element body) {
        return new Frame(body, null);
    }

    Frame child(Element inner) {
        return new Frame(inner, this);
    }

    String tag() {
        return element.normalName();
    }

    Optional<Frame> parent() {
        return Optional.ofNullable(parent);
    }

    /** How many frames it lies in. */
    int depth() {
        return depth;
    }

    /** The frame so many steps up, or the outermost. */
    Frame above(int steps) {
        Frame frame = this;
        for (int step = 0; step < steps && frame.parent != null; step++) {
            frame = frame.parent;
        }
        return frame;
    }

    boolean isWithin(Frame other) {
        return above(depth - other.depth) == other;
    }

    boolean isIn(TagKind kind) {
        return (tags & kind.bit()) != 0;
    }

    boolean isNamed(NameKind kind) {
        return (names & kind.bit()) != 0;
    }

    /** The names of this frame and of those up to so many steps above it, a bit for each kind. */
    int namesNear(int steps) {
        int near = 0;
        Frame frame = this;
        for (int step = 0; step <= steps && frame != null; step++) {
            near |= frame.ownNames;
            frame = frame.parent;
        }
        return near;
    }

    /** Tag and class, of it and of the frame around it, as what is laid out alike has them. */
    String pattern() {
        String own = element.normalName() + "." + element.className();
        return parent == null ? own : parent.element.normalName() + "." + parent.element.className() + ">" + own;
    }

    /** All its characters. */
    int letters() {
        return letters;
    }

    /** Those in running text that no element calls something else. */
    int prose() {
        return prose;
    }

    double linkDensity() {
        return letters == 0 ? 0 : Math.min(1, (double) linked / letters);
    }

    /** How much running text counts for it. */
    double score() {
        return score;
    }

    void count(Block block) {
        letters += block.letters();
        linked += Math.min(block.linked(), block.letters());
        prose += block.isArticleProse() ? block.letters() : 0;
    }

    /** Counts a frame within it that is complete. */
    void count(Frame inner) {
        letters += inner.letters;
        linked += inner.linked;
        prose += inner.prose;
    }

    void score(double more) {
        score += more;
    }
}
