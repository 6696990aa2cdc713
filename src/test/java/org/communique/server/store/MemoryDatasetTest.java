package org.communique.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class MemoryDatasetTest {

    @Test
    void namesThatAQueryAsksForDoNotBecomeGraphs() {
        MemoryDataset dataset = new MemoryDataset().filled();
        var name = NodeFactory.createURI("https://example.org/none");
        assertThat(dataset.getGraph(name).isEmpty()).isTrue();
        assertThat(dataset.size()).isZero();
    }
}
