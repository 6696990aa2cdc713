package org.communique.cli.authority;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code communique wikidata}: the snapshot of Wikidata that the dataset ships. */
@Command(
        name = "wikidata",
        mixinStandardHelpOptions = true,
        description = "Keeps the dataset's snapshot of Wikidata up to date.",
        subcommands = RefreshCommand.class,
        footer = {"", "Example:", "  communique wikidata refresh --contact you@example.org"})
public final class WikidataCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do with the snapshot: refresh");
    }
}
