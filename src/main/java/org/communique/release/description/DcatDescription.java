package org.communique.release.description;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.communique.release.dump.Format;
import org.communique.release.rdf.Lookup;
import org.communique.vocabulary.Prefixes;

/**
 * The release in the words of DCAT-AP 3.0.1: a catalogue with one dataset, its files, and the service that answers
 * about it. Everything that the profile gives a class to has that class here, for validators that see only this file.
 */
public final class DcatDescription {

    public static final String FILE = "dcat.ttl";

    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String AVAILABILITY = EU + "planned-availability/STABLE";
    private static final String PUBLIC = EU + "access-right/PUBLIC";
    private static final String THEMES = EU + "data-theme";
    private static final String SHA256 = "http://spdx.org/rdf/terms#checksumAlgorithm_sha256";
    private static final String ONTOLOGY = "https://w3id.org/communique/ns";
    private static final String PROTOCOL = "https://www.w3.org/TR/sparql11-protocol/";
    private static final Map<String, String> THEME_NAMES = Map.of(
            "INTR", "International issues",
            "GOVE", "Government and public sector",
            "JUST", "Justice, legal system and public safety",
            "SOCI", "Population and society",
            "EDUC", "Education, culture and sport",
            "ECON", "Economy and finance",
            "HEAL", "Health",
            "ENVI", "Environment",
            "TECH", "Science and technology");

    private final ReleaseDescription release;
    private final Description description;

    public DcatDescription(ReleaseDescription release, Prefixes prefixes) {
        this.release = release;
        this.description = new Description(prefixes);
    }

    public void writeTo(Path folder, List<Distribution> distributions) {
        describeCatalogue();
        describeDataset(distributions);
        describePublisher();
        describeCoverage();
        distributions.forEach(this::describeDistribution);
        release.endpoint().ifPresent(this::describeService);
        describeTerms(distributions);
        description.writeTo(folder.resolve(FILE));
    }

    private String part(String name) {
        return release.dataset() + "#" + name;
    }

    private void describeCatalogue() {
        Description.Subject catalogue = description
                .about(release.iri("id/catalogue"), "dcat:Catalog")
                .text("dcterms:title", "Catalogue of " + release.title(), release.language())
                .text("dcterms:description", "What is published at " + release.base() + ".", "en")
                .link("dcterms:publisher", part("publisher"))
                .link("dcterms:license", release.licence())
                .link("dcterms:language", language())
                .date("dcterms:issued", release.issued())
                .date("dcterms:modified", release.issued())
                .link("dcat:themeTaxonomy", THEMES)
                .link("foaf:homepage", release.base())
                .link("dcat:dataset", release.dataset());
        places().forEach(place -> catalogue.link("dcterms:spatial", place));
        release.endpoint().ifPresent(endpoint -> catalogue.link("dcat:service", part("sparql")));
    }

    private void describeDataset(List<Distribution> distributions) {
        Description.Subject dataset = description
                .about(release.dataset(), "dcat:Dataset")
                .text("dcterms:title", release.title(), release.language())
                .text("dcterms:description", release.description(), release.language())
                .plain("dcterms:identifier", release.dataset())
                .plain("dcat:version", release.version())
                .date("dcterms:issued", release.issued())
                .date("dcterms:modified", release.issued())
                .link("dcterms:publisher", part("publisher"))
                .link("dcterms:creator", part("publisher"))
                .link("dcat:contactPoint", part("contact"))
                .link("dcterms:license", release.licence())
                .link("dcterms:accessRights", PUBLIC)
                .link("dcterms:language", language())
                .link("dcterms:provenance", part("provenance"))
                .link("dcterms:conformsTo", ONTOLOGY)
                .link("dcat:landingPage", release.base())
                .link("prov:wasGeneratedBy", release.run());
        release.keywords().forEach(keyword -> dataset.text("dcat:keyword", keyword, release.language()));
        release.themes().forEach(theme -> dataset.link("dcat:theme", theme));
        release.temporal().ifPresent(period -> dataset.link("dcterms:temporal", part("period")));
        places().forEach(place -> dataset.link("dcterms:spatial", place));
        distributions.forEach(file -> dataset.link("dcat:distribution", part(file.slug())));
    }

    private void describePublisher() {
        ReleaseDescription.Publisher publisher = release.publisher();
        Description.Subject agent = description
                .about(part("publisher"), "foaf:Agent")
                .plain("foaf:name", publisher.name())
                .link("foaf:homepage", publisher.homepage());
        publisher.type().ifPresent(type -> {
            agent.link("dcterms:type", type);
            describeConcept(type.toString());
        });
        Description.Subject contact = description
                .about(part("contact"), "vcard:Kind", "vcard:Organization")
                .plain("vcard:fn", publisher.name());
        String address = publisher.contact().orElse(publisher.homepage().toString());
        if (address.contains("@") && !address.contains(":")) {
            contact.link("vcard:hasEmail", "mailto:" + address);
        } else {
            contact.link("vcard:hasURL", address);
        }
    }

