package org.communique.server.page;

/** A file of the release. */
public record Download(String name, String href, String type, String size, String sha256) {}
