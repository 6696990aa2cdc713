package org.communique.resolution.automaton;

/** The edges of a tree, from a node by a word to a node: a hash table with open addresses, without an object an edge. */
final class Edges {

    /** Where no edge leads: the root is nobody's child. */
    static final int NONE = 0;

    private long[] keys = new long[64];
    private int[] nodes = new int[64];
    private int size;

    int get(int from, int word) {
        return nodes[slot(key(from, word))];
    }

    void put(int from, int word, int to) {
        if (2 * size >= keys.length) {
            grow();
        }
        set(key(from, word), to);
        size++;
    }

    private void set(long key, int to) {
        int slot = slot(key);
        keys[slot] = key;
        nodes[slot] = to;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNodes = nodes;
        keys = new long[2 * oldKeys.length];
        nodes = new int[2 * oldNodes.length];
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldNodes[slot] != NONE) {
                set(oldKeys[slot], oldNodes[slot]);
            }
        }
    }

    /** Where the key is, or the free place where it belongs. */
    private int slot(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (nodes[slot] != NONE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long key(int from, int word) {
        return (long) from << 32 | word;
    }
}
