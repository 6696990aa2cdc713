package org.communique.cli.release;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.cli.console.Console;
import org.communique.cli.console.UserError;
import org.communique.cli.console.WrongUsage;
import org.communique.cli.option.DatasetFolder;
import org.communique.cli.option.DatasetOption;
import org.communique.cli.option.Questions;
import org.communique.query.QueryCatalogue;
import org.communique.release.ReleaseFolder;
import org.communique.site.Formats;
import org.communique.site.LinkCheck.Links;
import org.communique.site.StaticSite;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code communique site}: the static twin. */
@Command(
        name = "site",
        mixinStandardHelpOptions = true,
        description = "Writes the whole publication as static files for any web server or object store: pages, "
                + "data in every format, downloads, feeds and the answers to the stored questions. Every "
                + "internal link is checked first; if one is broken, nothing is written.",
        footer = {
            "",
            "Examples:",
            "  communique site public",
            "  communique site public --address https://data.example.org",
            "  communique site public -d my-dataset"
        })
public final class SiteCommand implements Runnable {

    @Parameters(
            paramLabel = "DIR",
            description = "The folder to write into: new, empty, or written by this command before.")
    private Path folder = Path.of("");

    @Mixin
    private DatasetOption chosen = new DatasetOption();

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "Where the files will be hosted (default: the base of the dataset's IRIs). Only the "
                    + "sitemap, feeds and link sets contain this address; the pages use relative links.")
    private @Nullable String address;

    @Option(
            names = "--formats",
            paramLabel = "FORMAT",
            split = ",",
            description =
                    "The formats of each thing's data beside its page: ttl, jsonld, trig, nt, nq, rdf and linkset, "
                            + "or all (default: ttl,jsonld). The downloads have the whole dataset in every format.")
    private Set<String> formats = Formats.USUAL.endings();

    @Option(
            names = "--passages",
            description =
                    "Also a page for each passage, with its data. Otherwise links to a passage lead to its place on "
                            + "the document's page.")
    private boolean passages;

    @Mixin
    private Console console = new Console();

    @Override
    public void run() {
        if (Files.isRegularFile(folder.resolve("material/dataset.yaml"))) {
            throw new WrongUsage(folder + " is a dataset, and the first name is the folder to write the site into; "
                    + "name the dataset with -d: communique site public -d " + folder);
        }
        DatasetFolder dataset = chosen.folder();
        Path release = ReleaseFolder.at(dataset.release()).open();
        QueryCatalogue questions = Questions.of(dataset);
        Links links = console.watching(progress -> {
            progress.stage("writing documents");
            return write(new StaticSite(release, questions, chosen(formats), progress::step));
        });
        console.say("Wrote %,d files into %s; %,d links, none broken".formatted(links.files(), folder, links.links()));
    }

    private Links write(StaticSite site) {
        try {
            return site.writeTo(folder, Optional.ofNullable(address).map(SiteCommand::checked));
        } catch (StaticSite.Broken broken) {
            throw new UserError(String.valueOf(broken.getMessage()), broken);
        }
    }

    private Formats chosen(Set<String> names) {
        try {
            return new Formats(
                    names.contains("all")
                            ? Formats.all().endings()
                            : names.stream()
                                    .filter(name -> !name.equals("html"))
                                    .collect(Collectors.toSet()),
                    passages);
        } catch (IllegalArgumentException unknown) {
            throw new WrongUsage(String.valueOf(unknown.getMessage()), unknown);
        }
    }

    private static String checked(String address) {
        try {
            var url = new URI(address);
            if (url.getHost() != null && String.valueOf(url.getScheme()).matches("https?")) {
                return address;
            }
        } catch (URISyntaxException malformed) {
            throw new WrongUsage(malformed.getMessage() + "; such as https://data.example.org", malformed);
        }
        throw new WrongUsage("'" + address + "' is not a web address such as https://data.example.org");
    }
}
