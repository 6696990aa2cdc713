package org.communique.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.communique.Dataset;
import org.communique.cli.console.WrongUsage;
import org.communique.pipeline.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the articles' texts are, for those who have them. */
public final class TextsFolder {

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "The folder of the articles' texts, named ID.txt (default: texts/ in the dataset's "
                    + "folder, where 'extract' stores them). The texts are never published.")
    private @Nullable Path folder;

    /** Where texts are at hand: in the folder that was named, else in the dataset's own. */
    public Optional<Texts> of(Path dataset) {
        if (folder == null) {
            return new Dataset(dataset).textsAtHand();
        }
        if (!Files.isDirectory(folder)) {
            throw new WrongUsage("there is no folder " + folder + " with texts");
        }
        return Optional.of(new Texts(folder, true));
    }

    /** Where texts are stored, whether the folder is there yet or not. */
    public Path in(Path dataset) {
        return Optional.ofNullable(folder).orElseGet(() -> new Dataset(dataset).texts());
    }
}
