package org.communique.importing;

import java.util.Optional;

/**
 * Where a file comes from, as the authority's sources tell it.
 *
 * @param id of the source's entry
 * @param licence an address
 */
public record Provenance(String id, String title, Optional<String> url, Optional<String> licence, String note) {}
