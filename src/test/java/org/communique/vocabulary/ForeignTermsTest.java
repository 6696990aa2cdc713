package org.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** Every term of another vocabulary that is used exists there, as the lists in {@code vocabularies/} have it. */
class ForeignTermsTest {

    private static final Path LISTS = Path.of("src", "test", "resources", "vocabularies");
    private static final List<String> INSTANCES = List.of(
            "https://example.org/",
            "https://w3id.org/communique/",
            "http://www.wikidata.org/entity/",
            "https://www.wikidata.org/wiki/",
            "https://creativecommons.org/publicdomain/zero/1.0/",
            "http://id.loc.gov/datatypes");

    @Test
    void everyForeignTermInTheFilesOfTheOntologyExists() throws IOException {
        Vocabularies vocabularies = Vocabularies.read();
        for (Path file : OntologyTest.files()) {
            if (file.toString().endsWith(".ttl")) {
                vocabularies.assertKnown(file.toString(), irisOf(file));
            }
        }
    }

    @Test
    void everyForeignConstantExists() throws IOException, IllegalAccessException {
        Vocabularies vocabularies = Vocabularies.read();
        for (Class<?> holder : List.of(Prov.class, Schema.class, Sem.class)) {
            for (var field : holder.getFields()) {
                if (field.get(null) instanceof Resource term) {
                    vocabularies.assertKnown(holder.getSimpleName(), Set.of(term.getURI()));
                    assertThat(term.getURI()).endsWith(field.getName());
                }
            }
        }
    }

    @Test
    void aMisspeltTermIsNotKnown() throws IOException {
        Vocabularies vocabularies = Vocabularies.read();

        assertThat(vocabularies.knows("http://schema.org/spokenByCharacter")).isTrue();
        for (String wrong : List.of(
                "http://schema.org/quotedBy",
                "https://schema.org/spokenByCharacter",
                "http://www.w3.org/ns/oa#motivation",
                "http://www.w3.org/ns/org#holdsPost",
                "http://semanticweb.cs.vu.nl/2009/11/sem/hasBeginTimestamp",
                "http://xmlns.com/foaf/0.1/Organisation")) {
            assertThat(vocabularies.knows(wrong)).as(wrong).isFalse();
        }
    }

    private static Set<String> irisOf(Path file) {
        var graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, file.toString());
        Set<String> iris = new HashSet<>();
        graph.find()
                .forEach(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                        .forEach(node -> collect(node, iris)));
        return iris;
    }

    private static void collect(Node node, Set<String> iris) {
        if (node.isURI()) {
            iris.add(node.getURI());
        } else if (node.isLiteral()) {
            iris.add(node.getLiteralDatatypeURI());
        }
    }

    /** Namespace to the local names that exist in it. */
    private record Vocabularies(Map<String, Set<String>> terms) {

        static Vocabularies read() throws IOException {
            Map<String, Set<String>> terms = new TreeMap<>();
            try (Stream<Path> lists = Files.list(LISTS)) {
                for (Path list : lists.sorted().toList()) {
                    List<String> lines = new ArrayList<>(Files.readAllLines(list));
                    terms.put(lines.get(0).substring(2), new HashSet<>(lines.subList(2, lines.size())));
                }
            }
            return new Vocabularies(terms);
        }

        boolean knows(String iri) {
            return terms.entrySet().stream()
                    .anyMatch(vocabulary -> iri.startsWith(vocabulary.getKey())
                            && vocabulary
                                    .getValue()
                                    .contains(iri.substring(vocabulary.getKey().length())));
        }

        void assertKnown(String where, Set<String> iris) {
            String[] namespaces = terms.keySet().stream()
                    .flatMap(namespace -> Stream.of(namespace, namespace.substring(0, namespace.length() - 1)))
                    .toArray(String[]::new);
            assertThat(iris)
                    .as(where)
                    .allMatch(iri -> knows(iri)
                            || INSTANCES.stream().anyMatch(iri::startsWith)
                            || Arrays.asList(namespaces).contains(iri));
        }
    }
}
