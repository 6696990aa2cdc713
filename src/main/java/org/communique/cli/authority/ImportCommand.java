package org.communique.cli.authority;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.cli.console.Console;
import org.communique.cli.console.UserError;
import org.communique.cli.console.WrongUsage;
import org.communique.cli.option.DatasetOption;
import org.communique.dossier.Authority;
import org.communique.dossier.Material;
import org.communique.editing.AuthorityFiles;
import org.communique.editing.Leftovers;
import org.communique.editing.WritingLock;
import org.communique.importing.EntryMaker;
import org.communique.importing.Import;
import org.communique.importing.Provenance;
import org.communique.importing.Roll;
import org.communique.importing.RollReader;
import org.communique.material.Problem;
import org.communique.reading.MaterialReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code communique authority import}: people and bodies from a file of somebody else's. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Imports people, organizations, posts and terms of office into the authority, from "
                    + "Popolo JSON (EveryPolitician), a Wikidata query result (JSON or CSV), or a table (CSV "
                    + "or TSV, as OpenRefine exports it).",
            "Entries whose Wikidata item is already in the authority are not changed. Running it "
                    + "again adds only what is new."
        },
        footer = {
            "",
            "Columns of a table; only a name is required:",
            "  item or qid, name or itemLabel, label_ru (any language), aliases (a|b), type (person if empty),",
            "  post or positionLabel, position, organization or organizationLabel, start, end",
            "",
            "Examples:",
            "  communique authority import query.json --licence https://creativecommons.org/publicdomain/zero/1.0/",
            "  communique authority import ep-popolo-v1.0.json --title 'EveryPolitician: Ruritania' --dry-run",
            "",
            "docs/authority.md contains a Wikidata query whose result can be imported."
        })
final class ImportCommand implements Runnable {

    private static final int SHOWN = 10;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file to import.")
    private Path file = Path.of("");

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "The title of the source (default: the file's name).")
    private @Nullable String title;

    @Option(names = "--url", paramLabel = "URL", description = "The address of the source.")
    private @Nullable URI url;

    @Option(names = "--licence", paramLabel = "URL", description = "The licence of the source.")
    private @Nullable URI licence;

    @Option(names = "--dry-run", description = "List what would be added, and write nothing.")
    private boolean dry;

    @Mixin
    private DatasetOption chosen = new DatasetOption();

    @Mixin
    private Console console = new Console();

    @Override
    public void run() {
        Path material = chosen.folder().material();
        Roll roll = roll();
        Import added = new EntryMaker(authority(material), provenance()).make(roll);
        roll.refused().stream()
                .limit(SHOWN)
                .forEach(refusal -> console.remark(file + ", " + refusal.locator() + ": " + refusal.reason()));
        if (!dry) {
            write(added, material);
        }
        console.say(
                "%s %d people, %d bodies, %d posts and %d terms of office%s; %d were known already, %d rows or dates were left out."
                        .formatted(
                                dry ? "Would add" : "Added",
                                added.count("persons.yaml"),
                                added.count("organizations.yaml"),
                                added.count("posts.yaml"),
                                added.count("memberships.yaml"),
                                dry ? "" : " to " + material.resolve("authority"),
                                added.known(),
                                roll.refused().size()));
    }

    private Roll roll() {
        if (!Files.isRegularFile(file)) {
            throw new WrongUsage("there is no file " + file);
        }
        try {
            return new RollReader().read(file);
        } catch (RollReader.Unreadable unreadable) {
            throw new UserError(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private Authority authority(Path material) {
        List<Problem> problems = new ArrayList<>();
        Optional<Material> read = new MaterialReader(material, problems::add).read();
        problems.stream().limit(SHOWN).forEach(problem -> console.remark(problem.toString()));
        return read.map(Material::authority)
                .orElseThrow(() ->
                        new UserError("the material in " + material + " cannot be read; 'communique check' says why"));
    }

    private Provenance provenance() {
        String name = String.valueOf(file.getFileName());
        String shown = Optional.ofNullable(title).orElse(name);
        String id = shown.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return new Provenance(
                id.isEmpty() ? "import" : id,
                shown,
                Optional.ofNullable(url).map(URI::toString),
                Optional.ofNullable(licence).map(URI::toString),
                "imported from " + name + " on " + LocalDate.now(ZoneOffset.UTC));
    }

    private void write(Import added, Path material) {
        try (WritingLock writing = WritingLock.on(material)) {
            Leftovers.recover(material, console::remark);
            AuthorityFiles files = new AuthorityFiles(material.resolve("authority"));
            added.files().forEach(name -> files.add(name, added.entries().getOrDefault(name, List.of())));
        }
    }
}
