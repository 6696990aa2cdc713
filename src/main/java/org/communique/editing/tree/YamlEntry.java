package org.communique.editing.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communique.editing.Edit;
import org.communique.editing.EditRefused;
import org.communique.editing.EditableText;
import org.communique.editing.EntryList;
import org.communique.editing.YamlText;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Keys and values as they stand in a file, on lines of their own or in braces. Each change is the edits that make it;
 * what is not changed keeps its characters.
 */
public record YamlEntry(EditableText text, MappingNode node) {

    private static final int INDENT = 2;

    private Optional<NodeTuple> tuple(String key) {
        return node.getValue().stream()
                .filter(tuple ->
                        EntryList.word(tuple.getKeyNode()).filter(key::equals).isPresent())
                .findFirst();
    }

    /** The word or text under a key. */
    public Optional<String> word(String key) {
        return tuple(key).map(NodeTuple::getValueNode).flatMap(EntryList::word);
    }

    /** The keys and values under a key. */
    public Optional<YamlEntry> child(String key) {
        return tuple(key)
                .map(YamlEntry::written)
                .filter(MappingNode.class::isInstance)
                .map(value -> new YamlEntry(text, (MappingNode) value));
    }

    /** The list under a key, if it is one. */
    public Optional<Items> list(String key) {
        return tuple(key)
                .map(YamlEntry::written)
                .filter(SequenceNode.class::isInstance)
                .map(value -> new Items(text, (SequenceNode) value));
    }

    /** An anchor or an alias stands for something in two places: who changes one changes the other. */
    private static Node written(NodeTuple tuple) {
        Node value = tuple.getValueNode();
        if (value.getAnchor().isPresent() || EntryList.start(value) < EntryList.end(tuple.getKeyNode())) {
            throw new EditRefused("line " + (line(tuple.getKeyNode()) + 1)
                    + " refers to another place with & or *; write the value out, then decide again");
        }
        return value;
    }

    private static int line(Node key) {
        return key.getStartMark().orElseThrow().getLine();
    }

    /**
     * Gives a key a value.
     *
     * @param value a text, a number, or maps and lists of them
     * @param before the keys after which it stands, where it is new: after the last of them that is there
     */
    public List<Edit> put(String key, Object value, List<String> before) {
        return tuple(key).map(present -> replaced(present, value)).orElseGet(() -> inserted(key, value, before));
    }

    private List<Edit> replaced(NodeTuple tuple, Object value) {
        Node present = written(tuple);
        boolean isLines = present instanceof CollectionNode<?> lines && lines.getFlowStyle() == FlowStyle.BLOCK;
        int colon = EntryList.end(tuple.getKeyNode());
        int start = isLines
                ? colon + 1 + text.text(colon, EntryList.start(present)).indexOf(':')
                : EntryList.start(present);
        int end = valueEnd(present);
        boolean joins = start > 0 && text.text(start - 1, start).equals(":");
        String margin = joins ? " " : "";
        return edits(text.replacement(start, end, margin + YamlText.flow(value)));
    }

    /** What a node ends with is its own only up to the last character that is no blank. */
    private int valueEnd(Node value) {
        int start = EntryList.start(value);
        int end = EntryList.last(value);
        return start
                + text.text(start, end)
                        .stripTrailing()
                        .codePointCount(0, text.text(start, end).stripTrailing().length());
    }

    private List<Edit> inserted(String key, Object value, List<String> before) {
        List<NodeTuple> tuples = node.getValue();
        NodeTuple anchor = tuples.stream()
                .filter(tuple -> EntryList.word(tuple.getKeyNode())
                        .filter(before::contains)
                        .isPresent())
                .reduce((first, second) -> second)
                .orElseGet(() -> tuples.get(0));
        int end = anchorEnd(anchor);
        if (node.getFlowStyle() == FlowStyle.FLOW) {
            return edits(new Edit(end, "", ", " + key + ": " + YamlText.flow(value)));
        }
        int column = tuples.get(0).getKeyNode().getStartMark().orElseThrow().getColumn();
        return edits(text.insertion(text.lineEnd(end - 1), lines(key, value, column)));
    }

    private int anchorEnd(NodeTuple anchor) {
        boolean isAlias = EntryList.start(anchor.getValueNode()) < EntryList.end(anchor.getKeyNode());
        return isAlias
                ? text.lineEnd(EntryList.end(anchor.getKeyNode()))
                : Math.max(EntryList.end(anchor.getKeyNode()) + 1, valueEnd(anchor.getValueNode()));
    }

