package org.communique.meaning.encoder;

import java.nio.FloatBuffer;

/** What a text means, as a direction with one byte a dimension. Vectors of one encoder can be compared. */
public final class Vector {

    private static final int GREATEST = 127;

    private final byte[] values;
    private final double length;

    private Vector(byte[] values) {
        long square = 0;
        for (byte value : values) {
            square += value * value;
        }
        this.values = values;
        this.length = Math.sqrt(square);
    }

    static Vector of(byte[] values) {
        return new Vector(values.clone());
    }

    /** The mean of some rows of numbers, scaled so that the greatest is 127 or -127. */
    static Vector meanOf(FloatBuffer rows, int count) {
        int width = rows.remaining() / count;
        float[] sum = new float[width];
        float greatest = Float.MIN_VALUE;
        for (int at = 0; at < count * width; at++) {
            sum[at % width] += rows.get(at);
        }
        for (float value : sum) {
            greatest = Math.max(greatest, Math.abs(value));
        }
        byte[] values = new byte[width];
        for (int at = 0; at < width; at++) {
            values[at] = (byte) Math.round(sum[at] / greatest * GREATEST);
        }
        return new Vector(values);
    }

    byte[] bytes() {
        return values.clone();
    }

    /** The cosine of the angle between both, -1 to 1: 1 where both mean the same. */
    public double cosine(Vector other) {
        int product = 0;
        for (int at = 0; at < values.length; at++) {
            product += values[at] * other.values[at];
        }
        return length == 0 || other.length == 0 ? 0 : product / (length * other.length);
    }
}
