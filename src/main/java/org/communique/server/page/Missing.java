package org.communique.server.page;

import java.util.List;

/** What is not there, and where to look instead. */
public record Missing(String what, List<Link> instead) {

    public Missing {
        instead = List.copyOf(instead);
    }

    public String text() {
        return what + '\n' + Link.lines(instead);
    }
}
