package org.communique.material.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of elements as a reader sees it: runs of white space are one space, each block is a paragraph, an empty line
 * stands between two. Blocks that are one link and little else lead elsewhere and are left out.
 */
final class PageText implements NodeVisitor {

    private static final int SHORT = 200;

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int linked;
    private int links;

    void add(Element element) {
        element.traverse(this);
        close();
    }

    /** A paragraph of its own, if there are words in it. */
    void paragraph(String text) {
        String stripped = text.strip();
        if (!stripped.isEmpty()) {
            paragraphs.add(stripped);
        }
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            links += element.normalName().equals("a") ? 1 : 0;
            enter(element);
        }
    }

    private void enter(Element element) {
        if (element.normalName().equals("br")) {
            open.append('\n');
        } else if (element.isBlock()) {
            close();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.normalName().equals("a") ? 1 : 0;
            if (element.isBlock()) {
                close();
            }
        }
    }

    private void append(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean space = Character.isWhitespace(letter) || letter == '\u00A0' || Character.isISOControl(letter);
            boolean spaced = open.length() == 0 || Character.isWhitespace(open.charAt(open.length() - 1));
            if (!space || !spaced) {
                open.append(space ? ' ' : letter);
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    private void close() {
        String text = open.toString().replaceAll(" *\\n[ \\n]*", "\n").strip();
        boolean leadsElsewhere = text.length() < SHORT && linked > text.length() * 0.8;
        if (!leadsElsewhere) {
            paragraph(text);
        }
        open.setLength(0);
        linked = 0;
    }

    @Override
    public String toString() {
        return paragraphs.isEmpty() ? "" : String.join("\n\n", paragraphs) + "\n";
    }
}
