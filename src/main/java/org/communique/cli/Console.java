package org.communique.cli;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.communique.pipeline.Progress;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What a command says, and where: results on standard output, progress on standard error if that is a terminal. */
final class Console {

    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = {"-q", "--quiet"},
            description = "Say only what went wrong.")
    private boolean quiet;

    /** A line for the person at the terminal, unless they want quiet. */
    void say(String line) {
        if (!quiet) {
            out().println(line);
            out().flush();
        }
    }

    void complain(String line) {
        err().println(line);
        err().flush();
    }

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    PrintWriter err() {
        return command.commandLine().getErr();
    }

    // From JDK 22 on there is a console even where there is no terminal; the launcher knows.
    private static boolean isTerminal() {
        return Optional.ofNullable(System.getProperty("communique.terminal"))
                .map(Boolean::parseBoolean)
                .orElseGet(() -> System.console() != null);
    }

    /** Runs something long, showing how far it has come. */
    <T> T watching(Function<Progress, T> work) {
        if (quiet || !isTerminal()) {
            return work.apply(Progress.SILENT);
        }
        try (TerminalProgress progress = new TerminalProgress(err(), InstantSource.system())) {
            return work.apply(progress);
        }
    }
}
