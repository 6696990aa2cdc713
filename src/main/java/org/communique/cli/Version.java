package org.communique.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the software, as the jar's manifest has it. */
final class Version implements IVersionProvider {

    /** The version, or {@code development} outside a jar. */
    static String current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"communique " + current()};
    }
}
