package org.communique.server.knowledge;

/** Where a page leads to for an IRI; empty if nowhere. */
@FunctionalInterface
public interface Address {

    String of(String iri);
}
