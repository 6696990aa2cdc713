package org.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.communique.cli.console.UserError;
import org.communique.cli.console.WrongUsage;
import org.communique.editing.EditRefused;
import org.communique.release.folder.WholeFolder;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what stops a run into a message for the person at the terminal; the stack trace only where it is a mistake of ours. */
final class Failure implements IExecutionExceptionHandler {

    /** What Linux says where a disk is full, a quota is used up, or a file may be no longer. */
    private static final Set<String> FULL = Set.of("No space left on device", "Disk quota exceeded", "File too large");

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        if (isExpected(failure)) {
            command.getErr().println(command.getColorScheme().errorText("communique: " + message(failure)));
        } else {
            command.getErr().println("communique: an internal error; please report it with the lines below.");
            failure.printStackTrace(command.getErr());
        }
        command.getErr().flush();
        return failure instanceof WrongUsage
                ? command.getCommandSpec().exitCodeOnInvalidInput()
                : command.getCommandSpec().exitCodeOnExecutionException();
    }

    private static boolean isExpected(Exception failure) {
        return failure instanceof UncheckedIOException
                || failure instanceof UserError
                || failure instanceof EditRefused
                || failure instanceof WholeFolder.Unusable;
    }

    private static String message(Exception failure) {
        return failure instanceof UncheckedIOException unread
                ? message(Objects.requireNonNull(unread.getCause()))
                : String.valueOf(failure.getMessage());
    }

    /** Java's own messages for these are the bare name of the file. */
    private static String message(IOException failure) {
        String reason =
                failure instanceof FileSystemException file ? file.getReason() : String.valueOf(failure.getMessage());
        if (FULL.contains(String.valueOf(reason))) {
            return "there is no more room to write (" + reason + "); make room, and run the command again";
        }
        if (!(failure instanceof FileSystemException file)) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof NoSuchFileException) {
            return missing(Path.of(file.getFile()));
        }
        if (failure instanceof AccessDeniedException) {
            return file.getFile() + " cannot be read or written with your permissions; change them, or name another";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return file.getFile() + " is a file, not a folder; name another place";
        }
        return String.valueOf(file.getMessage());
    }

    private static String missing(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent())
                .filter(folder -> !Files.isDirectory(folder))
                .map(folder -> "there is no folder " + folder + " for " + file.getFileName())
                .orElse("there is no file " + file);
    }
}
