package org.communique.resolution.automaton;

import java.util.Arrays;

/** Numbers in a row, as long as needed and without a box around each. */
public final class IntList {

    private int[] numbers = new int[64];
    private int size;

    public void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + size / 2);
        }
        numbers[size++] = number;
    }

    public int get(int at) {
        return numbers[at];
    }

    public void set(int at, int number) {
        numbers[at] = number;
    }

    public int size() {
        return size;
    }
}
