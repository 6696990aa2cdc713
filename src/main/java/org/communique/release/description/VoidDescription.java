package org.communique.release.description;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.release.dump.Format;
import org.communique.release.rdf.Lookup;
import org.communique.release.statistics.Statistics;
import org.communique.vocabulary.Prefixes;

/** The dataset in the words of VoID: how large it is, what it is made of, where it is found, what it links to. */
public final class VoidDescription {

    static final String FILE = "void.ttl";

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final List<String> FEATURES =
            List.of("N-Quads", "TriG", "JSON-LD", "Turtle", "N-Triples", "RDF_XML");

    private final ReleaseDescription release;
    private final Prefixes prefixes;
    private final Statistics statistics;
    private final Description description;

    public VoidDescription(ReleaseDescription release, Prefixes prefixes, Statistics statistics) {
        this.release = release;
        this.prefixes = prefixes;
        this.statistics = statistics;
        this.description = new Description(prefixes);
    }

    public void writeTo(Path folder, List<Distribution> distributions) {
        describeDocument();
        describeDataset(distributions);
        describePartitions();
        describeLinks();
        description.writeTo(folder.resolve(FILE));
    }

    private void describeDocument() {
        description
                .about(release.download(FILE), "void:DatasetDescription")
                .text("dcterms:title", "A description of " + release.title(), release.language())
                .link("foaf:primaryTopic", release.dataset());
    }

    private void describeDataset(List<Distribution> distributions) {
        Description.Subject dataset = description
                .about(release.dataset(), "void:Dataset")
                .text("dcterms:title", release.title(), release.language())
                .text("dcterms:description", release.description(), release.language())
                .link("dcterms:license", release.licence())
                .date("dcterms:issued", release.issued())
                .plain("dcat:version", release.version())
                .link("foaf:homepage", release.base())
                .plain("void:uriSpace", release.iri("id/"))
                .integer("void:triples", statistics.triples())
                .integer("void:entities", statistics.entities())
                .integer("void:distinctSubjects", statistics.subjects())
                .integer("void:distinctObjects", statistics.objects())
                .integer("void:classes", statistics.classes().size())
                .integer("void:properties", statistics.properties().size());
        release.endpoint().ifPresent(endpoint -> dataset.link("void:sparqlEndpoint", endpoint));
        vocabularies().forEach(vocabulary -> dataset.link("void:vocabulary", vocabulary));
        statistics.examples().values().stream()
                .distinct()
                .forEach(example -> dataset.link("void:exampleResource", example));
        FEATURES.forEach(feature -> dataset.link("void:feature", "http://www.w3.org/ns/formats/" + feature));
        distributions.stream()
                .filter(distribution -> distribution.format() != Format.CSV)
                .forEach(dump -> dataset.link("void:dataDump", release.download(dump.file())));
    }

    private TreeSet<String> vocabularies() {
        TreeSet<String> namespaces = new TreeSet<>();
        Stream.concat(statistics.classes().keySet().stream(), statistics.properties().keySet().stream())
                .map(term ->
                        term.substring(0, term.length() - Lookup.lastPart(term).length()))
                .forEach(namespaces::add);
        return namespaces;
    }

    private void describePartitions() {
        statistics.classes().forEach((type, number) -> {
            String partition = release.dataset() + "#class-" + slug(type);
            description.about(release.dataset()).link("void:classPartition", partition);
            description
                    .about(partition, "void:Dataset")
                    .link("void:class", type)
                    .integer("void:entities", number);
        });
        statistics.properties().forEach((property, numbers) -> {
            String partition = release.dataset() + "#property-" + slug(property);
            description.about(release.dataset()).link("void:propertyPartition", partition);
            description
                    .about(partition, "void:Dataset")
                    .link("void:property", property)
                    .integer("void:triples", numbers.triples())
                    .integer("void:distinctSubjects", numbers.subjects());
        });
    }

    /** A short name for a term: its prefix and local name, or where it has no prefix, host and path. */
    private String slug(String term) {
        for (Map.Entry<String, String> prefix : prefixes.byName().entrySet()) {
            if (term.startsWith(prefix.getValue())) {
                return prefix.getKey() + "-" + term.substring(prefix.getValue().length());
            }
        }
        URI iri = URI.create(term);
        return (iri.getHost() + iri.getPath() + "-" + Lookup.lastPart(term)).replaceAll("[^A-Za-z0-9.-]+", "-");
    }

    private void describeLinks() {
        if (statistics.links().isEmpty()) {
            return;
        }
        String wikidata = release.dataset() + "#wikidata";
        description
                .about(wikidata, "void:Dataset")
                .text("dcterms:title", "Wikidata", "en")
                .link("foaf:homepage", "https://www.wikidata.org/")
                .plain("void:uriSpace", WIKIDATA)
                .link("void:sparqlEndpoint", "https://query.wikidata.org/sparql");
        statistics.links().forEach((property, number) -> {
            String linkset = wikidata + "-" + slug(property);
            description.about(release.dataset()).link("void:subset", linkset);
            description
                    .about(linkset, "void:Linkset")
                    .link("void:subjectsTarget", release.dataset())
                    .link("void:objectsTarget", wikidata)
                    .link("void:linkPredicate", property)
                    .integer("void:triples", number);
        });
    }
}
