package org.communique.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The search index of a release that is too large for memory stands on disk, and is made once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptIndexTest {

    private static final Graph NOTHING = GraphFactory.createDefaultGraph();
    private static final SearchQuestion TOKAYEV = new SearchQuestion("tokayev", "", "", "", "", "", 1);

    @TempDir
    Path folder;

    private Graph release = NOTHING;
    private List<Hit> wanted = List.of();

    @BeforeAll
    void inMemory() {
        release = RDFDataMgr.loadGraph("rdf/dataset.nt");
        try (SearchIndex index = SearchIndex.of(release)) {
            wanted = index.find(TOKAYEV).hits();
        }
        assertThat(wanted).isNotEmpty();
    }

    @Test
    void onDiskItFindsTheSameAndIsNotMadeAgain() {
        assertThat(found(folder.resolve("kept"), release)).isEqualTo(wanted);
        assertThat(found(folder.resolve("kept"), NOTHING)).isEqualTo(wanted);
    }

    @Test
    void aDamagedOneIsMadeAnew() throws IOException {
        found(folder.resolve("damaged"), release);
        try (Stream<Path> files = Files.list(folder.resolve("damaged"))) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        assertThat(found(folder.resolve("damaged"), release)).isEqualTo(wanted);
    }

    private static List<Hit> found(Path folder, Graph graph) {
        try (SearchIndex index = SearchIndex.in(folder, graph)) {
            return index.find(TOKAYEV).hits();
        }
    }
}
