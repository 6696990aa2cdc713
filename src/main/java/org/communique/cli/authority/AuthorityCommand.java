package org.communique.cli.authority;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code communique authority}: people, organizations, places and events, and their links to Wikidata. */
@Command(
        name = "authority",
        mixinStandardHelpOptions = true,
        description =
                "Imports people and organizations, checks the links to Wikidata and suggests new ones, and lists who was "
                        + "taken for whom.",
        subcommands = {ImportCommand.class, VerifyCommand.class, SuggestCommand.class, JoinsCommand.class},
        footer = {
            "",
            "Examples:",
            "  communique authority import query.json",
            "  communique authority verify --contact you@example.org",
            "  communique authority suggest unrest-2022 --contact you@example.org",
            "  communique authority joins"
        })
public final class AuthorityCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "say what to do with the authority: import, verify, suggest or joins");
    }
}
