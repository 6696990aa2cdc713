package org.communique.server.page;

/**
 * What stands at the head of every page: whose site it is.
 *
 * @param name the dataset's name
 * @param description the dataset in a sentence, for those who share a page that has none of its own
 * @param logo the address of its logo; empty if it has none
 */
public record Masthead(String name, String description, String logo) {}
