package org.communique.resolution.automaton;

/**
 * Finds all sequences of a tree in one pass over a text (Aho and Corasick 1975), by words instead of characters: an
 * alias has a few words, so that a million of them are some two million states.
 */
public final class WordAutomaton {

    private final WordTree tree;
    private final int[] failures;
    private final int[] outputs;

    /** Over a tree that no longer grows, and what ends at each of its nodes: {@code none} or more. */
    public WordAutomaton(WordTree tree, IntList ends, int none) {
        this.tree = tree;
        this.failures = new int[tree.size()];
        this.outputs = new int[tree.size()];
        for (int node : tree.byDepth()) {
            failures[node] = failure(node);
            outputs[node] = ends.get(node) == none ? outputs[failures[node]] : node;
        }
    }

    /** The longest proper ending of the node's words that is a beginning as well. */
    private int failure(int node) {
        int parent = tree.parent(node);
        return parent == WordTree.ROOT ? WordTree.ROOT : next(failures[parent], tree.word(node));
    }

    /** The state after one word more. */
    public int next(int state, int word) {
        int from = state;
        while (from != WordTree.ROOT && tree.child(from, word) == Edges.NONE) {
            from = failures[from];
        }
        return tree.child(from, word);
    }

    /** The longest sequence that ends in this state, as a node; the root if there is none. */
    public int longest(int state) {
        return outputs[state];
    }

    /** The next shorter one that ends with the same word. */
    public int shorter(int node) {
        return outputs[failures[node]];
    }

    public int length(int node) {
        return tree.depth(node);
    }
}
