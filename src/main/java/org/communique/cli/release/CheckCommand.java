package org.communique.cli.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.communique.cli.console.Console;
import org.communique.cli.option.DatasetFolder;
import org.communique.cli.option.TextsFolder;
import org.communique.editing.Leftovers;
import org.communique.material.Problem;
import org.communique.pipeline.Texts;
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
                    + texts.of(dataset.root()).map(this::spans).orElse(""));
            return 0;
        }
        builder.tell(problems);
        return 1;
    }

    private String spans(Texts texts) {
        long unchecked;
        try (Stream<Path> dossiers = Files.walk(dataset.material())) {
            unchecked = dossiers.filter(
                            file -> file.endsWith(Path.of("articles").resolve(file.getFileName())))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .filter(name -> !Files.exists(texts.folder().resolve(name.replaceFirst("yaml$", "txt"))))
                    .count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return unchecked == 0
                ? ", and so is every span in the texts"
                : ", and so is every span in the texts at hand; %d not checked, for lack of a text in %s"
                        .formatted(unchecked, texts.folder());
    }
}
