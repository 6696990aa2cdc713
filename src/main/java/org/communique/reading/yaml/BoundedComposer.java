package org.communique.reading.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.material.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Composes the nodes of one YAML or JSON text within bounds: no tags, since nothing in the material is a programme's
 * object; few aliases and little depth, since a small text could otherwise stand for a huge one.
 */
final class BoundedComposer extends Composer {

    private static final int DEEPEST = 32;
    private static final int LONGEST_LINE = 1 << 20;
    private static final int MOST_ALIASES = 50;
    private static final Set<Tag> TAGS = Set.of(Tag.STR, Tag.NULL, Tag.SEQ, Tag.MAP);

    private int depth;

    private BoundedComposer(LoadSettings settings, String text) {
        super(settings, new ParserImpl(settings, new StreamReader(settings, text)));
    }

    /** The root node, or nothing after a problem. An empty text is a problem as well. */
    static Optional<Node> compose(String text, Origin origin) {
        if (hasLongLine(text, origin)) {
            return Optional.empty();
        }
        try {
            Optional<Node> root = new BoundedComposer(settings(), text).getSingleNode();
            if (root.isEmpty()) {
                syntax(origin, 0, "it is empty");
            }
            return root;
        } catch (MarkedYamlEngineException malformed) {
            int line = malformed.getProblemMark().map(Mark::getLine).orElse(0);
            String context = context(malformed, line, origin);
            syntax(origin, line, "not well-formed: " + context + malformed.getProblem());
        } catch (Unbounded refused) {
            syntax(origin, refused.line, String.valueOf(refused.getMessage()));
        } catch (ReaderException forbidden) {
            String message = "the character U+%04X is not allowed".formatted(forbidden.getCodePoint());
            syntax(origin, lineOf(text, forbidden.getPosition()), message);
        } catch (YamlEngineException aliased) {
            syntax(origin, 0, "more than " + MOST_ALIASES + " aliases refer to lists or mappings; write them out");
        }
        return Optional.empty();
    }

    /** A text that is well-formed, but asks for more than the material needs. */
    private static final class Unbounded extends RuntimeException {
        private final int line;

        private Unbounded(String message, Optional<Mark> mark) {
            super(message);
            this.line = mark.map(Mark::getLine).orElse(0);
        }
    }

    private static LoadSettings settings() {
        return LoadSettings.builder()
                .setSchema(new FailsafeSchema())
                .setMaxAliasesForCollections(MOST_ALIASES)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
    }

    /** What the parser was reading, and where that begins, if that is another line. */
    private static String context(MarkedYamlEngineException malformed, int line, Origin origin) {
        String begun = malformed
                .getContextMark()
                .map(Mark::getLine)
                .filter(first -> first != line)
                .map(first -> " that begins in line " + origin.counted(first))
                .orElse("");
        return malformed.getContext() == null ? "" : malformed.getContext() + begun + ", ";
    }

    private static void syntax(Origin origin, int line, String message) {
        origin.problems().accept(new Problem(Problem.Kind.SYNTAX, origin.line(line), message));
    }

    private static int lineOf(String text, int position) {
        int end = Math.min(position, text.length());
        return (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }

    /** The scanner takes time by the square of a word's length: 0.5 s for a million characters, 2 s for two. */
    private static boolean hasLongLine(String text, Origin origin) {
        int line = 0;
        for (int start = 0; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            if ((end < 0 ? text.length() : end) - start > LONGEST_LINE) {
                syntax(origin, line, "the line is longer than a million characters");
                return true;
            }
            start = end < 0 ? text.length() : end + 1;
        }
        return false;
    }

    @Override
    protected Node composeScalarNode(Optional<Anchor> anchor, List<CommentLine> comments) {
        return untagged(super.composeScalarNode(anchor, comments));
    }

    @Override
    protected SequenceNode composeSequenceNode(Optional<Anchor> anchor) {
        deeper();
        SequenceNode node = super.composeSequenceNode(anchor);
        depth--;
        untagged(node);
        return node;
    }

    @Override
    protected Node composeMappingNode(Optional<Anchor> anchor) {
        deeper();
        Node node = super.composeMappingNode(anchor);
        depth--;
        return untagged(node);
    }

    private void deeper() {
        depth++;
        if (depth > DEEPEST) {
            throw new Unbounded(
                    "lists and mappings are nested more than " + DEEPEST + " deep",
                    parser.peekEvent().getStartMark());
        }
    }

    private static Node untagged(Node node) {
        if (!TAGS.contains(node.getTag())) {
            String tag = node.getTag().getValue().replace(Tag.PREFIX, "!!");
            throw new Unbounded(
                    "the tag '" + tag + "' is not allowed here; write the plain value", node.getStartMark());
        }
        return node;
    }
}
