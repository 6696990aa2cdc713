package org.communique.cli.console;

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
public final class Console {

    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = {"-q", "--quiet"},
            description = "Print errors only.")
    private boolean quiet;

    /** A number of things in words: {@code 1 article}, {@code 1,204 articles}. */
    public static String counted(long count, String thing) {
        return "%,d %s".formatted(count, count == 1 ? thing : thing + "s");
    }

    /** A line for the person at the terminal, unless they want quiet. */
    public void say(String line) {
        if (!quiet) {
            out().println(line);
            out().flush();
        }
    }

    public void complain(String line) {
        err().println(line);
        err().flush();
    }

    /** Something to know that went well all the same. */
    public void remark(String line) {
        if (!quiet) {
            complain(line);
        }
    }

    /** Whether somebody sees progress. From JDK 22 on there is a console without a terminal too: the launcher knows. */
    public boolean isTerminal() {
        return !quiet
                && Optional.ofNullable(System.getProperty("communique.terminal"))
                        .map(Boolean::parseBoolean)
                        .orElseGet(() -> System.console() != null);
    }

    public PrintWriter out() {
        return command.commandLine().getOut();
    }

    public PrintWriter err() {
        return command.commandLine().getErr();
    }

    /** Runs something long, showing how far it has come. */
    public <T> T watching(Function<Progress, T> work) {
        if (!isTerminal()) {
            return work.apply(Progress.SILENT);
        }
        try (TerminalProgress progress = new TerminalProgress(err(), InstantSource.system())) {
            return work.apply(progress);
        }
    }
}
