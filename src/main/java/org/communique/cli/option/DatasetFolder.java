package org.communique.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.communique.Dataset;
import org.communique.cli.console.WrongUsage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which dataset a command works on: a folder with {@code material/}, and {@code rdf/} for its release. */
public final class DatasetFolder {

    @Parameters(
            paramLabel = "DATASET",
            arity = "0..1",
            description = "The dataset's folder, which contains material/ (default: the current folder, or else "
                    + "the dataset that ships with Communiqué).")
    private @Nullable Path folder;

    @Option(
            names = {"-d", "--dataset"},
            paramLabel = "DIR",
            description = "The dataset's folder, as an option that every command accepts.")
    private @Nullable Path named;

    @Option(
            names = "--release",
            paramLabel = "DIR",
            description = "The release's folder (default: rdf/ in the dataset's folder).")
    private @Nullable Path release;

    /** The folder named, or the one that a command without a name works on. */
    static DatasetFolder at(Optional<Path> folder) {
        DatasetFolder dataset = new DatasetFolder();
        folder.ifPresent(named -> dataset.folder = named);
        return dataset;
    }

    public Path material() {
        return dataset().material();
    }

    public Path release() {
        return Optional.ofNullable(release).orElseGet(() -> dataset().release());
    }

    /** The folder as one that a library's user would name. */
    public Dataset dataset() {
        return new Dataset(root());
    }

    public Path root() {
        if (folder != null && named != null) {
            throw new WrongUsage("the dataset is named twice: " + folder + " and " + named);
        }
        if (folder != null || named != null) {
            return checked(Objects.requireNonNullElse(folder, named));
        }
        Path here = Path.of("");
        return Files.isDirectory(here.resolve("material")) ? here : home().orElse(here);
    }

    private static Path checked(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new WrongUsage("there is no folder " + folder + "; create a dataset with 'communique init " + folder
                    + " --articles NEWS'");
        }
        return folder;
    }

    private static Optional<Path> home() {
        return Optional.ofNullable(System.getenv("COMMUNIQUE_HOME")).map(Path::of);
    }
}
