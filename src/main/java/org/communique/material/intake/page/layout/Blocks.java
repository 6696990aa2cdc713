package org.communique.material.intake.page.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The blocks of text of a page in their order, and how the elements that hold them lie in each other. */
public final class Blocks implements NodeFilter {

    private static final Set<String> NEVER_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "video",
            "audio",
            "button",
            "input",
            "select",
            "textarea",
            "head",
            "math");

    /** Where a word may be broken, and other marks that nobody sees: they would part a name in two. */
    private static final String INVISIBLE = "\u00AD\u200B\u2060\uFEFF";

    private final List<Block> found = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Frame frame;
    private int linked;
    private int links;
    private int breaks;

    private Blocks(Frame root) {
        this.frame = root;
        frames.add(root);
    }

    /** Of the body of a page. */
    public static Blocks of(Element body) {
        var blocks = new Blocks(Frame.root(body));
        body.childNodes().forEach(child -> child.filter(blocks));
        blocks.close();
        return blocks;
    }

    public List<Block> blocks() {
        return found;
    }

    /** The elements that hold blocks, outer ones before those within them. */
    public List<Frame> frames() {
        return frames;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        String name = element.normalName();
        if (NEVER_TEXT.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            lineBreak();
        } else {
            links += name.equals("a") ? 1 : 0;
            if (isFrame(element)) {
                close();
                frame = frame.child(element);
                frames.add(frame);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void lineBreak() {
        breaks++;
        if (breaks > 1) {
            close();
        } else {
            open.append('\n');
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !NEVER_TEXT.contains(element.normalName())) {
            links -= element.normalName().equals("a") ? 1 : 0;
            if (isFrame(element)) {
                close();
                Frame inner = frame;
                inner.parent().ifPresent(outer -> {
                    outer.count(inner);
                    frame = outer;
                });
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isFrame(Element element) {
        return element.isBlock() && !element.normalName().equals("br");
    }

    private void append(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (INVISIBLE.indexOf(letter) >= 0) {
                continue;
            }
            boolean space = Character.isWhitespace(letter) || letter == '\u00A0' || Character.isISOControl(letter);
            boolean spaced = open.length() == 0 || Character.isWhitespace(open.charAt(open.length() - 1));
            if (!space || !spaced) {
                open.append(space ? ' ' : letter);
                linked += links > 0 ? 1 : 0;
                breaks = space ? breaks : 0;
            }
        }
    }

    private void close() {
        String text = open.toString().replaceAll(" *\\n[ \\n]*", "\n").strip();
        if (!text.isEmpty()) {
            var block = new Block(text, frame, linked);
            frame.count(block.letters(), linked, block.isArticleProse());
            found.add(block);
        }
        open.setLength(0);
        linked = 0;
        breaks = 0;
    }
}
