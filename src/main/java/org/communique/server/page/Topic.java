package org.communique.server.page;

import java.util.List;

/** What some of the stored questions are about. */
public record Topic(String name, List<Question> questions) {

    public Topic {
        questions = List.copyOf(questions);
    }
}
