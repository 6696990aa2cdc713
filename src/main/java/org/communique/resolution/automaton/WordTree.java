package org.communique.resolution.automaton;

/** Sequences of words as a tree that shares their beginnings. Nodes are numbered as they come, the root is 0. */
public final class WordTree {

    public static final int ROOT = 0;

    private final Edges children = new Edges();
    private final IntList parents = new IntList();
    private final IntList words = new IntList();
    private final IntList depths = new IntList();

    public WordTree() {
        node(ROOT, 0, 0);
    }

    /** The node at which the sequence ends. */
    public int add(int[] sequence) {
        int node = ROOT;
        for (int word : sequence) {
            node = childOrNew(node, word);
        }
        return node;
    }

    private int childOrNew(int parent, int word) {
        int child = child(parent, word);
        if (child != ROOT) {
            return child;
        }
        int added = node(parent, word, depths.get(parent) + 1);
        children.put(parent, word, added);
        return added;
    }

    private int node(int parent, int word, int depth) {
        parents.add(parent);
        words.add(word);
        depths.add(depth);
        return parents.size() - 1;
    }

    /** The node that the word leads to, or the root if none does. */
    int child(int node, int word) {
        return children.get(node, word);
    }

    int parent(int node) {
        return parents.get(node);
    }

    /** The word that leads from its parent to the node. */
    int word(int node) {
        return words.get(node);
    }

    /** How many words lead to the node. */
    int depth(int node) {
        return depths.get(node);
    }

    public int size() {
        return parents.size();
    }

    /** All nodes but the root, those with fewer words first. */
    int[] byDepth() {
        int[] places = placesByDepth();
        int[] ordered = new int[size() - 1];
        for (int node = 1; node < size(); node++) {
            ordered[places[depth(node)]++] = node;
        }
        return ordered;
    }

    /** Where among the ordered nodes those of each depth begin. */
    private int[] placesByDepth() {
        int[] places = new int[size() + 1];
        for (int node = 1; node < size(); node++) {
            places[depth(node) + 1]++;
        }
        for (int depth = 1; depth < places.length; depth++) {
            places[depth] += places[depth - 1];
        }
        return places;
    }
}
