package org.communique.server.page;

import java.util.List;

/**
 * A stored question.
 *
 * @param href its own page
 * @param run the link that asks it
 */
public record Question(
        String name, String summary, String description, List<String> tags, String text, String href, String run) {

    public Question {
        tags = List.copyOf(tags);
    }
}
