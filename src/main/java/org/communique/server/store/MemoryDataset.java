package org.communique.server.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraphMap;
import org.apache.jena.sparql.core.Quad;

/**
 * A dataset in memory, one graph store for each graph: filled once, then read by many threads. Its default graph is
 * the union of the named ones, as triples of its own.
 */
final class MemoryDataset extends DatasetGraphMap {

    private volatile boolean filled;

    MemoryDataset() {
        super(GraphMemFactory.createGraphMem2());
    }

    /** Adds a quad, and its triple to the union. */
    void fill(Quad quad) {
        add(quad);
        getDefaultGraph().add(quad.asTriple());
    }

    /** From now on it is only read. */
    MemoryDataset filled() {
        filled = true;
        return this;
    }

    /** Jena's would keep a new graph for every name asked for, in a map not made for several threads. */
    @Override
    public Graph getGraph(Node name) {
        return filled && !containsGraph(name) ? Graph.emptyGraph : super.getGraph(name);
    }

    @Override
    protected Graph getGraphCreate(Node name) {
        return GraphMemFactory.createGraphMem2();
    }
}
