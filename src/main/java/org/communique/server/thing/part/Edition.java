package org.communique.server.thing.part;

/**
 * The release that things are cited from, and to whom mistakes are told.
 *
 * @param contact an address that begins with {@code mailto:} or {@code http}; empty if none is known
 */
public record Edition(String title, String version, String year, String publisher, String contact) {}
