package org.communique.benchmark;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.communique.dossier.Dossier;
import org.communique.dossier.Material;
import org.communique.mapping.DatasetMapper;
import org.communique.reading.MaterialReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How fast the material, in memory, becomes quads, beside Jena's writing of the same quads as N-Quads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class MappingBenchmark {

    private Material material;
    private final List<Dossier> dossiers = new ArrayList<>();
    private final List<Quad> quads = new ArrayList<>();

    /** Reads the material, and maps it once for the quads that the bare writer gets. */
    @Setup(Level.Trial)
    public void read() {
        material = new MaterialReader(Path.of(System.getProperty("material", "material")), problem -> {
                    throw new IllegalStateException(problem.toString());
                })
                .read()
                .orElseThrow();
        material.dossiers().forEach(dossiers::add);
        map(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }
        });
    }

    private void map(StreamRDF out) {
        DatasetMapper mapper = new DatasetMapper(material.description(), material.authority(), out);
        material.authority().stream().forEach(mapper::map);
        material.statements().forEach(mapper::map);
        material.assessments().forEach(mapper::map);
        dossiers.forEach(mapper::map);
        mapper.finish();
    }

    private static StreamRDF writer() {
        return StreamRDFWriter.getWriterStream(OutputStream.nullOutputStream(), Lang.NQUADS);
    }

    /** The mapping of all the material, its quads forgotten. */
    @Benchmark
    public void mapping(Blackhole forgotten) {
        map(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                forgotten.consume(quad);
            }
        });
    }

    /** The mapping of all the material, its quads written. */
    @Benchmark
    public void mappingAndWriting() {
        StreamRDF out = writer();
        out.start();
        map(out);
        out.finish();
    }

    /** The same quads, ready-made, written by Jena. */
    @Benchmark
    public void writing() {
        StreamRDF out = writer();
        out.start();
        quads.forEach(out::quad);
        out.finish();
    }
}
