package org.communique.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ITypeConverter;
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
    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            throw new TypeConversionException("'" + typed + "' is not a day such as 2022-01-07");
        }
    }

    /** A number as people type it. */
    private static <N extends Number> N number(String typed, Function<String, N> reader, String kind) {
        try {
            return reader.apply(typed);
        } catch (NumberFormatException noNumber) {
            throw new TypeConversionException("'" + typed + "' is not " + kind);
        }
    }

    /** Teaches a command to read numbers and days, and to name in plain words what is none. */
    static CommandLine readingPlainly(CommandLine command) {
        ITypeConverter<Integer> whole =
                typed -> number(typed, Integer::valueOf, "a whole number of at most 2,147,483,647");
        ITypeConverter<Long> large = typed -> number(typed, Long::valueOf, "a whole number");
        ITypeConverter<Double> any = typed -> number(typed, Double::valueOf, "a number such as 0.9");
        return command.registerConverter(int.class, whole)
                .registerConverter(Integer.class, whole)
                .registerConverter(long.class, large)
                .registerConverter(Long.class, large)
                .registerConverter(double.class, any)
                .registerConverter(Double.class, any)
                .registerConverter(LocalDate.class, WrongArguments::day);
    }
}
