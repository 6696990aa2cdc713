package org.communique.material.intake.archive;

import org.communique.material.Problem;

/** Takes what an archive holds, in its order. */
public interface Contents {

    /** A document. */
    void document(RawDocument raw);

    /** A record or line that could not be read. */
    void problem(Problem problem);
}
