package org.communique.pipeline.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDF2;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.dossier.DatasetDescription;
import org.communique.dossier.Material;
import org.communique.dossier.Statement;
import org.communique.mapping.DatasetMapper;
import org.communique.material.Problem;
import org.communique.reading.kept.KeptFolder;
import org.communique.release.folder.Workers;
import org.communique.release.rdf.CanonicalQuads;
import org.communique.validation.ExcerptPolicy;
import org.communique.validation.Finding;
import org.communique.validation.ShapesValidator;

/**
 * Material becomes quads, and the shapes are held against them on the way. Dossiers come in packs, several at a time; a
 * pack that was sound is kept as the sorted lines of its quads.
 */
public final class Mapping {

    private final KeptFolder kept;
    private final String software;
    private final LongConsumer steps;

    /**
     * @param software names the programme: what another one kept is not taken
     * @param steps takes how many dossiers have been read
     */
    public Mapping(KeptFolder kept, String software, LongConsumer steps) {
        this.kept = kept;
        this.software = software;
        this.steps = steps;
    }

    /**
     * What came of it.
     *
     * @param problems what is wrong with the quads
     * @param dossiers how many there are
     * @param taken how many of them are in packs that were kept
     */
    public record Mapped(List<Problem> problems, long dossiers, long taken) {
        public Mapped {
            problems = List.copyOf(problems);
        }
    }

    /** Pushes the quads of what is published of the material. */
    public Mapped map(Material sound, Selection selection, CanonicalQuads quads) {
        Conformance conformance = shared(sound, selection, quads);
        Derived derived = new Derived();
        DatasetMapper relations =
                new DatasetMapper(sound.description(), sound.authority(), new StreamRDF2(quads, derived));
        selection.statements().forEach(relations::remember);
        List<PackMapper.Result> packs =
                packs(mapper(sound, selection, conformance), selection, relations::remember, pack -> true);
        relations.finish();
        TreeSet<Finding> findings = new TreeSet<>(conformance.findingsInShared(derived.graph));
        packs.forEach(pack -> {
            findings.addAll(pack.findings());
            quads.add(pack.run());
        });
        return mapped(findings, packs);
    }

    /**
     * Makes those packs, by their numbers from 0 on, and keeps them for whoever maps the material as a whole. The
     * problems are those of the packs.
     */
    public Mapped keep(Material sound, Selection selection, IntPredicate isMine) {
        Conformance conformance = shared(sound, selection, StreamRDFLib.sinkNull());
        List<PackMapper.Result> packs =
                packs(mapper(sound, selection, conformance), selection, statement -> {}, isMine);
        TreeSet<Finding> findings = new TreeSet<>();
        packs.forEach(pack -> findings.addAll(pack.findings()));
        return mapped(findings, packs);
    }

    /** What all dossiers share, mapped and at hand: packs are looked at beside it. */
    private static Conformance shared(Material sound, Selection selection, StreamRDF quads) {
        DatasetDescription dataset = sound.description();
        ExcerptPolicy policy = ExcerptPolicy.valueOf(dataset.excerpts().name());
        Conformance conformance = new Conformance(ShapesValidator.of(policy), selection);
        DatasetMapper entries = new DatasetMapper(dataset, sound.authority(), new StreamRDF2(quads, conformance));
        selection.entities().forEach(entries::map);
        selection.statements().forEach(statement -> entries.map(statement, selection.attested(statement)));
        selection.assessments().forEach(entries::map);
        return conformance;
    }

    private static Mapped mapped(Collection<Finding> findings, List<PackMapper.Result> packs) {
        return new Mapped(
                problems(findings),
                packs.stream().mapToLong(PackMapper.Result::dossiers).sum(),
                packs.stream()
                        .filter(PackMapper.Result::isTaken)
                        .mapToLong(PackMapper.Result::dossiers)
                        .sum());
    }

    private PackMapper mapper(Material sound, Selection selection, Conformance conformance) {
        return new PackMapper(sound, conformance, new PackKeys(sound, selection, conformance, software), kept);
    }

    /** Maps packs side by side; every statement is passed on, whichever pack it is in. */
    private List<PackMapper.Result> packs(
            PackMapper mapper, Selection selection, Consumer<Statement> statements, IntPredicate isMine) {
        try (Workers workers = new Workers()) {
            List<Future<PackMapper.Result>> results = new ArrayList<>();
            int[] packs = {0};
            Pack.Packing packing = new Pack.Packing(pack -> {
                if (isMine.test(packs[0]++)) {
                    results.add(workers.submit(() -> mapper.map(pack)));
                }
            });
            long[] dossiers = {0};
            selection.forEachDossier(published -> {
                published.statements().forEach(statements);
                packing.add(published);
                steps.accept(++dossiers[0]);
            });
            packing.end();
            return results.stream().map(Workers::result).toList();
        }
    }

    /** What follows from all dossiers together. */
    private static final class Derived extends StreamRDFBase {

        private final Graph graph = GraphFactory.createDefaultGraph();

        @Override
        public void quad(Quad quad) {
            graph.add(quad.asTriple());
        }
    }

    private static List<Problem> problems(Collection<Finding> findings) {
        return findings.stream()
                .map(finding -> new Problem(
                        Problem.Kind.SHAPE,
                        finding.focus(),
                        finding.message()
                                + finding.path().map(path -> " (" + path + ")").orElse("")))
                .toList();
    }
}
