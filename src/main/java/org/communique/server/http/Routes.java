package org.communique.server.http;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Which path is answered by what, in whatever order the parts are put together.
 *
 * @param answers the path patterns of servlets ({@code /id/*}, {@code /search}, empty for the first page), each once
 */
public record Routes(Map<String, Consumer<Exchange>> answers) {

    public Routes {
        answers = Map.copyOf(answers);
    }

    /** Both together; a path that both answer is a mistake of the programme. */
    public Routes and(Routes others) {
        Map<String, Consumer<Exchange>> both = new TreeMap<>(answers);
        others.answers.forEach((path, answer) -> {
            if (both.putIfAbsent(path, answer) != null) {
                throw new IllegalStateException("two parts of the server answer for " + path);
            }
        });
        return new Routes(both);
    }
}
