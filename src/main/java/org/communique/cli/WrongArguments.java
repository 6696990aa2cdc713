package org.communique.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in a line what is wrong with what was typed, and where help is; thirty lines of options would hide it. */
final class WrongArguments implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        command.getErr().println(command.getColorScheme().errorText("communique: " + message(failure)));
        UnmatchedArgumentException.printSuggestions(failure, command.getErr());
        if (arguments.length == 0) {
            command.usage(command.getErr());
        } else {
            String name = command.getCommandSpec().qualifiedName();
            command.getErr().println("See '" + name + " --help'.");
        }
        command.getErr().flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String message(ParameterException failure) {
        boolean isNoCommand = failure.getCommandLine().getParent() == null
                && failure instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption();
        return isNoCommand
                ? "there is no command '"
                        + ((UnmatchedArgumentException) failure).getUnmatched().get(0) + "'"
                : String.valueOf(failure.getMessage());
    }

    /** A day as people type it. */
    static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            throw new TypeConversionException("'" + typed + "' is not a day such as 2022-01-07");
        }
    }
}
