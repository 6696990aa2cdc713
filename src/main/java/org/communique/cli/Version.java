package org.communique.cli;

import org.communique.release.description.Software;
import picocli.CommandLine.IVersionProvider;

/** What {@code communique --version} says. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"communique " + Software.version() + " on Java " + Runtime.version()};
    }
}