    private static String lines(String key, Object value, int column) {
        String margin = " ".repeat(column);
        if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map) {
            return list.stream()
                    .map(item -> margin + " ".repeat(INDENT) + "- " + YamlText.flow(item) + "\n")
                    .collect(Collectors.joining("", margin + key + ":\n", ""));
        }
        return margin + key + ": " + YamlText.flow(value) + "\n";
    }

    /** Takes a key out with its value; nothing where it is not there. */
    public List<Edit> remove(String key) {
        return tuple(key).map(this::removed).orElse(List.of());
    }

    private List<Edit> removed(NodeTuple tuple) {
        int start = EntryList.start(tuple.getKeyNode());
        int end = anchorEnd(tuple);
        if (node.getFlowStyle() == FlowStyle.FLOW) {
            return edits(FlowItem.removal(text, node.getValue().indexOf(tuple) == 0, start, end));
        }
        if (node.getValue().indexOf(tuple) == 0) {
            throw new EditRefused("line " + (line(tuple.getKeyNode()) + 1) + ": the first key of an entry stays");
        }
        return edits(text.replacement(text.lineStart(start), text.lineEnd(end - 1), ""));
    }

    /** Adds an item to the list under a key, which is begun where there is none. */
    public List<Edit> add(String key, Object item, List<String> before) {
        return list(key).map(list -> list.add(item)).orElseGet(() -> put(key, List.of(item), before));
    }

    private static List<Edit> edits(Edit edit) {
        return edit.isEmpty() ? List.of() : List.of(edit);
    }

    /** A list as it stands in a file, an item a line after a hyphen, or in brackets. */
    public record Items(EditableText text, SequenceNode node) {

        /** Those of its items that have keys, in the order of the file. */
        public List<YamlEntry> entries() {
            return node.getValue().stream()
                    .filter(MappingNode.class::isInstance)
                    .map(item -> new YamlEntry(text, (MappingNode) item))
                    .toList();
        }

        /** The entry of that id. */
        public Optional<YamlEntry> find(String id) {
            return entries().stream()
                    .filter(entry -> entry.word("id").filter(id::equals).isPresent())
                    .findFirst();
        }

        /** The words in it, where they are no entries. */
        public List<String> words() {
            return node.getValue().stream()
                    .flatMap(item -> EntryList.word(item).stream())
                    .toList();
        }

        /** Puts an item at the end. */
        public List<Edit> add(Object item) {
            List<Node> items = node.getValue();
            if (items.isEmpty()) {
                return List.of(
                        text.replacement(EntryList.start(node), EntryList.end(node), "[" + YamlText.flow(item) + "]"));
            }
            Node last = items.get(items.size() - 1);
            if (node.getFlowStyle() == FlowStyle.FLOW) {
                return List.of(new Edit(EntryList.end(last), "", ", " + YamlText.flow(item)));
            }
            return List.of(text.insertion(
                    text.lineEnd(EntryList.last(last) - 1), margin(last) + "- " + YamlText.flow(item) + "\n"));
        }

        private String margin(Node item) {
            int start = text.lineStart(EntryList.start(item));
            String before = text.text(start, EntryList.start(item));
            return before.substring(0, Math.max(0, before.indexOf('-')));
        }

        /** Takes those entries out; there must be others left. */
        public List<Edit> remove(Predicate<YamlEntry> unwanted) {
            return removed(item -> item instanceof MappingNode entry && unwanted.test(new YamlEntry(text, entry)));
        }

        /** Takes a word out; there must be others left. */
        public List<Edit> removeWord(String word) {
            return removed(item -> EntryList.word(item).filter(word::equals).isPresent());
        }

        private List<Edit> removed(Predicate<Node> unwanted) {
            List<Edit> edits = new ArrayList<>();
            List<Node> items = node.getValue();
            for (Node item : items) {
                if (unwanted.test(item)) {
                    edits.add(
                            node.getFlowStyle() == FlowStyle.FLOW
                                    ? FlowItem.removal(
                                            text, items.indexOf(item) == 0, EntryList.start(item), EntryList.end(item))
                                    : text.replacement(
                                            text.lineStart(EntryList.start(item)),
                                            text.lineEnd(EntryList.last(item) - 1),
                                            ""));
                }
            }
            return edits;
        }
    }
}
