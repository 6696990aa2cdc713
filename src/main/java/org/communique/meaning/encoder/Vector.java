package org.communique.meaning.encoder;

import java.nio.FloatBuffer;

/** A direction in the space of meanings, of length 1. Made by an encoder; two of one encoder can be compared. */
public final class Vector {

    private final float[] values;

    private Vector(float[] values) {
        this.values = values;
    }

    /** The mean of some rows of numbers. */
    static Vector meanOf(FloatBuffer rows, int count) {
        int width = rows.remaining() / count;
        float[] sum = new float[width];
        for (int at = 0; at < count * width; at++) {
            sum[at % width] += rows.get(at);
        }
        double square = 0;
        for (float value : sum) {
            square += value * value;
        }
        float length = (float) Math.sqrt(square);
        for (int at = 0; at < width; at++) {
            sum[at] = length == 0 ? 0 : sum[at] / length;
        }
        return new Vector(sum);
    }

    /** The cosine of the angle between both, -1 to 1: 1 where both mean the same. */
    public double cosine(Vector other) {
        double product = 0;
        for (int at = 0; at < values.length; at++) {
            product += values[at] * other.values[at];
        }
        return product;
    }
}
