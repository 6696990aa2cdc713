package org.communique.cli.release;

import java.util.concurrent.Callable;
import org.communique.cli.console.Console;
import org.communique.cli.option.DatasetFolder;
import org.communique.cli.option.TextsFolder;
import org.communique.pipeline.Check;
import org.communique.pipeline.Check.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code communique check}: what is wrong with the material. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Looks for everything that is wrong with the material, each finding with file, line and remedy, and "
                        + "writes nothing.",
        footer = {"", "Examples:", "  communique check", "  communique check my-dataset --texts my-dataset/texts"})
public final class CheckCommand implements Callable<Integer> {

    @Mixin
    private DatasetFolder dataset = new DatasetFolder();

    @Mixin
    private TextsFolder texts = new TextsFolder();

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        Checked checked = console.watching(progress -> new Check(dataset.material(), texts.folder(), progress).run());
        if (checked.problems().isEmpty()) {
            console.say(dataset.material() + " is in order"
                    + (texts.folder().isPresent() ? ", and so is every span in the texts" : ""));
            return 0;
        }
        new Builder(console).tell(checked.problems());
        return 1;
    }
}
