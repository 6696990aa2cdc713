package org.communique.cli.release;

import java.util.concurrent.Callable;
import org.communique.cli.console.Console;
import org.communique.cli.option.BuildOptions;
import org.communique.cli.option.DatasetFolder;
import org.communique.cli.option.FederationOptions;
import org.communique.cli.option.NewVersion;
import org.communique.cli.option.ServerOptions;
import org.communique.cli.option.TextsFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code communique publish}: the main job, from material to a live endpoint. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "Builds the release and serves it. If there are findings, it reports them, writes "
                + "nothing, and exits with status 1.",
        footer = {"", "Examples:", "  communique publish", "  communique publish my-dataset --port 0"})
public final class PublishCommand implements Callable<Integer> {

    @Mixin
    private DatasetFolder dataset = new DatasetFolder();

    @Mixin
    private TextsFolder texts = new TextsFolder();

    @Mixin
    private BuildOptions building = new BuildOptions();

    @Mixin
    private NewVersion version = new NewVersion();

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Mixin
    private FederationOptions federation = new FederationOptions();

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        Serving.refuseTakenPort(options);
        if (!version.building(dataset, console, () -> new Builder(console).build(dataset, texts, building))) {
            return 1;
        }
        new Serving(console).serve(dataset, options, federation);
        return 0;
    }
}
