package org.communique.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

/** One run of the command line: the status it ended with, and what it said. */
record Run(int status, String out, String err) {

    /** Runs a command in this process; paths may be given as they are. */
    static Run of(Object... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var said = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            int status = Main.commandLine()
                    .execute(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
            return new Run(status, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** The dataset that {@code init} writes, in that folder. */
    static Path template(Path folder) {
        Run begun = of("init", folder, "--sample", "--quiet");
        if (begun.status() != 0) {
            throw new IllegalStateException(begun.err());
        }
        return folder;
    }
}
