package org.communique.release.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.communique.release.Small;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"NQUADS", "TRIG", "JSONLD"})
    void aFormatWithGraphsParsesBackToTheSameDataset(Format format) {
        Small.writeTo(folder);

        DatasetGraph parsed = DatasetGraphFactory.create();
        RDFDataMgr.read(parsed, folder.resolve(format.dataset()).toString());

        assertThat(IsoMatcher.isomorphic(parsed, Small.dataset())).isTrue();
        assertThat(parsed.getDefaultGraph().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"TURTLE", "NTRIPLES", "RDFXML"})
    void aFormatWithoutGraphsParsesBackToTheUnionOfTheGraphs(Format format) {
        Small.writeTo(folder);

        Graph parsed = RDFDataMgr.loadGraph(folder.resolve(format.dataset()).toString());

        assertThat(parsed.isIsomorphicWith(Small.union(Small.dataset()))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"NQUADS", "TRIG", "JSONLD", "TURTLE", "NTRIPLES", "RDFXML"})
    void theCompressedFileHoldsTheSameBytes(Format format) throws IOException {
        Small.writeTo(folder);

        Path plain = folder.resolve(format.dataset());
        try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve(format.dataset() + ".gz")))) {
            assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(plain));
        }
    }

    @Test
    void aFileIsKnownByItsEnding() {
        assertThat(Format.of("dataset.nq.gz")).contains(Format.NQUADS);
        assertThat(Format.of("csv/actors.csv")).contains(Format.CSV);
        assertThat(Format.of("SHA256SUMS")).isEmpty();
    }
}
