package org.communique.workbench;

import java.util.Optional;
import org.communique.curation.Outcome;
import org.communique.curation.decision.Decision;
import org.communique.workbench.http.Call;
import org.communique.workbench.http.Reply;

/** One of the workbench's views: what it shows, and what can be decided in it. */
interface Room {

    /** Whether a path is this view's. */
    boolean isAt(String path);

    /** The page, or nothing where it is of a thing that is not there. */
    Optional<Reply> shown(Sight sight, Call call);

    /** What a form asks for; throws {@link IllegalArgumentException} with what is wrong, for the person who pressed the key. */
    default Decision decision(Sight sight, Call call) {
        throw new IllegalArgumentException("Nothing can be decided on this page.");
    }

    /** The article that a decision is on, where the curator must have seen it as it is. */
    default Optional<String> article(Call call) {
        return Optional.empty();
    }

    /** What is shown after a decision was made. */
    default Call after(Sight sight, Call call, Outcome.Done done) {
        return call;
    }
}
