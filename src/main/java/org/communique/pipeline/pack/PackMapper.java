package org.communique.pipeline.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.dossier.Material;
import org.communique.mapping.DatasetMapper;
import org.communique.reading.kept.KeptFolder;
import org.communique.release.rdf.CanonicalLine;
import org.communique.release.rdf.SortedRun;
import org.communique.validation.Finding;

/** Makes the sorted quads of packs, or takes those that are kept; threads may share it. */
final class PackMapper {

    private final Material material;
    private final Conformance conformance;
    private final PackKeys keys;
    private final KeptFolder kept;

    PackMapper(Material material, Conformance conformance, PackKeys keys, KeptFolder kept) {
        this.material = material;
        this.conformance = conformance;
        this.keys = keys;
        this.kept = kept;
    }

    /** The file of a pack's sorted quads, with what is wrong with them; a pack that was taken was sound. */
    record Result(Path run, int dossiers, boolean isTaken, List<Finding> findings) {
        Result {
            findings = List.copyOf(findings);
        }
    }

    Result map(Pack pack) {
        String key = keys.key(pack);
        Path run = kept.file(key);
        if (SortedRun.isWhole(run)) {
            return new Result(run, pack.dossiers().size(), true, List.of());
        }
        if (Files.exists(run)) {
            kept.damaged(run);
        }
        Quads quads = new Quads();
        DatasetMapper mapper = new DatasetMapper(material.description(), material.authority(), quads);
        pack.dossiers().forEach(mapper::map);
        List<Finding> findings = conformance.findings(quads.graph);
        // What has findings gets a name under which no build looks for it.
        String name = findings.isEmpty() ? key : key + "-refused";
        kept.write(name, file -> SortedRun.write(file, quads.sorted()));
        return new Result(kept.file(name), pack.dossiers().size(), false, findings);
    }

    /** The quads of a pack, as lines to keep and as a graph to look at. */
    private static final class Quads extends StreamRDFBase {

        private final List<byte[]> lines = new ArrayList<>();
        private final Graph graph = GraphFactory.createDefaultGraph();

        @Override
        public void quad(Quad quad) {
            lines.add(CanonicalLine.of(quad));
            graph.add(quad.asTriple());
        }

        List<byte[]> sorted() {
            lines.sort(Arrays::compareUnsigned);
            List<byte[]> distinct = new ArrayList<>(lines.size());
            for (byte[] line : lines) {
                if (distinct.isEmpty() || !Arrays.equals(distinct.get(distinct.size() - 1), line)) {
                    distinct.add(line);
                }
            }
            return distinct;
        }
    }
}
