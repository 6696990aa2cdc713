package org.communique.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.release.tables.Table;
import org.communique.release.tables.Tables;
import org.communique.validation.Examples;
import org.communique.vocabulary.Ontology;
import org.communique.vocabulary.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a kind must have besides its line in {@link Kind}; each message says what is missing, and where it belongs. */
class KindsTest {

    private static final Graph TERMS = Ontology.terms();
    private static final Node TARGET = NodeFactory.createURI("http://www.w3.org/ns/shacl#targetClass");

    /** A run is described by PROV-O's own class, without constraints of ours. */
    private static final Set<Kind> OF_PROV = Set.of(Kind.RUN);

    /** Several kinds may share a class that is targeted: all that act are actors. */
    private static List<Node> types(Kind kind) {
        return Stream.of(kind.type(), kind.searchedType())
                .distinct()
                .map(KindsTest::iri)
                .toList();
    }

    private static Node iri(String compact) {
        return NodeFactory.createURI(Prefixes.ofVocabularies().expand(compact));
    }

    @ParameterizedTest
    @EnumSource
    void itsClassIsDeclaredWithALabelWhichHeadsItsPages(Kind kind) {
        if (!OF_PROV.contains(kind)) {
            assertThat(TERMS.contains(iri(kind.type()), RDFS.label.asNode(), Node.ANY))
                    .as("ontology/communique.ttl lacks the class %s of the kind %s", kind.type(), kind)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aShapeIsHeldAgainstIt(Kind kind) {
        if (!OF_PROV.contains(kind)) {
            assertThat(shapes(kind))
                    .as("ontology/shapes has neither %s.ttl nor a sh:targetClass %s", kind.noun(), kind.type())
                    .isNotEmpty();
        }
    }

    private static List<String> shapes(Kind kind) {
        return Ontology.files("shapes/").stream()
                .filter(file -> !file.startsWith("shapes/excerpts-"))
                .filter(file -> file.equals("shapes/" + kind.noun() + ".ttl")
                        || types(kind).stream()
                                .anyMatch(type -> Ontology.turtle(List.of(file)).contains(Node.ANY, TARGET, type)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void anExampleOfItConforms(Kind kind) {
        if (!OF_PROV.contains(kind)) {
            assertThat(Examples.world().contains(Node.ANY, RDF.type.asNode(), iri(kind.type())))
                    .as("ontology/examples/conforms has nothing of the class %s of the kind %s", kind.type(), kind)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anExampleViolatesItsShape(Kind kind) {
        List<String> names = shapes(kind).stream()
                .map(file -> file.replaceAll("shapes/|\\.ttl", ""))
                .toList();
        if (!OF_PROV.contains(kind)) {
            assertThat(Examples.files("violates"))
                    .as("no file of ontology/examples/violates violates a shape of %s of the kind %s", names, kind)
                    .anySatisfy(file -> assertThat(names)
                            .anySatisfy(name -> assertThat(Examples.name(file)).startsWith(name + "-")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatPeopleKeepHasATable(Kind kind) {
        List<String> tables = Tables.of(Set.of("en")).stream().map(Table::name).toList();

        if (!kind.files().isEmpty()) {
            assertThat(kind.table()).as("the kind %s names no table", kind).isPresent();
        }
        kind.table()
                .ifPresent(table -> assertThat(tables)
                        .as("no table '%s' in release.tables for the kind %s", table, kind)
                        .contains(table));
    }

    @ParameterizedTest
    @EnumSource
    void itsLineStandsInTheDocumentation(Kind kind) throws IOException {
        String line = "| %s | `%s` | `id/%s/` |".formatted(kind.noun(), kind.type(), kind.path());

        assertThat(Files.readString(Path.of("docs/ontology.md")))
                .as("docs/ontology.md, Kinds, lacks the line of the kind %s", kind)
                .contains(line);
    }

    @Test
    void whatPeopleLookForIsChosenByAWordForOneClass() {
        assertThat(Kind.searched())
                .extracting(Kind::path, Kind::searchedType)
                .allSatisfy(one -> assertThat(one.toList()).doesNotContain(""));
        assertThat(Kind.searched().stream().map(Kind::path).distinct().count())
                .isEqualTo(Kind.searched().stream()
                        .map(Kind::searchedType)
                        .distinct()
                        .count());
    }
}
