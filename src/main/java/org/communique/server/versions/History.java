package org.communique.server.versions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.communique.quality.Publication;
import org.communique.release.ReleaseWriter;
import org.communique.release.rdf.SortedQuads;
import org.communique.server.store.Places;
import org.communique.server.store.ServedRelease;
import org.communique.versions.Change;
import org.communique.versions.Change.Act;
import org.communique.versions.Version;
import org.communique.versions.Versions;

/**
 * What a release knows of the versions before it. Things are looked up in the differences between versions, which are
 * unpacked into a folder the first time that they are needed.
 *
 * @param ends what became of things that are gone, as the release tells it
 * @param places how paths and IRIs answer to each other
 * @param unpacked where differences are unpacked
 */
public record History(Versions versions, Graph ends, Places places, Path unpacked) {

    private static final String DCTERMS = "http://purl.org/dc/terms/";

    /** The history of a release, which unpacks what it needs into a folder. */
    public static History of(ServedRelease release, Path folder) {
        Publication publication = Publication.of(release.folder(), release.base());
        Versions versions = Versions.of(release.folder(), publication.version(), LocalDate.parse(publication.issued()));
        return new History(
                versions,
                Versions.catalogue(release.folder()),
                new Places(release.base()),
                folder.resolve("differences").resolve(release.digest()));
    }

    /** Whether there is more than one version. */
    boolean isLong() {
        return versions.all().size() > 1;
    }

    /** Whether every version can be had, and there is more than one. */
    public boolean isWhole() {
        return isLong() && versions.kept().size() == versions.all().size();
    }

    /**
     * A thing as a version has it, or that the version has it no longer.
     *
     * @param why what is known of its end
     */
    public record Event(String iri, Version version, boolean isEnd, List<String> why) {
        public Event {
            why = List.copyOf(why);
        }
    }

    /** The things of a kind that the first version had that is kept, then what each version since then changed. */
    public List<Event> events(String kind, List<String> present) {
        TreeSet<String> first = new TreeSet<>(present);
        LinkedList<Event> later = new LinkedList<>();
        List<Version> kept = versions.kept();
        for (int at = kept.size() - 1; at > 0; at--) {
            Version version = kept.get(at);
            List<Change> changes = versions.changes(version.number()).stream()
                    .filter(change -> change.kind().equals(kind))
                    .toList();
            changes.stream()
                    .filter(change -> change.act() == Act.ADDED)
                    .map(Change::iri)
                    .forEach(first::remove);
            changes.stream()
                    .filter(change -> change.act().isEnd())
                    .map(Change::iri)
                    .forEach(first::add);
            later.addAll(
                    0, changes.stream().map(change -> event(change, version)).toList());
        }
        return Stream.concat(first.stream().map(iri -> new Event(iri, kept.get(0), false, List.of())), later.stream())
                .toList();
    }

    private static Event event(Change change, Version version) {
        boolean isEnd = change.act().isEnd();
        return new Event(change.iri(), version, isEnd, isEnd ? List.of(change.detail()) : List.of());
    }

    /** The versions in which a path leads somewhere: of a thing or of a document about it, those that have it. */
    List<Version> of(String path) {
        if (!path.startsWith("/id/")) {
            return versions.kept();
        }
        List<Version> having = having(places.iri(path));
        return having.isEmpty() ? having(places.iri(path.replaceFirst("\\.[a-z]+$", ""))) : having;
    }

    private List<Version> having(String iri) {
        List<Version> having = new ArrayList<>();
        long quads =
                quads(versions.release().resolve(ReleaseWriter.DATASET), iri).size();
        List<Version> kept = versions.kept();
        for (int at = kept.size() - 1; at >= 0; at--) {
            Version version = kept.get(at);
            if (quads > 0) {
                having.add(0, version);
            }
            Optional<List<Path>> difference = at > 0 ? versions.differences(version.number()) : Optional.empty();
            if (difference.isPresent()) {
                quads += changed(difference.get().get(1), iri).size()
                        - changed(difference.get().get(0), iri).size();
            }
        }
        return having;
    }

    /** The quads about a thing that a version has, and the last one may have otherwise. */
    public List<Quad> quads(String iri, int number) {
        List<Quad> quads = new ArrayList<>(quads(versions.release().resolve(ReleaseWriter.DATASET), iri));
        for (int later = versions.last().number(); later > number; later--) {
            List<Path> difference = versions.differences(later).orElseThrow();
            quads.removeAll(changed(difference.get(0), iri));
            quads.addAll(changed(difference.get(1), iri));
        }
        return quads;
    }

    private List<Quad> changed(Path packed, String iri) {
        return quads(plain(packed), iri);
    }

    private static List<Quad> quads(Path sorted, String iri) {
        try (SortedQuads quads = new SortedQuads(sorted)) {
            return quads.find(iri).map(thing -> thing.quads()).orElse(List.of());
        }
    }

    /** The file unpacked. */
    private Path plain(Path packed) {
        String version = Optional.ofNullable(packed.getParent())
                .map(folder -> String.valueOf(folder.getFileName()))
                .orElse("");
        String name = version + "-" + packed.getFileName();
        Path plain = unpacked.resolve(name.replace(".gz", ""));
        if (!Files.exists(plain)) {
            try {
                Files.createDirectories(unpacked);
                Path part = Files.createTempFile(unpacked, "difference", ".part");
                try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
                    Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
                }
                Files.move(part, plain, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException failure) {
                throw new UncheckedIOException("a difference cannot be unpacked into " + unpacked, failure);
            }
        }
        return plain;
    }

    /** What became of a thing that the present version has not; nothing where no version had it. */
    Optional<Fate> fate(String iri) {
        return said(iri, DCTERMS + "isReplacedBy")
                .<Fate>map(by -> new Fate.Replaced(by.getURI()))
                .or(() -> isLong() ? withdrawn(iri) : Optional.empty());
    }

    boolean tells(String iri) {
        return ends.contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY);
    }

    private Optional<Fate> withdrawn(String iri) {
        return since(iri)
                .flatMap(versions::find)
                .map(since -> new Fate.Withdrawn(
                        text(iri, "http://www.w3.org/2000/01/rdf-schema#label"),
                        since,
                        text(iri, "http://www.w3.org/2004/02/skos/core#note"),
                        versions.find(since.number() - 1).filter(Version::kept)));
    }

    /** The first version without it: as the release tells, or else the last one that took something of it away. */
    private Optional<Integer> since(String iri) {
        return said(iri, DCTERMS + "isPartOf")
                .map(last -> Integer.parseInt(last.getURI().replaceAll(".*/", "")) + 1)
                .or(() -> versions.kept().stream()
                        .map(Version::number)
                        .filter(number -> versions.differences(number)
                                .filter(files -> !changed(files.get(1), iri).isEmpty())
                                .isPresent())
                        .reduce((earlier, later) -> later));
    }

    private String text(String iri, String property) {
        return said(iri, property).map(Node::getLiteralLexicalForm).orElse("");
    }

    private Optional<Node> said(String iri, String property) {
        return ends.find(NodeFactory.createURI(iri), NodeFactory.createURI(property), Node.ANY).toList().stream()
                .map(triple -> triple.getObject())
                .findFirst();
    }
}
