package org.communique.reading.yaml;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.communique.material.Problem;
import org.communique.material.Utf8Reader;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * One file of the material, YAML or JSON. A taker of nodes answers whether it could make something of one; so does the
 * file, of all of them.
 */
public record MaterialFile(Path path, Consumer<Problem> problems) {

    private static final int LARGEST = 16 << 20;
    private static final int LONGEST_LINE = 4 << 20;

    /** Gives the file's root node and origin; false where there is none, after a problem. */
    public boolean read(BiPredicate<Node, Origin> taker) {
        return text().filter(text -> read(text, taker)).isPresent();
    }

    /** The file's text, or nothing after a problem. */
    public Optional<String> text() {
        return new Utf8Reader(LARGEST, problems).read(path);
    }

    /** The same of a text that is to stand in the file. */
    public boolean read(String text, BiPredicate<Node, Origin> taker) {
        var origin = new Origin(Utf8Reader.shown(path), problems);
        return BoundedComposer.compose(spaced(text), origin)
                .filter(node -> taker.test(node, origin))
                .isPresent();
    }

    /** Gives a node for each line that is not blank; false where there is none for one, after a problem. */
    public boolean readLines(BiPredicate<Node, Origin> taker) {
        var complete = new AtomicBoolean(true);
        boolean read = new Utf8Reader(LONGEST_LINE, problems).readLines(path, (text, number) -> {
            if (!text.isBlank()) {
                var origin = new Origin(Utf8Reader.shown(path), number - 1, problems);
                Optional<Node> root = BoundedComposer.compose(spaced(text), origin);
                boolean taken = root.filter(node -> taker.test(node, origin)).isPresent();
                complete.compareAndSet(true, taken);
            }
        });
        return read && complete.get();
    }

    /** JSON may be indented with tabs, YAML may not; within the strings of JSON there are none. */
    private String spaced(String text) {
        return path.toString().matches(".*\\.jsonl?") ? text.replace('\t', ' ') : text;
    }
}
