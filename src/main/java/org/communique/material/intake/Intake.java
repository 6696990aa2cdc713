package org.communique.material.intake;

import org.communique.material.Problem;

/** Takes what is read, in the order of the files. */
public interface Intake {

    /** An article. */
    void document(Document document);

    /** A document that could not be read. */
    void problem(Problem problem);

    /** Something to know about a document that was read, such as a guess at its encoding. */
    void remark(String remark);
}
