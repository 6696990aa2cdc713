package org.communique.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The entries of a list in a YAML file.
 *
 * @param text where the list stands
 * @param list the list as the parser has it, unless the file is empty
 * @param start where the list may begin: after the colon of its key, in code points; 0 where the file is the list
 * @param entries in the order of the file
 * @param isBlock whether each entry stands on lines of its own, after a hyphen; so does an empty list
 */
public record EntryList(EditableText text, Optional<Node> list, int start, List<Entry> entries, boolean isBlock) {

    private static final int INDENT = 2;

    public EntryList {
        entries = List.copyOf(entries);
    }

    /**
     * An entry with keys.
     *
     * @param start where its first line begins
     * @param keys where its first key stands
     * @param end after its last line; comments and empty lines that follow are not its own
     */
    public record Entry(MappingNode node, int start, int keys, int end) {

        /** The value of a key, where it is a word or a text. */
        public Optional<String> value(String key) {
            return find(key).flatMap(EntryList::word);
        }

        public boolean has(String key) {
            return find(key).isPresent();
        }

        Optional<Node> find(String key) {
            return node.getValue().stream()
                    .filter(tuple ->
                            word(tuple.getKeyNode()).filter(key::equals).isPresent())
                    .map(org.snakeyaml.engine.v2.nodes.NodeTuple::getValueNode)
                    .findFirst();
        }

        /** Whether the entry stands in braces. */
        boolean isFlow() {
            return node.getFlowStyle() == FlowStyle.FLOW;
        }
    }

    static EntryList of(EditableText text, Optional<Node> list, int start) {
        List<Entry> entries = new ArrayList<>();
        boolean block = list.map(node -> isBlock(node, text)).orElse(true);
        list.filter(SequenceNode.class::isInstance)
                .map(node -> ((SequenceNode) node).getValue())
                .orElse(List.of())
                .forEach(node -> {
                    if (node instanceof MappingNode entry) {
                        entries.add(entry(text, entry));
                    }
                });
        return new EntryList(text, list, start, entries, block);
    }

    private static boolean isBlock(Node node, EditableText text) {
        boolean nothing =
                node instanceof ScalarNode && text.text(start(node), end(node)).isBlank();
        return nothing
                || node instanceof SequenceNode list
                        && (list.getFlowStyle() == FlowStyle.BLOCK
                                || list.getValue().isEmpty())
                        && list.getValue().stream().allMatch(MappingNode.class::isInstance);
    }

    private static Entry entry(EditableText text, MappingNode node) {
        int start = text.lineStart(start(node));
        return new Entry(node, start, start(node), text.lineEnd(Math.max(start(node), last(node) - 1)));
    }

    /** Where the last of what is written in a node ends. A block ends for the parser where the next token begins. */
    public static int last(Node node) {
        if (node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.BLOCK) {
            return node instanceof MappingNode map
                    ? map.getValue().stream()
                            .mapToInt(tuple -> Math.max(last(tuple.getKeyNode()), last(tuple.getValueNode())))
                            .max()
                            .orElse(end(node))
                    : ((SequenceNode) node)
                            .getValue().stream().mapToInt(EntryList::last).max().orElse(end(node));
        }
        return end(node);
    }

    /** What is written in a node that is no list and has no keys. */
    public static Optional<String> word(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    /** Where a node begins, in code points. */
    public static int start(Node node) {
        return node.getStartMark().orElseThrow().getIndex();
    }

    /** Where a node ends for the parser, in code points. */
    public static int end(Node node) {
        return node.getEndMark().orElseThrow().getIndex();
    }

    /** The entry of that id. */
    public Optional<Entry> find(String id) {
        return entries.stream()
                .filter(entry -> entry.value("id").filter(id::equals).isPresent())
                .findFirst();
    }

    /** How many blanks stand before the hyphens. */
    public int indent() {
        return entries.stream()
                .findFirst()
                .map(entry -> {
                    String margin = text.text(entry.start(), entry.keys());
                    return Math.max(0, margin.indexOf('-'));
                })
                .orElse(start == 0 ? 0 : INDENT);
    }

    /** Takes entries out and puts lines of YAML after the last that stays. */
    public List<Edit> replacing(List<Entry> replaced, String lines) {
        List<Entry> kept = new ArrayList<>(entries);
        kept.removeAll(replaced);
        List<Edit> edits = new ArrayList<>();
        if (kept.isEmpty()) {
            edits.addAll(value(lines.isEmpty()));
        }
        int place = kept.isEmpty() ? headEnd() : kept.get(kept.size() - 1).end();
        if (!lines.isEmpty()) {
            edits.add(text.insertion(place, lines));
        }
        replaced.forEach(entry -> edits.add(text.replacement(entry.start(), entry.end(), "")));
        return edits.stream().filter(edit -> !edit.isEmpty()).toList();
    }

    /** Brackets stand where a list has no entries, and only there. */
    private List<Edit> value(boolean isEmpty) {
        boolean isWritten = list.filter(node -> node instanceof SequenceNode && entries.isEmpty())
                .isPresent();
        if (isWritten == isEmpty || start == 0 && isEmpty) {
            return List.of();
        }
        return isEmpty
                ? List.of(new Edit(start, "", " []"))
                : List.of(text.replacement(start(list.orElseThrow()), end(list.orElseThrow()), ""));
    }

    /** The end of the key's line, or of the document's first lines. */
    private int headEnd() {
        return start == 0 ? 0 : text.lineEnd(start - 1);
    }
}
