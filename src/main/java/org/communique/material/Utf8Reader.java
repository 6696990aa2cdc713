package org.communique.material;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads files whose bytes must be UTF-8, and gives every character as it stands: nothing is normalised, a byte order
 * mark stays. A file that is missing, too large or of another encoding becomes a problem that says where.
 */
public final class Utf8Reader {

    private final int limit;
    private final Consumer<Problem> problems;

    /**
     * @param limit the most bytes that are read at once: of a file, or of a line where a file is read line by line
     */
    public Utf8Reader(int limit, Consumer<Problem> problems) {
        this.limit = limit;
        this.problems = problems;
    }

    /** The whole file, or nothing after a problem. */
    public Optional<String> read(Path file) {
        try (InputStream bytes = open(file)) {
            byte[] content = bytes.readNBytes(limit + 1);
            if (content.length > limit) {
                problem(Problem.Kind.UNREADABLE, shown(file), "the file is larger than " + size() + "; split it");
                return Optional.empty();
            }
            return decode(content, shown(file), 1);
        } catch (IOException unreadable) {
            return unreadable(file, unreadable);
        }
    }

    /** Gives each line with its number, counted from 1, and answers whether all could be read. */
    public boolean readLines(Path file, LineReceiver receiver) {
        try (InputStream bytes = open(file)) {
            var lines = new LineScanner(bytes, limit);
            boolean complete = true;
            int number = 1;
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                complete &= give(line.get(), shown(file), number++, receiver);
            }
            return complete;
        } catch (IOException unreadable) {
            return unreadable(file, unreadable).isPresent();
        }
    }

    /** Takes the lines of a file one after the other. */
    @FunctionalInterface
    public interface LineReceiver {
        void line(String text, int number);
    }

    /** The file as it is shown in messages: with slashes on every machine. */
    public static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }

    private boolean give(byte[] line, String file, int number, LineReceiver receiver) {
        if (line.length > limit) {
            problem(
                    Problem.Kind.UNREADABLE,
                    file + ":" + number,
                    "the line is longer than " + size() + "; give what stands in it a file of its own");
            return false;
        }
        Optional<String> text = decode(line, file, number);
        text.ifPresent(given -> receiver.line(given, number));
        return text.isPresent();
    }

    private static InputStream open(Path file) throws IOException {
        if (!Files.exists(file) && !Files.isSymbolicLink(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "it is not a file");
        }
        return Files.newInputStream(file);
    }

    private Optional<String> decode(byte[] bytes, String file, int firstLine) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        // A fresh decoder reports what is malformed, where String's constructor puts U+FFFD in its place.
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (!result.isError()) {
            return Optional.of(out.flip().toString());
        }
        int line = firstLine
                + (int) new String(bytes, 0, in.position(), StandardCharsets.ISO_8859_1)
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
        String message = "byte %d (0x%02X) is not UTF-8; save the file in that encoding";
        problem(Problem.Kind.ENCODING, file + ":" + line, message.formatted(in.position(), in.get()));
        return Optional.empty();
    }

    private Optional<String> unreadable(Path file, IOException reason) {
        String why = reason instanceof NoSuchFileException
                ? "there is no such file"
                : reason instanceof AccessDeniedException ? "you may not read it" : reasonOf(reason);
        problem(Problem.Kind.UNREADABLE, shown(file), why);
        return Optional.empty();
    }

    private static String reasonOf(IOException reason) {
        String given = reason instanceof FileSystemException failure ? failure.getReason() : reason.getMessage();
        return "it cannot be read: " + (given == null ? reason.getClass().getSimpleName() : given);
    }

    private String size() {
        return limit >= 1 << 20 ? (limit >> 20) + " MiB" : limit + " bytes";
    }

    private void problem(Problem.Kind kind, String place, String message) {
        problems.accept(new Problem(kind, place, message));
    }
}
