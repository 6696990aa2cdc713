package org.communique.cli.release;

import java.util.concurrent.Callable;
import org.communique.cli.console.Console;
import org.communique.cli.option.BuildOptions;
import org.communique.cli.option.DatasetFolder;
import org.communique.cli.option.NewVersion;
import org.communique.cli.option.TextsFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code communique build}: from material to release. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Builds the release: reads and checks the material, maps it to RDF, validates it, and "
                + "writes it into rdf/. If there is any finding, nothing is written and the previous "
                + "release stays in place.",
        footer = {"", "Examples:", "  communique build", "  communique build my-dataset --texts my-dataset/texts"})
public final class BuildCommand implements Callable<Integer> {

    @Mixin
    private DatasetFolder dataset = new DatasetFolder();

    @Mixin
    private TextsFolder texts = new TextsFolder();

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Mixin
    private NewVersion version = new NewVersion();

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        return version.building(dataset, console, () -> new Builder(console).build(dataset, texts, options)) ? 0 : 1;
    }
}
