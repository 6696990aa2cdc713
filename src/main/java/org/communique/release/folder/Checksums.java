package org.communique.release.folder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The SHA-256 of every file of a folder, in the format of {@code sha256sum}. */
public final class Checksums {

    /** The file that {@code sha256sum --check} reads. */
    public static final String FILE = "SHA256SUMS";

    private final Path folder;
    private final TreeMap<String, String> digests;

    private Checksums(Path folder, TreeMap<String, String> digests) {
        this.folder = folder;
        this.digests = digests;
    }

    /** Reads every file of the folder and of the folders in it. */
    public static Checksums of(Path folder) {
        TreeMap<String, String> digests = new TreeMap<>();
        for (Path file : files(folder)) {
            digests.put(folder.relativize(file).toString().replace('\\', '/'), digest(file));
        }
        return new Checksums(folder, digests);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(folder.resolve(FILE)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The SHA-256 of a file as 64 lower-case hexadecimal digits. */
    public static String digest(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return digest(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The same of a text's UTF-8. */
    public static String digestOf(String text) {
        try {
            return digest(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String digest(InputStream bytes) throws IOException {
        try (DigestInputStream in = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** The digest of a file as the folder's {@link #FILE} has it, so that the file itself need not be read. */
    public static Optional<String> told(Path folder, String file) {
        Path sums = folder.resolve(FILE);
        if (!Files.isRegularFile(sums)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(sums)) {
            return lines.filter(line -> line.endsWith("  " + file))
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .findFirst();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** File name, relative to the folder, to digest. */
    public Map<String, String> byFile() {
        return Collections.unmodifiableMap(digests);
    }

    public void write() throws IOException {
        StringBuilder lines = new StringBuilder();
        digests.forEach(
                (file, digest) -> lines.append(digest).append("  ").append(file).append('\n'));
        Files.writeString(folder.resolve(FILE), lines);
    }
}
