package org.communique.reading.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.communique.material.Place;
import org.communique.material.Problem;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The file that values are read from, and where to tell what is wrong with them.
 *
 * @param linesBefore the lines of the file that stand before the text being read
 */
public record Origin(String file, int linesBefore, Consumer<Problem> problems) {

    Origin(String file, Consumer<Problem> problems) {
        this(file, 0, problems);
    }

    String place(Node node) {
        return line(lineOf(node));
    }

    /** The place of an entry whose keys stand at other nodes. */
    Place place(Node entry, Map<String, Node> keys) {
        Map<String, Integer> lines = new HashMap<>();
        keys.forEach((key, node) -> lines.put(key, counted(lineOf(node))));
        return new Place(file, counted(lineOf(entry)), lines);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0);
    }

    /** The number of a line in the file, from 1. */
    int counted(int line) {
        return linesBefore + line + 1;
    }

    /** The place of a line, counted from 0 as YAML parsers do. */
    String line(int line) {
        return file + ":" + counted(line);
    }

    void problem(Problem.Kind kind, Node node, String message) {
        problems.accept(new Problem(kind, place(node), message));
    }
}
