package org.communique.release.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.communique.release.Small;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanonicalQuadsTest {

    @TempDir
    Path folder;

    @Test
    void theSameQuadsGiveTheSameBytesInWhateverOrderTheyCome() {
        DatasetGraph dataset = Small.dataset();
        List<Quad> quads = new ArrayList<>();
        dataset.find().forEachRemaining(quads::add);
        String expected = written(quads, 64L << 20);

        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(quads, new Random(seed));
            assertThat(written(quads, 64L << 20)).isEqualTo(expected);
        }
    }

    @Test
    void whatIsSortedOnDiskIsTheSameAsWhatIsSortedInMemory() {
        List<Quad> quads = new ArrayList<>();
        Small.dataset().find().forEachRemaining(quads::add);
        quads.addAll(List.copyOf(quads));

        assertThat(written(quads, 2_000)).isEqualTo(written(quads, 64L << 20));
    }

    @Test
    void aQuadGivenTwiceIsWrittenOnce() {
        Quad quad = quad(NodeFactory.createLiteralString("x"));

        assertThat(written(List.of(quad, quad, quad), 64L << 20)).hasLineCount(1);
        assertThat(written(List.of(quad, quad, quad), 1)).hasLineCount(1);
    }

    @Test
    void charactersSortByCodePointNotByTheirJavaHalves() {
        Quad emoji = quad(NodeFactory.createLiteralString("\uD83D\uDE00"));
        Quad replacement = quad(NodeFactory.createLiteralString("\uFFFD"));

        assertThat(written(List.of(emoji, replacement), 64L << 20).lines())
                .containsExactly(
                        "<http://e/s> <http://e/p> \"\uFFFD\" <http://e/g> .",
                        "<http://e/s> <http://e/p> \"\uD83D\uDE00\" <http://e/g> .");
    }

    @Test
    void literalsAreEscapedAsCanonicalisationSays() {
        Quad quad = quad(NodeFactory.createLiteralString("\b\t\n\f\r\"\\\u0001\u007F\u00E9"));

        assertThat(written(List.of(quad), 64L << 20))
                .isEqualTo(
                        "<http://e/s> <http://e/p> \"\\b\\t\\n\\f\\r\\\"\\\\\\u0001\\u007F\u00E9\" <http://e/g> .\n");
    }

    @Test
    void aLineReadIsTheQuadWritten() {
        Small.dataset().find().forEachRemaining(quad -> assertThat(read(quad)).isEqualTo(quad));
        for (String text : List.of("", "\b\t\n\f\r\"\\\u0001\u007F\u00E9", "\\u0041 > <", "\\\\", "\uD83D\uDE00")) {
            Quad quad = quad(NodeFactory.createLiteralString(text));
            assertThat(read(quad)).isEqualTo(quad);
        }
        Quad odd = quad(NodeFactory.createURI("http://e/a b>\"\\"));
        assertThat(read(odd)).isEqualTo(odd);
    }

    @Test
    void aLineThatIsNotCanonicalIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> CanonicalParser.parse("<http://e/s>  <http://e/p> 1 <http://e/g> ."))
                .hasMessageContaining("at character 13");
        assertThatThrownBy(() -> CanonicalParser.parse("<http://e/s> <http://e/p> \"open"))
                .hasMessageContaining("expected");
    }

    private static Quad read(Quad quad) {
        return CanonicalParser.parse(new String(CanonicalLine.of(quad), StandardCharsets.UTF_8));
    }

    @Test
    void aBlankNodeOrTheDefaultGraphIsRefused() {
        try (CanonicalQuads quads = new CanonicalQuads()) {
            assertThatThrownBy(() -> quads.quad(quad(NodeFactory.createBlankNode())))
                    .hasMessageContaining("only IRIs and literals");
            assertThatThrownBy(() -> quads.triple(SSE.parseTriple("(<http://e/s> <http://e/p> 1)")))
                    .hasMessageContaining("named graph");
        }
    }

    private static Quad quad(Node object) {
        return Quad.create(
                NodeFactory.createURI("http://e/g"),
                NodeFactory.createURI("http://e/s"),
                NodeFactory.createURI("http://e/p"),
                object);
    }

    private String written(List<Quad> quads, long memory) {
        Path file = folder.resolve("quads.nq");
        try (CanonicalQuads canonical = new CanonicalQuads(new SortedLines(memory))) {
            quads.forEach(canonical::quad);
            canonical.writeTo(file);
            return Files.readString(file);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
