package org.communique.cli.release;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.cli.console.Console;
import org.communique.cli.option.DatasetFolder;
import org.communique.cli.option.TextsFolder;
import org.communique.editing.Leftovers;
import org.communique.material.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code communique check}: what is wrong with the material. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reports everything that 'build' would refuse: mistakes in the material, SHACL findings, "
                + "counts and grades, each with its place and a remedy. Writes nothing.",
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
        var builder = new Builder(console);
        List<Problem> problems = new ArrayList<>();
        Leftovers.in(dataset.material())
                .forEach(draft -> problems.add(new Problem(
                        Problem.Kind.UNREADABLE,
                        draft.toString(),
                        "left over from an interrupted run; the next 'extract' or 'remove' clears it up")));
        problems.addAll(builder.check(dataset, texts));
        if (problems.isEmpty()) {
            console.say(dataset.material() + " is in order"
                    + (texts.of(dataset.root()).isPresent() ? ", and so is every span in the texts" : ""));
            return 0;
        }
        builder.tell(problems);
        return 1;
    }
}
