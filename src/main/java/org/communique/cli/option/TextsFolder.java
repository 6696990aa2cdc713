package org.communique.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.communique.cli.console.WrongUsage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the articles' texts are, for those who have them. */
public final class TextsFolder {

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description =
                    "The folder of the articles' texts (ID.txt): every hash and every span is compared with them. "
                            + "They are only read, never published.")
    private @Nullable Path folder;

    public Optional<Path> folder() {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new WrongUsage("there is no folder " + folder + " with texts");
        }
        return Optional.ofNullable(folder);
    }
}
