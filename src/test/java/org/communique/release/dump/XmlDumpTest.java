package org.communique.release.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.communique.release.ReleaseWriter;
import org.communique.release.Small;
import org.communique.release.description.DcatDescription;
import org.communique.release.description.ReleaseNotes;
import org.communique.release.rdf.CanonicalQuads;
import org.communique.release.rdf.Thing;
import org.communique.vocabulary.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlDumpTest {

    @TempDir
    Path folder;

    @Test
    void aCharacterThatXmlDoesNotHaveIsNamed() {
        assertThat(obstacle("http://e/p", "a\u0001b")).isEqualTo("XML 1.0 has no character U+0001");
    }

    @Test
    void aPropertyThatXmlCannotNameIsNamed() {
        assertThat(obstacle("http://e/123", "a")).contains("<http://e/123>");
    }

    @Test
    void aReleaseThatXmlCannotHoldHasNoRdfXmlAndSaysSo() {
        ReleaseWriter writer = new ReleaseWriter(Small.DESCRIPTION);
        try (CanonicalQuads quads = new CanonicalQuads()) {
            Small.dataset().find().forEachRemaining(quads::quad);
            quads.quad(quad("http://e/p", NodeFactory.createLiteralString("a\u0001b")));
            writer.write(quads, folder);
        }

        assertThat(folder.resolve("dataset.rdf")).doesNotExist();
        assertThat(folder.resolve("dataset.rdf.gz")).doesNotExist();
        assertThat(folder.resolve(ReleaseNotes.FILE)).content().contains("There is no RDF/XML: XML 1.0 has no");
        assertThat(folder.resolve(DcatDescription.FILE)).content().doesNotContain("dataset.rdf");
    }

    private String obstacle(String property, String text) {
        try (XmlDump dump = new XmlDump(folder.resolve("x.rdf"), Prefixes.of(Small.DESCRIPTION.base()))) {
            dump.accept(new Thing(List.of(quad(property, NodeFactory.createLiteralString(text)))));
            return dump.obstacle().orElse("none");
        }
    }

    private static Quad quad(String property, Node object) {
        return Quad.create(
                NodeFactory.createURI("http://e/g"),
                NodeFactory.createURI("http://e/s"),
                NodeFactory.createURI(property),
                object);
    }
}
