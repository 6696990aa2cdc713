package org.communique.release.description;

import java.util.Locale;
import org.apache.jena.riot.system.StreamRDF;
import org.communique.vocabulary.Prefixes;

/**
 * Says in the dataset itself which run made it: with which software, from which files, each known by its SHA-256. A
 * run has no time of its own, so that the same material gives the same bytes; the release date stands on the dataset.
 */
public final class RunDescriber {

    private final ReleaseDescription release;

    public RunDescriber(ReleaseDescription release) {
        this.release = release;
    }

    /** The IRI of the graph that tells how the dataset was made. */
    public String graph() {
        return release.iri("graph/provenance");
    }

    /** Pushes the run's quads. */
    public void describe(StreamRDF quads) {
        Description description = new Description(Prefixes.ofVocabularies());
        describeRun(description);
        describeDataset(description);
        for (ReleaseDescription.Input input : release.inputs()) {
            describeInput(input, description);
        }
        description.pushTo(quads, graph());
    }

    private void describeRun(Description description) {
        description
                .about(release.run(), "prov:Activity")
                .text("rdfs:label", "The run that made release " + release.version(), "en")
                .link("prov:wasAssociatedWith", release.softwareAgent());
        description
                .about(release.softwareAgent(), "prov:SoftwareAgent", "prov:Agent")
                .text("rdfs:label", "Communiqué " + release.software(), "en")
                .plain("schema:softwareVersion", release.software());
    }

    private void describeDataset(Description description) {
        Description.Subject dataset = description
                .about(release.dataset(), "prov:Entity", "void:Dataset", "dcat:Dataset")
                .text("rdfs:label", release.title(), release.language())
                .text("dcterms:title", release.title(), release.language())
                .plain("dcterms:identifier", release.id())
                .plain("dcat:version", release.version())
                .date("dcterms:issued", release.issued())
                .link("dcterms:license", release.licence())
                .link("prov:wasGeneratedBy", release.run());
        // SPARQLES asks an endpoint whether it knows of itself
        release.endpoint().ifPresent(endpoint -> dataset.link("void:sparqlEndpoint", endpoint));
    }

    private void describeInput(ReleaseDescription.Input input, Description description) {
        String digest = input.sha256().toLowerCase(Locale.ROOT);
        String entity = release.iri("id/input/" + digest);
        description
                .about(entity, "prov:Entity")
                .plain("rdfs:label", input.name())
                .plain("schema:sha256", digest);
        description.about(release.run()).link("prov:used", entity);
        description.about(release.dataset()).link("prov:wasDerivedFrom", entity);
    }
}
