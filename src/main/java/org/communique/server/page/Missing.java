package org.communique.server.page;

import java.util.List;
import org.communique.server.view.Label;

/** What is not there, and where to look instead. */
public record Missing(String what, List<Label> instead) {

    public Missing {
        instead = List.copyOf(instead);
    }

    public String text() {
        return what + '\n' + Label.lines(instead);
    }
}
