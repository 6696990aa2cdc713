package org.communique.pipeline.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.communique.checking.MaterialFolder;
import org.communique.dossier.Dossier;
import org.communique.dossier.Material;
import org.communique.mapping.DatasetMapper;
import org.communique.reading.MaterialReader;
import org.communique.validation.ExcerptPolicy;
import org.communique.validation.Finding;
import org.communique.validation.ShapesValidator;
import org.communique.vocabulary.Communique;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking at dossiers in packs, for constant memory, tells the same as looking at all of them together. */
class ConformanceTest {

    private static final ShapesValidator SHAPES = ShapesValidator.of(ExcerptPolicy.QUOTATIONS);
    private static final int ALL = 1_000_000;
    private static final int EACH_DOSSIER = 1;

    @TempDir
    Path folder;

    @Test
    void soundMaterialConformsHoweverSmallThePacks() {
        Material material = material();

        assertThat(findings(material, ALL, List.of())).isEmpty();
        assertThat(findings(material, EACH_DOSSIER, List.of())).isEmpty();
    }

    @Test
    void aStatementThatOnlyAnotherDossierHasIsKnownWhereverItStands() {
        MaterialFolder changed = MaterialFolder.sound(folder);
        changed.write("material/articles/archive/2021.jsonl", """
            {"article": {"id": "portwick-post-2", "label": "On the New Bridge", "publisher": "portwick-post", \
            "published": {"date": "2021-05-05", "basis": "stated"}, "language": "en", "text": {"sha256": \
            "204A476111ED3BE17CC2829C5B9751695B6BC60EA1EAF80C48E8E9E133CD20E6", "codePoints": 33}}, \
            "reports": [{"id": "r1", "statement": "portwick-post-2021-05-04-cracks", "mode": "indirect", \
            "within": "harbour-own", "content": {"at": [[0, 9]]}}]}
            """);

        Material material = read(changed);

        assertThat(findings(material, EACH_DOSSIER, List.of())).isEqualTo(findings(material, ALL, List.of()));
    }

    @Test
    void whatIsWrongInADossierOrInWhatTheyShareIsToldTheSameWay() {
        Quad unlabelled = quad("id/document/portwick-post-2", RDF.type.getURI(), Communique.Passage.getURI());
        Quad leaking = quad("id/actor/jose-marsh", Communique.affirms.getURI(), "id/proposition/bridge-safe");

        List<Finding> together = findings(material(), ALL, List.of(unlabelled, leaking));

        assertThat(together).isNotEmpty();
        assertThat(findings(material(), EACH_DOSSIER, List.of(unlabelled, leaking)))
                .isEqualTo(together);
    }

    private static Quad quad(String subject, String predicate, String object) {
        return Quad.create(node("graph/readings"), node(subject), node(predicate), node(object));
    }

    private static Node node(String name) {
        return NodeFactory.createURI(name.startsWith("http") ? name : "https://w3id.org/communique/" + name);
    }

    private Material material() {
        return read(MaterialFolder.sound(folder));
    }

    private static Material read(MaterialFolder folder) {
        return new MaterialReader(folder.material(), problem -> {}).read().orElseThrow();
    }

    /** The findings in packs of so many dossiers, with some quads slipped in after the first dossier. */
    private static List<Finding> findings(Material material, int dossiers, List<Quad> slipped) {
        Conformance conformance = new Conformance(SHAPES, Selection.of(material));
        DatasetMapper shared = new DatasetMapper(material.description(), material.authority(), conformance);
        material.authority().stream().forEach(shared::map);
        material.statements().forEach(shared::map);
        material.assessments().forEach(shared::map);
        TreeSet<Finding> findings = new TreeSet<>();
        Graph pack = GraphFactory.createDefaultGraph();
        slipped.forEach(quad -> pack.add(quad.asTriple()));
        int[] number = {0};
        material.dossiers().forEach((Dossier dossier) -> {
            new DatasetMapper(material.description(), material.authority(), new StreamRDFBase() {
                        @Override
                        public void quad(Quad quad) {
                            pack.add(quad.asTriple());
                        }
                    })
                    .map(dossier);
            if (++number[0] % dossiers == 0) {
                findings.addAll(conformance.findings(pack));
                pack.clear();
            }
        });
        findings.addAll(conformance.findings(pack));
        findings.addAll(conformance.findingsInShared(GraphFactory.createDefaultGraph()));
        return List.copyOf(findings);
    }
}
