package org.communique.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.communique.material.Sha256;

/**
 * A file of sorted lines that a task wrote. The parts of a folder one after the other are sorted as well, and its
 * {@link #MANIFEST} lists them as {@code sha256sum -c} reads it.
 */
public record Part(String name, long lines, String sha256) implements Serializable {

    /** The file that lists the parts; it is written last. */
    public static final String MANIFEST = "SHA256SUMS";

    private static final long serialVersionUID = 1L;

    /** Writes a part as a whole or not at all: a task that is run again, or twice at once, leaves the same file. */
    static Part write(Path folder, int number, Iterator<String> lines) {
        StringBuilder text = new StringBuilder();
        long count = 0;
        for (; lines.hasNext(); count++) {
            text.append(lines.next()).append('\n');
        }
        String name = "part-%05d.jsonl".formatted(number);
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        replace(folder, name, bytes);
        return new Part(name, count, Sha256.of(bytes).hex().toLowerCase(Locale.ROOT));
    }

    static void writeManifest(Path folder, List<Part> parts) {
        String sums = parts.stream()
                .map(part -> part.sha256 + "  " + part.name + "\n")
                .collect(Collectors.joining());
        replace(folder, MANIFEST, sums.getBytes(StandardCharsets.UTF_8));
    }

    private static void replace(Path folder, String name, byte[] bytes) {
        try {
            Path unfinished = Files.createTempFile(Files.createDirectories(folder), name, ".unfinished");
            Files.write(unfinished, bytes);
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    folder.resolve(name) + " cannot be written: " + failure.getMessage(), failure);
        }
    }
}
