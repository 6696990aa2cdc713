package org.communique.release.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.release.folder.Checksums;
import org.communique.vocabulary.Ontology;

/** Which version of the software runs, as releases and the command line tell. */
public final class Software {

    private Software() {}

    /** The version, such as 0.1.0. */
    public static String version() {
        try (InputStream in = Software.class.getResourceAsStream("/org/communique/release/version.txt")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks version.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Names the programme as it is: its version, its ontology with the shapes, and the size and time of its jar or
     * classes. Whatever another programme made may differ from what this one would make.
     */
    public static String fingerprint() {
        String ontology = Ontology.files("").stream().map(Ontology::text).collect(Collectors.joining("\n"));
        return Checksums.digestOf(String.join("\n", version(), code(), ontology));
    }

    private static String code() {
        try {
            Path code = Path.of(Software.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(code)) {
                StringBuilder all = new StringBuilder();
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    all.append(file).append(Files.size(file)).append(Files.getLastModifiedTime(file));
                }
                return all.toString();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException | SecurityException unknown) {
            return "";
        }
    }
}
