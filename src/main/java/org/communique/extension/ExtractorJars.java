package org.communique.extension;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.communique.attribution.AttributionExtractor;

/**
 * The extractors in a folder of jars. Each jar names its extractors in {@code
 * META-INF/services/org.communique.attribution.AttributionExtractor}. They run in this process with all its rights.
 */
public final class ExtractorJars implements AutoCloseable {

    private final URLClassLoader loader;
    private final List<AttributionExtractor> extractors;

    private ExtractorJars(URLClassLoader loader) {
        this.loader = loader;
        this.extractors = ServiceLoader.load(AttributionExtractor.class, loader).stream()
                .filter(provider -> provider.type().getClassLoader() == loader)
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** Those of a folder; one without jars has none. Throws {@link ExtractionFailed} where a jar is broken. */
    public static ExtractorJars in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            URL[] jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .map(ExtractorJars::url)
                    .toArray(URL[]::new);
            return loaded(new URLClassLoader(jars, AttributionExtractor.class.getClassLoader()), folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ExtractorJars loaded(URLClassLoader loader, Path folder) throws IOException {
        try {
            return new ExtractorJars(loader);
        } catch (ServiceConfigurationError | LinkageError broken) {
            loader.close();
            throw new ExtractionFailed("a jar in " + folder + " cannot be used: " + broken.getMessage());
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException("a file has an address", impossible);
        }
    }

    /** Their names: what stands before the slash of their ids. */
    public List<String> names() {
        return extractors.stream().map(ExtractorJars::name).sorted().toList();
    }

    public Optional<AttributionExtractor> find(String name) {
        return extractors.stream()
                .filter(extractor ->
                        name(extractor).equals(name) || extractor.id().equals(name))
                .findFirst();
    }

    private static String name(AttributionExtractor extractor) {
        return extractor.id().split("/", 2)[0];
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
