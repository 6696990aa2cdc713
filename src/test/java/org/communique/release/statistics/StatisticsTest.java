package org.communique.release.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.release.Small;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatisticsTest {

    @TempDir
    Path folder;

    @Test
    void theNumbersAreThoseOfTheDataset() {
        DatasetGraph dataset = Small.dataset();
        Graph union = Small.union(dataset);

        Statistics statistics = Small.writeTo(folder);

        assertThat(statistics.quads()).isEqualTo(dataset.stream().count());
        assertThat(statistics.triples()).isEqualTo(union.size());
        assertThat(statistics.subjects())
                .isEqualTo(union.stream().map(Triple::getSubject).distinct().count());
        assertThat(statistics.objects())
                .isEqualTo(union.stream().map(Triple::getObject).distinct().count());
        statistics.properties().forEach((property, numbers) -> {
            assertThat(numbers.triples()).isEqualTo(count(union, property));
            assertThat(numbers.subjects())
                    .isEqualTo(union.stream()
                            .filter(triple -> triple.getPredicate().hasURI(property))
                            .map(Triple::getSubject)
                            .distinct()
                            .count());
        });
        assertThat(statistics.properties().values().stream()
                        .mapToLong(Statistics.Property::triples)
                        .sum())
                .isEqualTo(union.size());
    }

    @Test
    void classesGraphsLanguagesAndLinksAreCounted() {
        Statistics statistics = Small.writeTo(folder);

        assertThat(statistics.count("https://w3id.org/communique/ns#Actor")).isEqualTo(3);
        assertThat(statistics.count("https://w3id.org/communique/ns#Nothing")).isZero();
        assertThat(statistics.graphs()).hasSize(6).containsEntry("https://example.org/unrest/graph/derived", 4L);
        assertThat(statistics.languages()).containsEntry("kk", 2L).containsEntry("zh", 1L);
        assertThat(statistics.links())
                .containsEntry("http://www.w3.org/2002/07/owl#sameAs", 1L)
                .containsEntry("http://www.w3.org/2004/02/skos/core#closeMatch", 1L);
        assertThat(statistics.examples())
                .containsEntry("https://w3id.org/communique/ns#Event", "https://example.org/unrest/id/event/march");
    }

    @Test
    void whatIsReadFromAReleaseIsWhatWasCounted() {
        Statistics counted = Small.writeTo(folder);

        assertThat(Statistics.read(folder)).isEqualTo(counted);
    }

    private static long count(Graph graph, String property) {
        return graph.stream(Node.ANY, NodeFactory.createURI(property), Node.ANY).count();
    }
}
