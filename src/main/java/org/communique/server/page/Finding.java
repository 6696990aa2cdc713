package org.communique.server.page;

/**
 * One thing that a search found.
 *
 * @param date in words; empty where there is none or the title says it
 */
public record Finding(Link thing, String type, String date, String snippet) {}
