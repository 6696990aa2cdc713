package org.communique.curation.entry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communique.editing.Edit;
import org.communique.editing.EntryList;
import org.communique.editing.YamlFile;
import org.communique.editing.tree.YamlEntry;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Lets references to one id lead to another, wherever a file names it under a key that takes such references. */
public final class Renaming {

    private static final Set<String> ACTORS = Set.of(
            "publisher",
            "author",
            "authors",
            "relays",
            "attributes-to",
            "speaker",
            "on-behalf-of",
            "addressees",
            "about",
            "read-by",
            "parent",
            "place",
            "member",
            "organization",
            "actor",
            "alleged-by",
            "stated-by",
            "spatial");
    private static final Set<String> STATEMENTS = Set.of("statement", "part-of", "co-reports", "within");

    private final String from;
    private final String to;
    private final Set<String> keys;
    private final List<Edit> edits = new ArrayList<>();

    private Renaming(String from, String to, Set<String> keys) {
        this.from = from;
        this.to = to;
        this.keys = keys;
    }

    /** The edits that let every reference of a file to an actor lead to another. */
    public static List<Edit> ofActor(Path file, YamlFile yaml, String from, String to) {
        var renaming = new Renaming(from, to, actorKeys(file));
        yaml.root().ifPresent(root -> renaming.walk(root, "", yaml));
        return renaming.edits;
    }

    /** Only an assessment is by an actor, and only a place within a state: elsewhere these keys name other things. */
    private static Set<String> actorKeys(Path file) {
        Set<String> keys = new HashSet<>(ACTORS);
        if (file.endsWith("assessments.yaml")) {
            keys.add("by");
        }
        if (file.endsWith("places.yaml")) {
            keys.add("within");
        }
        return keys;
    }

    /** The same of a statement. */
    public static List<Edit> ofStatement(Path file, YamlFile yaml, String from, String to) {
        Set<String> keys = new HashSet<>(STATEMENTS);
        if (file.endsWith("assessments.yaml")) {
            keys.add("statements");
        }
        var renaming = new Renaming(from, to, keys);
        yaml.root().ifPresent(root -> renaming.walk(root, "", yaml));
        return renaming.edits;
    }

    private void walk(Node node, String key, YamlFile yaml) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                walk(tuple.getValueNode(), EntryList.word(tuple.getKeyNode()).orElse(""), yaml);
            }
        } else if (node instanceof SequenceNode list && keys.contains(key) && isIn(list, to) && isIn(list, from)) {
            edits.addAll(new YamlEntry.Items(yaml.text(), list).removeWord(from));
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> walk(item, key, yaml));
        } else if (node instanceof ScalarNode scalar
                && keys.contains(key)
                && scalar.getValue().equals(from)) {
            edits.add(yaml.text().replacement(EntryList.start(node), EntryList.end(node), to));
        }
    }

    private static boolean isIn(SequenceNode list, String word) {
        return list.getValue().stream()
                .anyMatch(item -> EntryList.word(item).filter(word::equals).isPresent());
    }
}
