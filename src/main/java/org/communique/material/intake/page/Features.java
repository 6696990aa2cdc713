package org.communique.material.intake.page;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is known of a block, by name: numbers from 0 to 1 (some from -1); what is not there is 0. */
final class Features {

    private final Map<String, Double> values = new LinkedHashMap<>();

    Features put(String name, double value) {
        if (value != 0) {
            values.put(name, Math.max(-1, Math.min(1, value)));
        }
        return this;
    }

    Features put(String name, boolean is) {
        return put(name, is ? 1 : 0);
    }

    double value(String name) {
        return values.getOrDefault(name, 0.0);
    }

    Map<String, Double> values() {
        return values;
    }
}
