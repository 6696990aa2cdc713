package org.communique.material.intake.page;

import java.util.Locale;
import java.util.Set;
import org.communique.material.intake.page.layout.Block;
import org.communique.material.intake.page.layout.Frame;
import org.communique.material.intake.page.layout.Layout;
import org.communique.material.intake.page.layout.NameKind;
import org.communique.material.intake.page.layout.TagKind;

/** What is known of a block by what stands around it: the elements that it lies in, the blocks before and after it. */
final class Surroundings {

    private static final Set<String> TAGS = Set.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "li",
            "td",
            "th",
            "dt",
            "dd",
            "div",
            "figcaption",
            "pre",
            "blockquote");
    private static final int NEAR = 2;
    /** Characters of running text that make an article. */
    private static final int ARTICLE = 600;

    private final Layout layout;
    private final Told told;
    private final int headline;
    private final int first;
    private final int last;

    Surroundings(Layout layout, Told told, int headline) {
        this.layout = layout;
        this.told = told;
        this.headline = headline;
        this.first = first();
        this.last = last();
    }

    /** Of the block at that place on the page. */
    Features features(int at) {
        var features = new Features();
        Block block = layout.blocks().get(at);
        Wording.tell(block, features);
        elements(block, features);
        names(block.frame(), features);
        text(block, features);
        place(at, features);
        beside(at, 1, features);
        beside(at, -1, features);
        told.tell(block, features);
        rules(block, features);
        return features.put("said again", layout.times(block) > 1);
    }

    /** What no article consists of, though examples of it are few: these weigh what {@link Weights} says. */
    private static void rules(Block block, Features features) {
        Frame frame = block.frame();
        boolean prose = block.isProse();
        boolean named = frame.isItself(NameKind.META) || frame.isItself(NameKind.AUTHOR);
        features.put("rule: caption", frame.tag().equals("figcaption") || frame.isItself(NameKind.CAPTION) && !prose)
                .put("rule: by-line", named && !prose && features.value("by-line") > 0)
                .put("rule: player", frame.isItself(NameKind.PICTURE) && !prose)
                .put("rule: link", features.value("read on") > 0 && features.value("all linked") > 0)
                .put("rule: consent", frame.isNamed(NameKind.CONSENT) && features.value("consenting") > 0)
                .put(
                        "rule: comment",
                        frame.isNamed(NameKind.COMMENT)
                                && features.value("in best") == 0
                                && features.value("comment beside article") > 0);
    }

    private static void elements(Block block, Features features) {
        String tag = TAGS.contains(block.frame().tag()) ? block.frame().tag() : "other";
        features.put("tag " + tag, true);
        for (TagKind kind : TagKind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            features.put("in " + name, block.frame().isIn(kind));
        }
        features.put("deep", block.frame().depth() / 30.0);
    }

    private static void names(Frame frame, Features features) {
        int near = frame.namesNear(NEAR);
        for (NameKind kind : NameKind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            features.put("named " + name, (near & kind.bit()) != 0);
            features.put("within " + name, frame.isNamed(kind) && (near & kind.bit()) == 0);
        }
    }

    private void text(Block block, Features features) {
        Frame frame = block.frame();
        for (int level = 0; level < 5; level++) {
            Frame above = frame.above(level);
            features.put("prose share " + level, (double) above.prose() / layout.prose());
            features.put("links " + level, above.linkDensity());
            features.put("text is prose " + level, above.letters() == 0 ? 0 : (double) above.prose() / above.letters());
        }
        Layout.Alike alike = layout.alike(block);
        features.put("in best", frame.isWithin(layout.best()))
                .put("in best's parent", frame.isWithin(layout.best().above(1)))
                .put("in half", frame.isWithin(layout.half()))
                .put("in most", frame.isWithin(layout.most()))
                .put("score", frame.above(1).score() / Math.max(1, layout.best().score()))
                .put("alike prose", (double) alike.prose() / layout.prose())
                .put("alike links", (double) alike.linked() / Math.max(1, alike.letters()))
                .put("comment beside article", frame.isNamed(NameKind.COMMENT) && layout.prose() > ARTICLE / 2)
                .put("page has little prose", layout.prose() < ARTICLE && block.letters() > 40);
    }

    private void place(int at, Features features) {
        int all = layout.blocks().size();
        features.put("position", (double) at / all)
                .put("before headline", headline >= 0 && at < headline)
                .put("after headline", headline >= 0 && at > headline)
                .put("soon after headline", headline >= 0 && at > headline && at < headline + 6)
                .put("no headline", headline < 0)
                .put("before the running text", at < first)
                .put("long before", (first - at) / 10.0 > 1 ? 1 : Math.max(0, (first - at) / 10.0))
                .put("after the running text", at > last)
                .put("long after", Math.max(0, (at - last) / 10.0));
    }

    private void beside(int at, int step, Features features) {
        String side = step > 0 ? "next " : "previous ";
        Frame frame = layout.blocks().get(at).frame();
        int away = 0;
        for (int other = at + step; other >= 0 && other < layout.blocks().size() && away < 8; other += step) {
            away++;
            Block block = layout.blocks().get(other);
            if (away <= 2) {
                features.put(side + away + " words", Math.log1p(block.words()) / 5)
                        .put(side + away + " links", block.linkDensity())
                        .put(
                                side + away + " same layout",
                                block.frame().pattern().equals(frame.pattern()))
                        .put(side + away + " prose", block.isProse());
            }
            if (block.isArticleProse()) {
                features.put(side + "prose near", 1.0 / away)
                        .put(side + "prose in the same", block.frame().above(1) == frame.above(1));
                return;
            }
        }
    }

    private boolean isMain(int at) {
        Block block = layout.blocks().get(at);
        return block.isArticleProse() && block.frame().isWithin(layout.most());
    }

    private int first() {
        int at = 0;
        while (at < layout.blocks().size() - 1 && !isMain(at)) {
            at++;
        }
        return at;
    }

    private int last() {
        int at = layout.blocks().size() - 1;
        while (at > 0 && !isMain(at)) {
            at--;
        }
        return at;
    }
}
