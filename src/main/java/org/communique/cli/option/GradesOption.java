package org.communique.cli.option;

import org.communique.pipeline.Publication;
import picocli.CommandLine.Option;

/** Whether a release may be worse than the one before. */
public final class GradesOption {

    @Option(
            names = "--accept-lower-grades",
            description = "Release even if a grade is lower than in the previous release.")
    private boolean accept;

    public Publication applied(Publication publication) {
        return accept ? publication.acceptingLowerGrades() : publication;
    }
}
