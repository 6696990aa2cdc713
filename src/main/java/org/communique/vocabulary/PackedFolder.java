package org.communique.vocabulary;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of files that are packed with the programme, whether it runs from its jar or from a folder of classes.
 *
 * @param path where it is, such as {@code /org/communique/ontology}
 */
public record PackedFolder(String path) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** The files in it and in its folders, named as from it, in the order of their names. */
    public List<String> files() {
        return read(folder -> {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(Files::isRegularFile)
                        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .sorted()
                        .toList();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    /** Writes its files into a folder, which is made where it is missing. */
    public void copyTo(Path target) throws IOException {
        for (String file : files()) {
            Path copy = target.resolve(file);
            Files.createDirectories(copy.toAbsolutePath().getParent());
            try (InputStream packed = stream(file)) {
                Files.copy(packed, copy);
            }
        }
    }

    /** The bytes of a file in it. */
    public InputStream stream(String file) {
        return Objects.requireNonNull(PackedFolder.class.getResourceAsStream(path + "/" + file), file);
    }

    /** The text of a file in it, in UTF-8. */
    public String text(String file) {
        try (InputStream packed = stream(file)) {
            return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * A JSON file in it.
     *
     * @param places what is put for each {@code {place}} in its strings
     */
    public JsonNode json(String file, Map<String, String> places) {
        // At once, so that no value's own braces are taken for a place.
        String filled = PLACE.matcher(text(file)).replaceAll(found -> {
            String value = places.getOrDefault(found.group(1), found.group());
            return Matcher.quoteReplacement(
                    new String(JsonStringEncoder.getInstance().quoteAsString(value)));
        });
        try {
            return new ObjectMapper().readTree(filled);
        } catch (IOException wrong) {
            throw new UncheckedIOException(file, wrong);
        }
    }

    /** What the function makes of the folder, whose files can be read until it returns. */
    public <T> T read(Function<Path, T> reader) {
        URL place = Objects.requireNonNull(PackedFolder.class.getResource(path), path);
        try {
            if (!place.getProtocol().equals("jar")) {
                return reader.apply(Path.of(place.toURI()));
            }
            String jar = place.getPath().substring(0, place.getPath().indexOf('!'));
            try (FileSystem contents = FileSystems.newFileSystem(Path.of(URI.create(jar)))) {
                return reader.apply(contents.getPath(path));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("a class loader gave the URL " + place, impossible);
        }
    }
}
