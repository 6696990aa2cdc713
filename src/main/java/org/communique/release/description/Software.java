package org.communique.release.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which version of the software runs, as releases and the command line tell. */
public final class Software {

    private Software() {}

    /** The version, such as 0.1.0. */
    public static String version() {
        try (InputStream in = Software.class.getResourceAsStream("/org/communique/release/version.txt")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks version.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
