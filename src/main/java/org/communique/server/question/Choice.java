package org.communique.server.question;

/**
 * A field of a stored query's form.
 *
 * @param name the parameter
 * @param type the type of the HTML field
 * @param value what stands in it
 * @param hint what may be written into it
 */
public record Choice(String name, String type, String value, String hint) {}
