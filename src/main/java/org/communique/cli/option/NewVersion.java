package org.communique.cli.option;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.cli.console.Console;
import org.communique.cli.console.UserError;
import org.communique.editing.WholeFile;
import org.communique.editing.WritingLock;
import org.communique.editing.YamlFile;
import org.communique.editing.tree.YamlEntry;
import org.communique.quality.Publication;
import org.communique.release.ReleaseFolder;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import picocli.CommandLine.Option;

/** Whether a build is one version more, to which readers can go back later. */
public final class NewVersion {

    private static final Pattern LAST_NUMBER = Pattern.compile("(.*?)(\\d{1,9})(\\D*)");

    @Option(
            names = "--new-version",
            description = "Release this as a new version, and keep the one before: raises 'version' in "
                    + "dataset.yaml, unless you did, and sets 'issued' to today. Without this, a "
                    + "build replaces the version that dataset.yaml names.")
    private boolean wanted;

    /** Builds; where nothing is released, {@code dataset.yaml} is as it was before. */
    public boolean building(DatasetFolder dataset, Console console, BooleanSupplier build) {
        Optional<String> last = ReleaseFolder.at(dataset.release())
                .find()
                .filter(release -> wanted)
                .map(release -> Publication.of(release, "https://example.org/").version());
        return last.map(version -> building(dataset.material(), version, console, build))
                .orElseGet(build::getAsBoolean);
    }

    private static boolean building(Path material, String last, Console console, BooleanSupplier build) {
        Path file = material.resolve("dataset.yaml");
        String before = WholeFile.text(file);
        String raised = "";
        boolean released = false;
        try {
            console.say("Version " + raised(material, file, last));
            raised = WholeFile.text(file);
            released = build.getAsBoolean();
            return released;
        } finally {
            // What somebody else wrote into it meanwhile stays.
            if (!released && (raised.isEmpty() || WholeFile.text(file).equals(raised))) {
                WholeFile.write(file, before);
            }
        }
    }

    /** The version that the file names afterwards. */
    private static String raised(Path material, Path file, String last) {
        try (WritingLock writing = WritingLock.on(material)) {
            String named = entry(YamlFile.open(file)).word("version").orElse("");
            String next = named.equals(last) ? next(last) : named;
            put(file, "version", next);
            put(file, "issued", LocalDate.now(ZoneOffset.UTC).toString());
            return next;
        }
    }

    private static YamlEntry entry(YamlFile file) {
        return file.root()
                .filter(MappingNode.class::isInstance)
                .map(root -> new YamlEntry(file.text(), (MappingNode) root))
                .orElseThrow(() -> new UserError("dataset.yaml has no keys and values; correct it first"));
    }

    private static void put(Path file, String key, String value) {
        YamlFile yaml = YamlFile.open(file);
        yaml.save(entry(yaml).put(key, value, List.of("base", "description", "version")));
    }

    /** The last number of it is one more. */
    private static String next(String version) {
        Matcher parts = LAST_NUMBER.matcher(version);
        if (!parts.matches()) {
            throw new UserError("'version: " + version + "' ends in no number that could be raised; name the new "
                    + "version in dataset.yaml, then build again");
        }
        return parts.group(1) + (Integer.parseInt(parts.group(2)) + 1) + parts.group(3);
    }
}
