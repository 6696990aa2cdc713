package org.communique.versions;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.communique.release.description.Description;
import org.communique.release.description.ReleaseDescription;
import org.communique.release.folder.Checksums;
import org.communique.release.rdf.SortedQuads;
import org.communique.vocabulary.Prefixes;

/** Writes the versions of a dataset in the words of DCAT 3 and PROV, and what became of each thing that is gone. */
final class CatalogueWriter {

    private final ReleaseDescription release;
    private final Versions versions;
    private final Description description;

    CatalogueWriter(ReleaseDescription release, Versions versions) {
        this.release = release;
        this.versions = versions;
        this.description = new Description(Prefixes.of(release.base()));
    }

    void write() {
        Description.Subject dataset = description.about(release.dataset(), "dcat:Dataset");
        dataset.link("dcat:hasCurrentVersion", iri(versions.last().number()));
        versions.all().forEach(version -> dataset.link("dcat:hasVersion", iri(version.number())));
        versions.all().forEach(this::describe);
        ends();
        description.writeTo(versions.release().resolve(Versions.CATALOGUE));
    }

    private String iri(int number) {
        return release.dataset() + "/version/" + number;
    }

    private void describe(Version version) {
        Description.Subject subject = description
                .about(iri(version.number()), "dcat:Dataset", "prov:Entity")
                .text("dcterms:title", release.title() + ", " + version.name(), release.language())
                .plain("dcat:version", version.label())
                .date("dcterms:issued", version.issued())
                .link("dcat:isVersionOf", release.dataset())
                .plain("schema:sha256", version.sha256());
        if (version.number() > 1) {
            subject.link("dcat:previousVersion", iri(version.number() - 1))
                    .link("prov:wasRevisionOf", iri(version.number() - 1));
            versions.differences(version.number())
                    .ifPresent(files -> files.forEach(file -> {
                        String download = release.download(
                                versions.release().relativize(file).toString().replace('\\', '/'));
                        subject.link("dcat:distribution", download);
                        distribution(download, file);
                    }));
        }
    }

    private void distribution(String download, Path file) {
        description
                .about(download, "dcat:Distribution")
                .link("dcat:downloadURL", download)
                .link("spdx:checksum", download + "#checksum");
        description
                .about(download + "#checksum", "spdx:Checksum")
                .link("spdx:algorithm", "http://spdx.org/rdf/terms#checksumAlgorithm_sha256")
                .typed("spdx:checksumValue", Checksums.digest(file), XSDDatatype.XSDhexBinary);
    }

    /** How a thing ended. */
    private record End(Version first, Change change) {}

    /** The last end of each thing that has not come back. */
    private void ends() {
        Map<String, End> ends = new LinkedHashMap<>();
        for (Version version : versions.all()) {
            versions.changes(version.number()).stream()
                    .filter(change -> change.act().isEnd())
                    .forEach(change -> ends.put(change.iri(), new End(version, change)));
        }
        try (SortedQuads now = new SortedQuads(versions.release().resolve("dataset.nq"))) {
            ends.values().stream()
                    .filter(end -> now.find(end.change().iri()).isEmpty())
                    .forEach(this::describe);
        }
    }

    private void describe(End end) {
        Change change = end.change();
        Description.Subject gone = description
                .about(change.iri(), "prov:Entity")
                .text("rdfs:label", change.label(), release.language())
                .typed("prov:invalidatedAtTime", end.first().issued() + "T00:00:00Z", XSDDatatype.XSDdateTime)
                .link("dcterms:isPartOf", iri(end.first().number() - 1));
        if (change.act() == Change.Act.MERGED) {
            gone.link("dcterms:isReplacedBy", change.detail());
        } else if (!change.detail().isEmpty()) {
            gone.text("skos:note", change.detail(), "en");
        }
    }
}
