package org.communique.reading.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.communique.material.NearestMatch;
import org.communique.material.Place;
import org.communique.material.Problem;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The keys and values of one mapping. A decoder asks for each key by name; a key that it did not ask for is unknown.
 * Whatever is wrong becomes a problem and a stand-in, so that one mistake hides no other.
 */
public final class Fields {

    private final MappingNode node;
    private final Origin origin;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final TreeSet<String> asked = new TreeSet<>();

    private Fields(MappingNode node, Origin origin) {
        this.node = node;
        this.origin = origin;
        node.getValue().forEach(this::keep);
    }

    /** What the decoder makes of a mapping, or nothing where the node is none. */
    public static <T> Optional<T> decode(Node node, Origin origin, Function<Fields, T> decoder) {
        if (!(node instanceof MappingNode mapping)) {
            origin.problem(Problem.Kind.BAD_VALUE, node, "expected keys and values here ('id: …')");
            return Optional.empty();
        }
        var fields = new Fields(mapping, origin);
        T decoded = decoder.apply(fields);
        fields.tellUnknownKeys();
        return Optional.of(decoded);
    }

    /** What the decoder makes of each mapping of a list; what is none is left out. */
    public static <T> List<T> decodeAll(Node node, Origin origin, Function<Fields, T> decoder) {
        if (!(node instanceof SequenceNode list)) {
            origin.problem(Problem.Kind.BAD_VALUE, node, "expected a list here ('- …')");
            return List.of();
        }
        return list.getValue().stream()
                .flatMap(item -> decode(item, origin, decoder).stream())
                .toList();
    }

    private void keep(NodeTuple entry) {
        if (!(entry.getKeyNode() instanceof ScalarNode key)) {
            problem(Problem.Kind.SYNTAX, entry.getKeyNode(), "a key is one word");
            return;
        }
        Node first = keys.putIfAbsent(key.getValue(), key);
        if (first == null) {
            values.put(key.getValue(), entry.getValueNode());
        } else {
            String message = "'%s' appears twice here; the first is at %s";
            problem(Problem.Kind.SYNTAX, key, message.formatted(key.getValue(), origin.place(first)));
        }
    }

    private void tellUnknownKeys() {
        keys.forEach((key, place) -> {
            if (!asked.contains(key)) {
                String hint = NearestMatch.hintOrAll(key, asked);
                problem(Problem.Kind.UNKNOWN_KEY, place, "the key '" + key + "' is unknown" + hint);
            }
        });
    }

    /** File and line of the mapping, and the lines of its keys. */
    public Place place() {
        return origin.place(node, keys);
    }

    /** Tells something wrong with the value of a key, or with the whole where the key is absent. */
    public void problem(Problem.Kind kind, String key, String message) {
        problem(kind, values.getOrDefault(key, node), message);
    }

    private void problem(Problem.Kind kind, Node at, String message) {
        origin.problem(kind, at, message);
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** Whether the value of the key is one word or text. */
    public boolean isScalar(String key) {
        return values.get(key) instanceof ScalarNode;
    }

    private Optional<Node> value(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    private Optional<Node> demanded(String key) {
        Optional<Node> value = value(key);
        if (value.isEmpty()) {
            problem(Problem.Kind.MISSING_KEY, node, "'" + key + "' is missing");
        }
        return value;
    }

    public <T> Optional<T> optional(String key, Form<T> form) {
        return value(key).flatMap(node -> read(key, node, form));
    }

    /** The value, or nothing after a problem. */
    public <T> Optional<T> demanded(String key, Form<T> form) {
        return demanded(key).flatMap(node -> read(key, node, form));
    }

    /** The value, or the stand-in after a problem. */
    public <T> T required(String key, Form<T> form, T standIn) {
        return demanded(key, form).orElse(standIn);
    }

    /** The id of the entry; one of a bad form is told and kept, for what refers to it is not wrong as well. */
    public String id(Form<String> form) {
        return demanded("id", form)
                .or(() -> value("id").filter(ScalarNode.class::isInstance).map(id -> ((ScalarNode) id).getValue()))
                .orElse("");
    }

    public String text(String key) {
        return required(key, Form.TEXT, "");
    }

    /** The values of a list; an absent key is an empty list. */
    public <T> List<T> list(String key, Form<T> form) {
        return value(key).map(node -> readAll(key, node, form)).orElse(List.of());
    }

    public <T> List<T> requiredList(String key, Form<T> form) {
        List<T> items = demanded(key).map(node -> readAll(key, node, form)).orElse(List.of());
        if (values.get(key) instanceof SequenceNode list && list.getValue().isEmpty()) {
            problem(Problem.Kind.BAD_VALUE, list, "'" + key + "' is an empty list");
        }
        return items;
    }

    public <T> Optional<T> one(String key, Function<Fields, T> decoder) {
        return value(key).flatMap(node -> decode(node, origin, decoder));
    }

    public <T> Optional<T> requiredOne(String key, Function<Fields, T> decoder) {
        return demanded(key).flatMap(node -> decode(node, origin, decoder));
    }

    public <T> List<T> many(String key, Function<Fields, T> decoder) {
        return value(key).map(node -> decodeAll(node, origin, decoder)).orElse(List.of());
    }

    /** All values, where the keys are the material's own words; they come in the order of the file. */
    public <T> Map<String, T> each(Form<String> keyForm, Form<T> form) {
        if (values.isEmpty()) {
            problem(Problem.Kind.BAD_VALUE, node, "it is empty");
        }
        var read = new LinkedHashMap<String, T>();
        values.keySet().forEach(key -> {
            read(key, keys.getOrDefault(key, node), keyForm);
            optional(key, form).ifPresent(value -> read.put(key, value));
        });
        return read;
    }

    /** All mappings, where the keys are the material's own words. */
    public <T> Map<String, T> eachOf(Function<Fields, T> decoder) {
        var read = new LinkedHashMap<String, T>();
        values.keySet().forEach(key -> one(key, decoder).ifPresent(value -> read.put(key, value)));
        return read;
    }

    private <T> List<T> readAll(String key, Node node, Form<T> form) {
        if (!(node instanceof SequenceNode list)) {
            problem(Problem.Kind.BAD_VALUE, node, "'" + key + "' is a list: write [ ] around the value");
            return List.of();
        }
        var read = new ArrayList<T>();
        list.getValue().forEach(item -> read(key, item, form).ifPresent(read::add));
        return read;
    }

    private <T> Optional<T> read(String key, Node node, Form<T> form) {
        try {
            return Optional.of(form.read(node));
        } catch (Misfit misfit) {
            problem(misfit.kind(), node, "'" + key + "': " + misfit.message());
            return Optional.empty();
        }
    }
}
