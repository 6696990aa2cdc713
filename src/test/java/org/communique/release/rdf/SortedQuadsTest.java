package org.communique.release.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communique.release.ReleaseWriter;
import org.communique.release.Small;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedQuadsTest {

    private static final String BASE = "https://example.org/unrest/";

    @TempDir
    Path folder;

    @BeforeEach
    void aRelease() {
        Small.writeTo(folder);
    }

    @Test
    void everyThingIsFoundWithAllThatIsSaidOfIt() {
        try (SortedQuads quads = open()) {
            List<Thing> things = new ArrayList<>();
            quads.forEach(things::add);

            assertThat(things).isNotEmpty();
            assertThat(things)
                    .allSatisfy(thing -> assertThat(quads.find(thing.iri())).contains(thing));
        }
    }

    @Test
    void whatTheDatasetDoesNotKnowIsNotFound() {
        try (SortedQuads quads = open()) {
            assertThat(quads.find("aaa")).isEmpty();
            assertThat(quads.find("zzz")).isEmpty();
            assertThat(quads.find(BASE + "id/actor/wan")).isEmpty();
            assertThat(quads.find(BASE + "id/actor/wangg")).isEmpty();
        }
    }

    @Test
    void aThingHasEachTripleOnceThoughTwoGraphsHaveIt() {
        try (SortedQuads quads = open()) {
            Thing statement = quads.find(BASE + "id/statement/wang-1").orElseThrow();

            assertThat(statement.values("cq:speaker")).hasSize(1);
            assertThat(statement.quads()).hasSize(statement.triples().size() + 1);
        }
    }

    @Test
    void byGraphNoGraphComesTwice() {
        List<String> graphs = new ArrayList<>();
        try (SortedQuads quads = open()) {
            quads.forEachByGraph(thing -> {
                String graph = thing.graph().getURI();
                if (graphs.isEmpty() || !graphs.get(graphs.size() - 1).equals(graph)) {
                    graphs.add(graph);
                }
            });
        }
        assertThat(graphs).doesNotHaveDuplicates().isSorted().hasSize(6);
    }

    @Test
    void aTextComesInTheLanguageAskedForElseInAnother() {
        try (SortedQuads quads = open()) {
            Thing wang = quads.find(BASE + "id/actor/wang").orElseThrow();

            assertThat(wang.text("rdfs:label", "zh")).contains("汪文斌");
            assertThat(wang.text("rdfs:label", "fr")).isPresent();
            assertThat(wang.text("cq:cue", "en")).isEmpty();
        }
    }

    private SortedQuads open() {
        return new SortedQuads(folder.resolve(ReleaseWriter.DATASET));
    }
}
