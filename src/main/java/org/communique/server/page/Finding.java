package org.communique.server.page;

import java.util.List;
import java.util.Optional;
import org.communique.server.view.Label;
import org.communique.server.view.Trust;

/**
 * One thing that a search found.
 *
 * @param style what kind of words its title is: summary, quotation, excerpt, terms; empty where it is a name
 * @param byline who said it and when
 * @param trust of a statement, how far it can be trusted
 */
public record Finding(
        Label thing, String type, String style, List<Label> byline, Optional<Trust> trust, String snippet) {

    public Finding {
        byline = List.copyOf(byline);
    }
}
