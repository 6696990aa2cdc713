package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** What stops a run is told in a line; a stack trace is for our own mistakes. */
class FailureTest {

    @Test
    void aFileThatMayNotBeReadIsToldInALine() {
        assertThat(told(new UncheckedIOException(new AccessDeniedException("rdf/dataset.nq"))))
                .isEqualTo(
                        "communique: rdf/dataset.nq cannot be read or written with your permissions; change them, or name"
                                + " another");
    }

    @Test
    void aFileThatIsMissingIsToldInALine() {
        assertThat(told(new UncheckedIOException(new NoSuchFileException("a.rq"))))
                .isEqualTo("communique: there is no file a.rq");
    }

    @Test
    void aFullDiskIsToldInALine() {
        assertThat(told(new UncheckedIOException(new IOException("No space left on device"))))
                .isEqualTo(
                        "communique: there is no more room to write (No space left on device); make room, and run the"
                                + " command again");
    }

    @Test
    void aMistakeOfOursComesWithItsTrace() {
        assertThat(told(new IllegalStateException("no entry 'x' in the authority")))
                .startsWith("communique: an internal error; please report it")
                .contains("no entry 'x' in the authority", "\tat ");
    }

    private static String told(Exception failure) {
        StringWriter told = new StringWriter();
        CommandLine command = Main.commandLine()
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setErr(new PrintWriter(told));
        new Failure().handleExecutionException(failure, command, command.parseArgs());
        return told.toString().stripTrailing();
    }
}
