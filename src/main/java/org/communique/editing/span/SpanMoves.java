package org.communique.editing.span;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.editing.Edit;
import org.communique.editing.YamlFile;
import org.communique.material.Span;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The changes that let the spans in a YAML file, the values of {@code at}, count in another version of an article. A
 * passage with the key {@code document} counts in that article, any other in the article of its file.
 */
public final class SpanMoves {

    private final YamlFile file;
    private final String article;
    private final TextChange change;
    private final Predicate<MappingNode> ignored;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Lost> lost = new ArrayList<>();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private SpanMoves(YamlFile file, String article, TextChange change, Predicate<MappingNode> ignored) {
        this.file = file;
        this.article = article;
        this.change = change;
        this.ignored = ignored;
    }

    /**
     * A span whose words changed.
     *
     * @param line of the file, from 1
     * @param entry the id of the entry that it is in
     * @param role the key that it belongs to, such as {@code content}
     */
    public record Lost(int line, String entry, String role, Span span) {}

    /** Where a walk is: in which entry, under which key, and whether spans there count in the article. */
    private record Where(String entry, String role, boolean counts) {}

    /** The spans of the article's own dossier, but for entries of programmes. */
    public static SpanMoves ofDossier(YamlFile file, String article, TextChange change) {
        return new SpanMoves(
                        file,
                        article,
                        change,
                        map -> value(map, "review").filter("machine"::equals).isPresent())
                .walked(true);
    }

    /** The passages of the article that a file of the authority, of statements, or another dossier names. */
    public static SpanMoves elsewhere(YamlFile file, String article, TextChange change) {
        return new SpanMoves(file, article, change, map -> false).walked(false);
    }

    private SpanMoves walked(boolean counts) {
        file.root().ifPresent(root -> walk(root, new Where(article, "", counts)));
        return this;
    }

    private void walk(Node node, Where where) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(one -> walk(one, where));
        } else if (node instanceof MappingNode map && !ignored.test(map)) {
            String entry = value(map, "id").orElse(where.entry);
            boolean counts = value(map, "document").map(article::equals).orElse(where.counts);
            map.getValue().forEach(tuple -> walk(tuple, new Where(entry, where.role, counts)));
        }
    }

    private void walk(NodeTuple tuple, Where where) {
        String key = word(tuple.getKeyNode()).orElse("");
        if (!key.equals("at")) {
            walk(tuple.getValueNode(), new Where(where.entry, key, where.counts));
        } else if (where.counts && seen.add(tuple.getValueNode())) {
            spans(tuple.getValueNode(), where);
        }
    }

    private void spans(Node at, Where where) {
        List<Node> parts = at instanceof SequenceNode list ? list.getValue() : List.of();
        if (parts.size() == 2 && parts.stream().allMatch(ScalarNode.class::isInstance)) {
            move(parts.get(0), parts.get(1), where);
        } else {
            parts.forEach(part -> spans(part, where));
        }
    }

    private void move(Node start, Node end, Where where) {
        Span span = new Span(number(start), number(end));
        Optional<Span> moved = change.moved(span);
        moved.ifPresent(now -> {
            replace(start, String.valueOf(now.start()));
            replace(end, String.valueOf(now.end()));
        });
        if (moved.isEmpty()) {
            int line = start.getStartMark().orElseThrow().getLine() + 1;
            lost.add(new Lost(line, where.entry, where.role, span));
        }
    }

    private void replace(Node node, String value) {
        Edit edit = file.text()
                .replacement(
                        node.getStartMark().orElseThrow().getIndex(),
                        node.getEndMark().orElseThrow().getIndex(),
                        value);
        if (!edit.isEmpty()) {
            edits.add(edit);
        }
    }

    private static int number(Node node) {
        return Integer.parseInt(word(node).orElseThrow());
    }

    private static Optional<String> value(MappingNode map, String key) {
        return find(map, key).flatMap(SpanMoves::word);
    }

    private static Optional<Node> find(MappingNode map, String key) {
        return map.getValue().stream()
                .filter(tuple -> word(tuple.getKeyNode()).filter(key::equals).isPresent())
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    private static Optional<String> word(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    /** Also another value of a key below keys, such as {@code article}, {@code text}, {@code sha256}. */
    public SpanMoves with(List<String> keys, String value) {
        Optional<Node> node = file.root();
        for (String key : keys) {
            node = node.filter(MappingNode.class::isInstance).flatMap(map -> find((MappingNode) map, key));
        }
        node.ifPresent(found -> replace(found, value));
        return this;
    }

    public List<Edit> edits() {
        return List.copyOf(edits);
    }

    /** The spans that no edit moves, since their words changed. */
    public List<Lost> lost() {
        return List.copyOf(lost);
    }
}
