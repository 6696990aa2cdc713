package org.communique.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which dataset a command works on, where what stands first on its line is something else. */
public final class DatasetOption {

    @Option(
            names = {"-d", "--dataset"},
            paramLabel = "DIR",
            description = "The dataset's folder, which contains material/ (default: the current folder, or else "
                    + "the dataset that ships with Communiqué).")
    private @Nullable Path folder;

    /** The folder that was named, or this one; what is written goes nowhere else. */
    public Path root() {
        return Optional.ofNullable(folder).orElseGet(() -> Path.of(""));
    }

    public DatasetFolder folder() {
        return DatasetFolder.at(Optional.ofNullable(folder));
    }
}
