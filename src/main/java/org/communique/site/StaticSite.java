package org.communique.site;

import static java.util.stream.Collectors.toCollection;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.query.QueryCatalogue;
import org.communique.query.StoredQuery;
import org.communique.release.folder.Checksums;
import org.communique.release.folder.WholeFolder;
import org.communique.server.CommuniqueServer;
import org.communique.server.ServerSettings;
import org.communique.site.LinkCheck.Links;

/**
 * Writes the static twin of a release: every page, every thing's data in every format, downloads, feeds and the answers
 * to the stored questions, as files. The running site is asked for each, so that both say the same.
 */
public final class StaticSite {

    /** The file by which a twin's folder is known. */
    public static final String MARK = "site.json";

    /** Nobody waits for an answer, so a question may take long. */
    private static final ServerSettings SETTINGS =
            ServerSettings.standard().withPort(0).withTimeout(Duration.ofMinutes(10));

    private static final WholeFolder.Kind TWIN = new WholeFolder.Kind("static site", MARK);
    private static final List<String> DOCUMENTS = List.of(
            "/",
            "/queries/",
            "/ns",
            "/quality",
            "/fair",
            "/dcat",
            "/ldes",
            "/feed.atom",
            "/feed.json",
            "/claims.jsonld",
            "/network.gexf",
            "/network.graphml",
            "/references.bib",
            "/references.json",
            "/robots.txt",
            "/sitemap.xml",
            "/semantic-sitemap.xml",
            "/CITATION.cff",
            "/.well-known/void");

    private final Path release;
    private final QueryCatalogue queries;
    private final Formats formats;
    private final LongConsumer progress;

    /** @param progress is told how many documents are written */
    public StaticSite(Path release, QueryCatalogue queries, Formats formats, LongConsumer progress) {
        this.release = release;
        this.queries = queries;
        this.formats = formats;
        this.progress = progress;
    }

    /** A twin that would have broken links; nothing was replaced. */
    public static final class Broken extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private Broken(Links links) {
            super("%,d of %,d links lead nowhere, such as %s"
                    .formatted(links.broken().size(), links.links(), String.join("; ", kinds(links.broken()))));
        }

        /** One of each kind, told by the file that it stands in and where it leads. */
        private static List<String> kinds(List<String> broken) {
            return broken.stream()
                    .collect(Collectors.toMap(
                            line -> line.replaceAll("[^/]*\\.html", "").replaceAll("[^/]+$", ""),
                            line -> line,
                            (first, second) -> first,
                            TreeMap::new))
                    .values()
                    .stream()
                    .limit(20)
                    .toList();
        }
    }

    /**
     * Writes the twin in the place of the one before.
     *
     * @param address where it is to be hosted, if not at the base of the dataset's IRIs
     */
    public Links writeTo(Path folder, Optional<String> address) {
        Named named = Named.in(release.resolve("dataset.nq"));
        String site = address.orElse(named.base()).replaceFirst("/+$", "");
        Links[] found = new Links[1];
        new WholeFolder(folder, TWIN).replace(staging -> {
            write(staging, named, site);
            found[0] = checked(staging, site);
            mark(staging, site, found[0]);
        });
        return found[0];
    }

    private void write(Path folder, Named named, String address) {
        SiteFiles files = new SiteFiles(folder);
        // GitHub's pages leave out what begins with a dot or an underscore unless told not to.
        files.write(".nojekyll", "");
        files.copy(release, "data");
        try (CommuniqueServer server = CommuniqueServer.start(release, queries, SETTINGS)) {
            String here = server.address().toString().replaceFirst("/$", "");
            Crawl crawl = new Crawl(here, address, files, formats);
            Set<Address> all = crawl.from(seeds(named, server.questions()), progress);
            crossings(files, all);
            wikidata(files, named, new SiteClient(here));
            ServerOnly.writeTo(files, server.masthead());
        }
    }

    private Set<Address> seeds(Named named, QueryCatalogue asked) {
        Stream<String> things = named.paths().stream().flatMap(StaticSite::forms);
        Stream<String> descriptions = Stream.of("/ns", "/quality", "/fair").flatMap(StaticSite::formats);
        Stream<String> questions = asked.queries().stream().flatMap(StaticSite::answers);
        return Stream.of(DOCUMENTS.stream(), things, descriptions, questions)
                .flatMap(paths -> paths)
                .map(Address::parsed)
                .collect(toCollection(LinkedHashSet::new));
    }

    private static Stream<String> forms(String thing) {
        return Stream.concat(Stream.of(thing), Formats.ALL.stream().map(suffix -> thing + "." + suffix));
    }

    private static Stream<String> formats(String document) {
        return Stream.of("turtle", "jsonld", "trig", "ntriples", "nquads", "rdfxml")
                .map(format -> document + "?format=" + format);
    }

    private static Stream<String> answers(StoredQuery query) {
        String page = "/queries/" + query.name();
        return query.federates().isPresent()
                ? Stream.of(page)
                : Stream.of(
                        page, page + "?format=json", page + "?format=csv", page + "?format=tsv", page + "?format=xml");
    }

    private static void crossings(SiteFiles files, Set<Address> all) {
        Set<String> there = Set.copyOf(files.all());
        all.stream()
                .filter(address -> address.isBare() && there.contains(address.file()))
                .forEach(address -> files.write(Crossing.file(address), Crossing.page(address, there::contains)));
        files.write("query/index.html", Crossing.leadingTo("../queries/index.html", ""));
        files.write("id/catalogue/index.html", Crossing.leadingTo("../../dcat.ttl", ""));
    }

    private static void wikidata(SiteFiles files, Named named, SiteClient client) {
        for (String item : named.wikidata()) {
            client.redirection("/wikidata/" + item).map(Address::parsed).ifPresent(thing -> {
                String file = "wikidata/" + item + "/index.html";
                files.write(file, Crossing.leadingTo(new RelativeLinks(file).to(thing.file()), ""));
            });
        }
    }

    private static Links checked(Path folder, String address) {
        Links links = LinkCheck.of(folder, address);
        if (!links.broken().isEmpty()) {
            throw new Broken(links);
        }
        return links;
    }

    private void mark(Path folder, String address, Links links) {
        new SiteFiles(folder).write(MARK, """
            {
              "address" : "%s",
              "release" : "%s",
              "files" : %d,
              "links" : %d
            }
            """.formatted(
                        address, Checksums.digest(release.resolve(Checksums.FILE)), links.files(), links.links()));
    }
}
