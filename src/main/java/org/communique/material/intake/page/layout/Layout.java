package org.communique.material.intake.page.layout;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the running text of a page lies, and which of its elements are laid out alike. */
public final class Layout {

    /** What is laid out alike: characters in all, in links, and in running text. */
    public record Alike(int letters, int linked, int prose) {

        public Alike plus(Block block) {
            return new Alike(
                    letters + block.letters(),
                    linked + block.linked(),
                    prose + (block.isProse() ? block.letters() : 0));
        }
    }

    private static final Alike NONE = new Alike(0, 0, 0);
    private static final int LEVELS = 5;

    private final List<Block> blocks;
    private final int prose;
    private final Frame best;
    private final Frame half;
    private final Frame most;
    private final Map<String, Alike> patterns = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();

    public Layout(Blocks page) {
        this.blocks = page.blocks();
        Frame root = page.frames().get(0);
        this.prose = Math.max(1, root.prose());
        blocks.forEach(this::count);
        this.best = page.frames().stream()
                .max(Comparator.comparingDouble(frame -> frame.score() * (1 - frame.linkDensity())))
                .orElse(root);
        this.half = narrowest(page.frames(), 0.5);
        this.most = narrowest(page.frames(), 0.8);
    }

    private void count(Block block) {
        patterns.put(block.frame().pattern(), alike(block).plus(block));
        texts.merge(block.text(), 1, Integer::sum);
        if (block.letters() < 25 || block.isBeside() || block.linkDensity() > 0.5) {
            return;
        }
        // Readability (Arc90 2009): by length and commas, for the element and less for each that it lies in.
        long commas = block.text()
                .chars()
                .filter(letter -> letter == ',' || letter == '，')
                .count();
        double score = 1 + commas + Math.min(block.letters() / 100, 3);
        for (int level = 0; level < LEVELS; level++) {
            Frame above = block.frame().above(level);
            above.score(level == 0 ? score / 2 : level == 1 ? score : score / (level * 1.5));
            if (above.parent().isEmpty()) {
                return;
            }
        }
    }

    private Frame narrowest(List<Frame> frames, double share) {
        return frames.stream()
                .filter(frame -> frame.prose() >= share * prose)
                .max(Comparator.comparingInt(Frame::depth))
                .orElse(frames.get(0));
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** Characters of running text on the page, at least 1. */
    public int prose() {
        return prose;
    }

    /** The element that running text counts most for. */
    public Frame best() {
        return best;
    }

    /** The narrowest element with half of the running text. */
    public Frame half() {
        return half;
    }

    /** The narrowest element with four fifths of the running text. */
    public Frame most() {
        return most;
    }

    public Alike alike(Block block) {
        return patterns.getOrDefault(block.frame().pattern(), NONE);
    }

    public int times(Block block) {
        return texts.getOrDefault(block.text(), 0);
    }
}
