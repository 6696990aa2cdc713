package org.communique.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.communique.checking.ReferenceChecker;
import org.communique.checking.TextVerifier;
import org.communique.dossier.Material;
import org.communique.material.ArticleReader;
import org.communique.material.Problem;
import org.communique.reading.MaterialReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code cases/mapping} is a claim: its name says it, its {@code README.md} explains it, its material is
 * laid over {@code cases/small-material}, and {@code expected.trig} is what is mapped from it. The first line of that
 * file names the graphs and subjects that the claim is about; of these, everything stands in the file.
 * {@code mvn test -Dtest=MappingCasesTest -Dmapping.write=true} writes the files anew, for the diff to be read.
 */
class MappingCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final String BASE = "https://example.org/";
    private static final String HEAD = "# of: ";

    @TempDir
    Path folder;

    static Stream<String> claims() throws IOException {
        try (Stream<Path> cases = Files.list(CASES.resolve("mapping"))) {
            return cases.map(Path::getFileName).map(Path::toString).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("claims")
    void theMaterialIsMappedAsExpected(String claim) throws IOException {
        Path expected = CASES.resolve("mapping").resolve(claim).resolve("expected.trig");
        lay(CASES.resolve("small-material"));
        lay(CASES.resolve("mapping").resolve(claim));

        DatasetGraph mapped = about(topics(expected), mapped(sound()));

        if (Boolean.getBoolean("mapping.write")) {
            Files.writeString(expected, head(expected) + "\n" + trig(mapped));
        }
        DatasetGraph wanted = RDFDataMgr.loadDatasetGraph(expected.toString());
        assertThat(IsoMatcher.isomorphic(wanted, mapped))
                .as(difference(wanted, mapped))
                .isTrue();
    }

    private void lay(Path material) throws IOException {
        try (Stream<Path> files = Files.walk(material)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(material.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
    }

    /** The material of the case, which has no problems and fits its texts. */
    private Material sound() {
        List<Problem> problems = new ArrayList<>();
        Material material = new MaterialReader(folder.resolve("material"), problems::add)
                .read()
                .orElseThrow();
        new ReferenceChecker(problems::add).check(material);
        new TextVerifier(new ArticleReader(folder.resolve("texts"), problems::add)::read, problems::add)
                .verify(material);
        assertThat(problems).isEmpty();
        return material;
    }

    private static DatasetGraph mapped(Material material) {
        DatasetGraph quads = DatasetGraphFactory.create();
        DatasetMapper mapper =
                new DatasetMapper(material.description(), material.authority(), StreamRDFLib.dataset(quads));
        material.authority().stream().forEach(mapper::map);
        material.statements().forEach(mapper::map);
        material.dossiers().forEach(mapper::map);
        mapper.finish();
        return quads;
    }

    private static DatasetGraph about(Set<String> topics, DatasetGraph all) {
        DatasetGraph some = DatasetGraphFactory.create();
        all.stream()
                .filter(quad -> isOf(topics, quad.getGraph()) || isOf(topics, quad.getSubject()))
                .forEach(some::add);
        return some;
    }

    private static boolean isOf(Set<String> topics, Node node) {
        return topics.contains(node.getURI().substring(BASE.length()));
    }

    private static Set<String> topics(Path expected) throws IOException {
        return Set.of(head(expected).substring(HEAD.length()).split(" "));
    }

    private static String head(Path expected) throws IOException {
        String head = Files.readAllLines(expected).get(0);
        assertThat(head).startsWith(HEAD);
        return head;
    }

    private static String difference(DatasetGraph wanted, DatasetGraph mapped) {
        return "missing:\n" + lines(wanted, mapped) + "\nnot expected:\n" + lines(mapped, wanted) + "\n";
    }

    private static String lines(DatasetGraph those, DatasetGraph without) {
        return those.stream()
                .filter(quad -> !without.contains(quad))
                .map(Quad::toString)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String trig(DatasetGraph quads) {
        PrefixMapping prefixes = PrefixMapping.Factory.create()
                .setNsPrefixes(PrefixMapping.Standard)
                .setNsPrefixes(Map.of(
                        "cq", "https://w3id.org/communique/ns#",
                        "oa", "http://www.w3.org/ns/oa#",
                        "prov", "http://www.w3.org/ns/prov#",
                        "schema", "http://schema.org/",
                        "dcterms", "http://purl.org/dc/terms/",
                        "graph", BASE + "graph/"));
        for (String kind : List.of("actor", "document", "event", "mention", "passage", "proposition", "report")) {
            prefixes.setNsPrefix(kind, BASE + "id/" + kind + "/");
        }
        for (String kind : List.of("stance", "statement", "participation")) {
            prefixes.setNsPrefix(kind, BASE + "id/" + kind + "/");
        }
        for (String scheme : List.of("mode", "review", "clarity", "position", "certainty", "status")) {
            prefixes.setNsPrefix(scheme, "https://w3id.org/communique/code/" + scheme + "/");
        }
        quads.prefixes().putAll(prefixes);
        StringWriter text = new StringWriter();
        RDFDataMgr.write(text, quads, RDFFormat.TRIG_PRETTY);
        return text.toString();
    }
}
