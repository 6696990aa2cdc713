package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two SHACL engines that we did not write read the Core shapes as ours does. */
@Tag("clients")
class OtherEnginesTest {

    private static final Predicate<Path> QUOTATIONS =
            file -> !Examples.name(file).matches("excerpts-(snippets|none).*");

    /** Only the SPARQL-based constraint finds it. */
    private static final Predicate<Path> CORE = file -> !Examples.name(file).equals("passage-counts-code-units");

    @Test
    void theReleaseConforms() throws IOException, InterruptedException {
        assertThat(results(List.of("rdf/dataset.nt")))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("rdf-validate-shacl dataset.nt", 0, "shacl-engine dataset.nt", 0));
    }

    /** shacl-engine 1.1.2 finds a character beyond U+FFFF in the world, which it takes for none of xsd:string. */
    @Test
    void everyViolationIsFound() throws IOException, InterruptedException {
        String world = Examples.files("conforms").stream()
                .filter(QUOTATIONS)
                .map(Path::toString)
                .collect(Collectors.joining("+"));
        List<String> data = new ArrayList<>(List.of(world));
        Examples.files("violates").stream()
                .filter(QUOTATIONS.and(CORE))
                .forEach(example -> data.add(world + "+" + example));

        Map<String, Integer> results = results(data);

        assertThat(results).hasSize(2 * data.size());
        String whole = world.substring(world.lastIndexOf('/') + 1);
        int core = results.remove("rdf-validate-shacl " + whole);
        int engine = results.remove("shacl-engine " + whole);
        assertThat(List.of(core, engine)).containsExactly(0, 1);
        assertThat(results)
                .allSatisfy((example, found) -> assertThat(found)
                        .as(example)
                        .isGreaterThan(example.startsWith("shacl-engine") ? engine : core));
    }

    /** How many results each engine has for each of the data, by engine and last file. */
    private static Map<String, Integer> results(List<String> data) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("node", "src/conformance/clients/shapes.mjs", "ontology", "quotations"));
        command.addAll(data);
        Process engines = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String lines = new String(engines.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(engines.waitFor()).isZero();
        Map<String, Integer> results = new TreeMap<>();
        lines.lines()
                .map(line -> line.split(" "))
                .forEach(line -> results.put(line[0] + " " + Path.of(line[1]).getFileName(), Integer.valueOf(line[2])));
        return results;
    }
}
