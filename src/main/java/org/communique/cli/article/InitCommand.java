package org.communique.cli.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.communique.cli.console.Console;
import org.communique.cli.console.WrongUsage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code communique init}: a minimal dataset of one's own that builds at once. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description =
                "Writes a small dataset to start from: one invented article, its dossier, and the authority files.",
        footer = {"", "Example:", "  communique init my-dataset && cd my-dataset && communique publish"})
public final class InitCommand implements Runnable {

    private static final String TEMPLATE = "template/";

    @Parameters(paramLabel = "DIR", description = "A folder that does not exist yet, or is empty.")
    private Path folder = Path.of("");

    @Mixin
    private Console console = new Console();

    @Override
    public void run() {
        try {
            refuseUnlessEmpty();
            for (String file : files()) {
                copy(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        console.say("A dataset to start from is in " + folder + ". From there: communique publish");
    }

    private void refuseUnlessEmpty() throws IOException {
        if (Files.exists(folder)) {
            if (!Files.isDirectory(folder)) {
                throw new WrongUsage(folder + " is a file; name a folder that does not exist yet");
            }
            try (Stream<Path> content = Files.list(folder)) {
                if (content.findAny().isPresent()) {
                    throw new WrongUsage(folder + " is not empty; name a folder that does not exist yet");
                }
            }
        }
    }

    private static List<String> files() throws IOException {
        try (InputStream index = resource("index.txt")) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private void copy(String file) throws IOException {
        Path target = folder.resolve(file);
        Path parent = target.getParent();
        Files.createDirectories(parent == null ? folder : parent);
        try (InputStream in = resource(file)) {
            Files.copy(in, target);
        }
    }

    private static InputStream resource(String file) {
        InputStream in = InitCommand.class.getResourceAsStream(TEMPLATE + file);
        if (in == null) {
            throw new IllegalStateException("the jar lacks " + TEMPLATE + file);
        }
        return in;
    }
}
