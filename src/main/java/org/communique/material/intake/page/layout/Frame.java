package org.communique.material.intake.page.layout;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of a page: what it and those around it are called, and what text it holds, counted in characters. */
public final class Frame {

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

    public static Frame root(Element body) {
        return new Frame(body, null);
    }

    public Frame child(Element inner) {
        return new Frame(inner, this);
    }

    public Element element() {
        return element;
    }

    public String tag() {
        return element.normalName();
    }

    public Optional<Frame> parent() {
        return Optional.ofNullable(parent);
    }

    /** How many frames it lies in. */
    public int depth() {
        return depth;
    }

    /** The frame so many steps up, or the outermost. */
    public Frame above(int steps) {
        Frame frame = this;
        for (int step = 0; step < steps && frame.parent != null; step++) {
            frame = frame.parent;
        }
        return frame;
    }

    public boolean isWithin(Frame other) {
        return above(depth - other.depth) == other;
    }

    public boolean isIn(TagKind kind) {
        return (tags & kind.bit()) != 0;
    }

    public boolean isNamed(NameKind kind) {
        return (names & kind.bit()) != 0;
    }

    /** The names of this frame and of those up to so many steps above it, a bit for each kind. */
    public int namesNear(int steps) {
        int near = 0;
        Frame frame = this;
        for (int step = 0; step <= steps && frame != null; step++) {
            near |= frame.ownNames;
            frame = frame.parent;
        }
        return near;
    }

    /** The names of this frame alone, a bit for each kind. */
    public boolean isItself(NameKind kind) {
        return (ownNames & kind.bit()) != 0;
    }

    /** Tag and class, of it and of the frame around it, as what is laid out alike has them. */
    public String pattern() {
        String own = element.normalName() + "." + element.className();
        return parent == null ? own : parent.element.normalName() + "." + parent.element.className() + ">" + own;
    }

    /** All its characters. */
    public int letters() {
        return letters;
    }

    /** Those in running text that no element calls something else. */
    public int prose() {
        return prose;
    }

    public double linkDensity() {
        return letters == 0 ? 0 : Math.min(1, (double) linked / letters);
    }

    /** How much running text counts for it. */
    public double score() {
        return score;
    }

    /** Counts a block of it. */
    void count(int all, int inLinks, boolean isProse) {
        letters += all;
        linked += Math.min(inLinks, all);
        prose += isProse ? all : 0;
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
