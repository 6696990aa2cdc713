package org.communique.editing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/**
 * A YAML file as people wrote it, changed by {@link Edit}s at the parser's marks: every other character stays, with
 * comments, order and line ends. A file that somebody else changed since it was opened is never written over.
 */
public final class YamlFile {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setAllowDuplicateKeys(true)
            .build();

    private final Path file;
    private final byte[] bytes;
    private final EditableText text;
    private final Optional<Node> root;

    private YamlFile(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
        this.text = new EditableText(WholeFile.text(file, bytes));
        this.root = parsed(text.toString());
    }

    /** The file as it is now, or an empty one where there is none. Throws {@link EditRefused} where it is no YAML. */
    public static YamlFile open(Path file) {
        return new YamlFile(file, Files.exists(file) ? WholeFile.bytes(file) : new byte[0]);
    }

    /** The file as it would be with that text. */
    public static YamlFile of(Path file, String text) {
        return new YamlFile(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Node> parsed(String text) {
        try {
            return new Compose(SETTINGS).composeString(text);
        } catch (MarkedYamlEngineException failure) {
            String line = failure.getProblemMark()
                    .map(mark -> ":" + (mark.getLine() + 1))
                    .orElse("");
            throw new EditRefused(file + line + ": " + failure.getProblem() + "; correct it first", failure);
        } catch (YamlEngineException failure) {
            throw new EditRefused(file + ": " + failure.getMessage(), failure);
        }
    }

    /** The entries of a file that is a list. */
    public EntryList entries() {
        return EntryList.of(text, root, 0);
    }

    /** The entries of the list under a key of a file that has keys, or nothing where it lacks the key. */
    public Optional<EntryList> entries(String key) {
        List<NodeTuple> keys = root.filter(MappingNode.class::isInstance)
                .map(node -> ((MappingNode) node).getValue())
                .orElse(List.of());
        return keys.stream()
                .filter(tuple ->
                        EntryList.word(tuple.getKeyNode()).filter(key::equals).isPresent())
                .findFirst()
                .map(tuple ->
                        EntryList.of(text, Optional.of(tuple.getValueNode()), EntryList.end(tuple.getKeyNode()) + 1));
    }

    /** What the parser made of it, with marks in code points; nothing of an empty file. */
    public Optional<Node> root() {
        return root;
    }

    /** The text, in which places are found and edits are made. */
    public EditableText text() {
        return text;
    }

    /** The text with the changes. */
    public String edited(List<Edit> edits) {
        return text.edited(edits);
    }

    /** Writes the file with the changes, once what comes of them is known to be YAML and nobody else wrote in between. */
    public void save(List<Edit> edits) {
        String changed = edited(edits);
        parsed(changed);
        byte[] now = Files.exists(file) ? WholeFile.bytes(file) : new byte[0];
        if (!Arrays.equals(now, bytes)) {
            throw new EditRefused(file
                    + " was changed by somebody else in the meantime and was not overwritten. Run the command again");
        }
        WholeFile.write(file, changed);
    }
}
