package org.communique.reading;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.communique.material.Problem;
import org.communique.material.Utf8Reader;
import org.snakeyaml.engine.v2.nodes.Node;

/** One file of the material, YAML or JSON. */
record MaterialFile(Path path, Consumer<Problem> problems) {

    private static final int LARGEST = 16 << 20;
    private static final int LONGEST_LINE = 4 << 20;

    /** Gives the file's root node and origin; false after a problem that left nothing to give. */
    boolean read(BiConsumer<Node, Origin> receiver) {
        var origin = new Origin(Utf8Reader.shown(path), problems);
        Optional<Node> root =
                new Utf8Reader(LARGEST, problems).read(path).flatMap(text -> BoundedComposer.compose(text, origin));
        root.ifPresent(node -> receiver.accept(node, origin));
        return root.isPresent();
    }

    /** Gives a node for each line that is not blank; false where a line, or the file, could not be read. */
    boolean readLines(BiConsumer<Node, Origin> receiver) {
        var unread = new Tally(problems);
        new Utf8Reader(LONGEST_LINE, unread).readLines(path, (text, number) -> {
            var origin = new Origin(Utf8Reader.shown(path), number - 1, problems);
            Optional<Node> root =
                    text.isBlank() ? Optional.empty() : BoundedComposer.compose(text, new Origin(origin, unread));
            root.ifPresent(node -> receiver.accept(node, origin));
        });
        return unread.count() == 0;
    }
}
