package org.communique.cli.curation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code communique annotations}: reports as other annotation tools have them. */
@Command(
        name = "annotations",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Exchanges reports with other annotation tools: brat, W3C Web Annotations, Label Studio.",
        subcommands = {ExportAnnotationsCommand.class, ImportAnnotationsCommand.class},
        footer = {
            "",
            "Examples:",
            "  communique annotations export my-dataset --format brat --output brat/",
            "  communique annotations import brat/ --output attributions.jsonl"
        })
public final class AnnotationsCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do with annotations: export or import");
    }
}
