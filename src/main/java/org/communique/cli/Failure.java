package org.communique.cli;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what stops a run into a message for the person at the terminal; the stack trace only where it is a mistake of ours. */
final class Failure implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        if (isExpected(failure)) {
            command.getErr().println(command.getColorScheme().errorText("communique: " + message(failure)));
        } else {
            command.getErr()
                    .println("communique: a mistake in the programme; please report it with what stands below.");
            failure.printStackTrace(command.getErr());
        }
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    private static boolean isExpected(Exception failure) {
        return failure instanceof UncheckedIOException || failure instanceof UserError;
    }

    private static String message(Exception failure) {
        return failure.getCause() instanceof NoSuchFileException missing
                ? "there is no file " + missing.getFile()
                : String.valueOf(failure.getMessage());
    }
}
