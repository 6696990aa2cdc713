package org.communique.server.store;

import java.nio.file.Path;

/**
 * Where a release's quads are held.
 *
 * @param quadsInMemory a release of more quads than this is served from a TDB2 database on disk
 * @param folder where such databases are kept from one start to the next
 */
public record DatabaseSettings(long quadsInMemory, Path folder) {

    /** A million quads in memory; databases under {@code .communique} in the working directory. */
    public static DatabaseSettings standard() {
        return new DatabaseSettings(1_000_000, Path.of(".communique"));
    }
}
