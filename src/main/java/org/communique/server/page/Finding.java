package org.communique.server.page;

import org.communique.server.view.Label;

/**
 * One thing that a search found.
 *
 * @param date in words; empty where there is none or the title says it
 */
public record Finding(Label thing, String type, String date, String snippet) {}
