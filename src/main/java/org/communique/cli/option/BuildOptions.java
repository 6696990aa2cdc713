package org.communique.cli.option;

import org.communique.pipeline.Publication;
import picocli.CommandLine.Option;

/** Whether a release may be worse than the one before, and whether all of it is made anew. */
public final class BuildOptions {

    @Option(
            names = "--accept-lower-grades",
            description = "Release even if a grade is lower than in the previous release.")
    private boolean accept;

    @Option(
            names = "--full",
            description = "Make everything anew, and take nothing that the previous build kept in .communique/build. "
                    + "The release is the same, byte for byte.")
    private boolean full;

    public Publication applied(Publication publication) {
        Publication graded = accept ? publication.acceptingLowerGrades() : publication;
        return full ? graded.makingAll() : graded;
    }
}
