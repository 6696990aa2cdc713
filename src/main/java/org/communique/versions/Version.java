package org.communique.versions;

import java.time.LocalDate;

/**
 * A version of a dataset that was released.
 *
 * @param number from 1 on, in the order of the releases
 * @param label what {@code dataset.yaml} called it: {@code 2022.1}
 * @param issued the day of the release
 * @param sha256 of its canonical N-Quads
 * @param kept whether it can still be had
 */
public record Version(int number, String label, LocalDate issued, String sha256, boolean kept) {

    /** As sentences name it. */
    public String name() {
        return label.equals(Integer.toString(number)) ? "version " + number : "version " + number + " (" + label + ")";
    }
}