    private void describeCoverage() {
        release.temporal()
                .ifPresent(period -> description
                        .about(part("period"), "dcterms:PeriodOfTime")
                        .date("dcat:startDate", period.earliest())
                        .date("dcat:endDate", period.latest()));
        places().forEach(place -> description.about(place, "dcterms:Location"));
        release.area().ifPresent(area -> {
            Description.Subject place =
                    description.about(part("area")).map("dcat:bbox", area.box()).map("dcat:centroid", area.centre());
            release.spatial().forEach(within -> place.link("dcterms:hasPart", within));
        });
        description
                .about(part("provenance"), "dcterms:ProvenanceStatement")
                .text(
                        "rdfs:label",
                        "Made by Communiqué " + release.software() + " from "
                                + release.inputs().size()
                                + " files, whose names and SHA-256 the dataset's provenance graph holds. "
                                + release.excerpts(),
                        "en");
        description.about(release.run(), "prov:Activity");
    }

    /** The places that the dataset is about; where a box is given, the area within it, of which they are parts. */
    private List<String> places() {
        return release.area()
                .map(area -> List.of(part("area")))
                .orElseGet(() -> release.spatial().stream().map(URI::toString).toList());
    }

    private void describeConcept(String iri) {
        description.about(iri, "skos:Concept").text("skos:prefLabel", Lookup.lastPart(iri), "en");
    }

    private void describeDistribution(Distribution file) {
        String download = release.download(file.file());
        Description.Subject distribution = description
                .about(part(file.slug()), "dcat:Distribution")
                .text("dcterms:title", file.title(), "en")
                .text("dcterms:description", file.description(), "en")
                .link("dcat:accessURL", download)
                .link("dcat:downloadURL", download)
                .link("dcat:mediaType", file.format().mediaTypeIri())
                .link("dcterms:format", file.format().fileTypeIri())
                .typed("dcat:byteSize", Long.toString(file.bytes()), XSDDatatype.XSDnonNegativeInteger)
                .link("spdx:checksum", part(file.slug() + "-checksum"))
                .link("dcterms:license", release.licence())
                .link("dcterms:language", language())
                .link("dcatap:availability", AVAILABILITY)
                .date("dcterms:issued", release.issued());
        if (file.isCompressed()) {
            distribution.link("dcat:compressFormat", "https://www.iana.org/assignments/media-types/application/gzip");
        }
        if (file.format() != Format.CSV && release.endpoint().isPresent()) {
            distribution.link("dcat:accessService", part("sparql"));
        }
        description.about(download, "rdfs:Resource");
        description
                .about(part(file.slug() + "-checksum"), "spdx:Checksum")
                .link("spdx:algorithm", SHA256)
                .typed("spdx:checksumValue", file.sha256(), XSDDatatype.XSDhexBinary);
    }

    private void describeService(URI endpoint) {
        description
                .about(part("sparql"), "dcat:DataService")
                .text("dcterms:title", "SPARQL endpoint of " + release.title(), release.language())
                .text("dcterms:description", "Answers SPARQL 1.1 queries about the dataset.", "en")
                .link("dcat:endpointURL", endpoint)
                .link("dcat:endpointDescription", endpoint)
                .link("dcat:servesDataset", release.dataset())
                .link("dcterms:publisher", part("publisher"))
                .link("dcat:contactPoint", part("contact"))
                .link("dcterms:conformsTo", PROTOCOL)
                .link("dcterms:license", release.licence())
                .link("dcterms:accessRights", PUBLIC);
        description.about(endpoint.toString(), "rdfs:Resource");
        description.about(PROTOCOL, "dcterms:Standard").text("dcterms:title", "SPARQL 1.1 Protocol", "en");
    }

    private void describeTerms(List<Distribution> distributions) {
        Description.Subject licence = description.about(release.licence().toString(), "dcterms:LicenseDocument");
        Citation.types(release.licence().toString()).forEach(type -> {
            licence.link("dcterms:type", type);
            describeConcept(type);
        });
        description.about(PUBLIC, "dcterms:RightsStatement").text("rdfs:label", "public", "en");
        description.about(language(), "dcterms:LinguisticSystem");
        description.about(ONTOLOGY, "dcterms:Standard").text("dcterms:title", "The Communiqué ontology", "en");
        description.about(release.base().toString(), "foaf:Document");
        description.about(AVAILABILITY, "skos:Concept").text("skos:prefLabel", "stable", "en");
        description.about(SHA256, "spdx:ChecksumAlgorithm");
        description.about(THEMES, "skos:ConceptScheme").text("dcterms:title", "Data theme", "en");
        release.themes()
                .forEach(theme -> description
                        .about(theme.toString(), "skos:Concept")
                        .text("skos:prefLabel", themeName(theme), "en")
                        .link("skos:inScheme", THEMES));
        distributions.stream().map(Distribution::format).distinct().forEach(format -> {
            description.about(format.mediaTypeIri(), "dcterms:MediaType");
            description.about(format.fileTypeIri(), "dcterms:MediaTypeOrExtent");
        });
        description.about("https://www.iana.org/assignments/media-types/application/gzip", "dcterms:MediaType");
    }

    private static String themeName(URI theme) {
        String code = Lookup.lastPart(theme.toString());
        return THEME_NAMES.getOrDefault(code, code);
    }

    /** The language in the list of the EU's Publications Office, which goes by ISO 639-3. */
    private String language() {
        return EU + "language/"
                + Locale.forLanguageTag(release.language()).getISO3Language().toUpperCase(Locale.ROOT);
    }
}
