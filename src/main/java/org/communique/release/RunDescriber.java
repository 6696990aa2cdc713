package org.communique.release;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/**
 * Says in the dataset itself which run made it: with which software, from which files, each known by its SHA-256. A
 * run has no time of its own, so that the same material gives the same bytes; the release date stands on the dataset.
 */
public final class RunDescriber {

    private static final String DATE = XSDDatatype.XSDdate.getURI();
    private static final Prefixes PREFIXES = Prefixes.ofVocabularies();

    private final ReleaseDescription release;

    public RunDescriber(ReleaseDescription release) {
        this.release = release;
    }

    /** The graph that tells how the dataset was made. */
    public static String graph(ReleaseDescription release) {
        return release.iri("graph/provenance");
    }

    /** Pushes the run's quads. */
    public void describe(StreamRDF quads) {
        Provenance provenance = new Provenance(quads, node(graph(release)));
        describeRun(provenance);
        describeSoftware(provenance);
        describeDataset(provenance);
        for (ReleaseDescription.Input input : release.inputs()) {
            describeInput(input, provenance);
        }
    }

    private void describeRun(Provenance provenance) {
        String run = release.run();
        provenance.types(run, List.of("prov:Activity"));
        provenance.text(run, "rdfs:label", "The run that made release " + release.version(), "en");
        provenance.link(run, "prov:wasAssociatedWith", release.softwareAgent());
    }

    private void describeSoftware(Provenance provenance) {
        String software = release.softwareAgent();
        provenance.types(software, List.of("prov:SoftwareAgent", "prov:Agent"));
        provenance.text(software, "rdfs:label", "Communiqué " + release.software(), "en");
        provenance.plain(software, "schema:softwareVersion", release.software());
    }

    private void describeDataset(Provenance provenance) {
        String dataset = release.dataset();
        provenance.types(dataset, List.of("prov:Entity", "void:Dataset", "dcat:Dataset"));
        provenance.text(dataset, "rdfs:label", release.title(), release.language());
        provenance.plain(dataset, "dcterms:identifier", release.id());
        provenance.plain(dataset, "dcat:version", release.version());
        provenance.typed(dataset, "dcterms:issued", release.issued().toString(), DATE);
        provenance.link(dataset, "dcterms:license", release.licence().toString());
        provenance.link(dataset, "prov:wasGeneratedBy", release.run());
    }

    private void describeInput(ReleaseDescription.Input input, Provenance provenance) {
        String digest = input.sha256().toLowerCase(java.util.Locale.ROOT);
        String entity = release.iri("id/input/" + digest);
        provenance.types(entity, List.of("prov:Entity"));
        provenance.plain(entity, "rdfs:label", input.name());
        provenance.plain(entity, "schema:sha256", digest);
        provenance.link(release.run(), "prov:used", entity);
        provenance.link(release.dataset(), "prov:wasDerivedFrom", entity);
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** The provenance graph being written. */
    private record Provenance(StreamRDF quads, Node graph) {

        void types(String subject, List<String> classes) {
            classes.forEach(type -> link(subject, "rdf:type", PREFIXES.expand(type)));
        }

        void link(String subject, String property, String object) {
            push(subject, property, node(object));
        }

        void text(String subject, String property, String text, String language) {
            push(subject, property, NodeFactory.createLiteralLang(text, language));
        }

        void plain(String subject, String property, String text) {
            push(subject, property, NodeFactory.createLiteralString(text));
        }

        void typed(String subject, String property, String form, String datatype) {
            push(subject, property, NodeFactory.createLiteralDT(form, NodeFactory.getType(datatype)));
        }

        private void push(String subject, String property, Node object) {
            quads.quad(Quad.create(graph, node(subject), node(PREFIXES.expand(property)), object));
        }
    }
}
