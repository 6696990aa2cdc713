package org.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.kinds.Kind;
import org.communique.validation.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OntologyTest {

    private static final Path FOLDER = Path.of("ontology");
    private static final Pattern TERM = Pattern.compile("\\bcq:(\\w+)|ns#(\\w+)");
    private static final Graph TERMS = Ontology.terms();

    static Stream<Node> terms() {
        return TERMS.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .map(Triple::getSubject)
                .distinct()
                .filter(term -> term.getURI().startsWith(Communique.NAMESPACE));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void everyTermHasALabelADefinitionAnExampleAndWhereItIsDefined(Node term) {
        for (Property property : List.of(RDFS.label, SKOS.definition, SKOS.example)) {
            assertThat(TERMS.find(term, property.asNode(), Node.ANY).toList())
                    .as(term + " " + property)
                    .singleElement()
                    .satisfies(triple ->
                            assertThat(triple.getObject().getLiteralLanguage()).isEqualTo("en"));
        }
        assertThat(TERMS.find(term, RDFS.comment.asNode(), Node.ANY)
                        .mapWith(Triple::getObject)
                        .toList())
                .as("tools that do not know SKOS show the comment")
                .isEqualTo(TERMS.find(term, SKOS.definition.asNode(), Node.ANY)
                        .mapWith(Triple::getObject)
                        .toList());
        assertThat(TERMS.contains(
                        term, RDFS.isDefinedBy.asNode(), NodeFactory.createURI("https://w3id.org/communique/ns")))
                .isTrue();
    }

    @Test
    void everyTermHasAConstantOrIsOfAPlainKindAndEveryConstantIsATerm() {
        Set<String> known = constants();
        Prefixes prefixes = Prefixes.ofVocabularies();
        Kind.plain().stream()
                .flatMap(kind -> Stream.concat(
                        Stream.of(kind.type()), kind.links().stream().map(Kind.Link::property)))
                .filter(term -> term.startsWith("cq:"))
                .map(prefixes::expand)
                .forEach(known::add);
        assertThat(known).isEqualTo(terms().map(Node::getURI).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void classesAreConstantsOfClassesAndPropertiesOfProperties() throws IllegalAccessException {
        for (Field field : fields()) {
            Resource term = (Resource) field.get(null);
            assertThat(term.getLocalName()).isEqualTo(field.getName());
            assertThat(TERMS.contains(term.asNode(), RDF.type.asNode(), OWL.Class.asNode()))
                    .as(field.getName())
                    .isEqualTo(!(term instanceof Property));
        }
    }

    @Test
    void noFileOfTheOntologyUsesATermThatIsNotDefined() throws IOException {
        Set<String> defined = terms().map(term -> term.getURI().substring(Communique.NAMESPACE.length()))
                .collect(Collectors.toSet());
        for (Path file : files()) {
            Matcher used = TERM.matcher(Files.readString(file));
            while (used.find()) {
                assertThat(defined).as(file.toString()).contains(used.group(1) == null ? used.group(2) : used.group(1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    void noReleaseUsesATermThatIsNotDefined(Path dataset) {
        Set<String> defined = terms().map(Node::getURI).collect(Collectors.toSet());
        Set<String> used = new TreeSet<>();
        RDFDataMgr.loadDatasetGraph(dataset.toString()).stream()
                .flatMap(quad -> Stream.of(quad.getPredicate(), quad.getObject()))
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(Communique.NAMESPACE))
                .forEach(used::add);

        assertThat(used).as(dataset.toString()).isNotEmpty().isSubsetOf(defined);
    }

    /** The release, and what is mapped of each case. */
    static Stream<Path> released() throws IOException {
        try (Stream<Path> cases = Files.walk(Path.of("src/test/resources/cases/mapping"))) {
            List<Path> mapped = cases.filter(file -> file.endsWith("expected.trig"))
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(Path.of("rdf/dataset.nq")), mapped.stream());
        }
    }

    @Test
    void domainsAndRangesAreDeclared() {
        Stream.of(RDFS.domain, RDFS.range, RDFS.subClassOf, OWL.disjointWith)
                .flatMap(property -> TERMS.stream(Node.ANY, property.asNode(), Node.ANY))
                .map(Triple::getObject)
                .filter(type -> !type.getURI().startsWith("http://www.w3.org/2001/XMLSchema#"))
                .filter(type -> !type.equals(RDF.langString.asNode()))
                .forEach(type -> assertThat(TERMS.contains(type, RDF.type.asNode(), Node.ANY))
                        .as(type.toString())
                        .isTrue());
    }

    @Test
    void inversesAreWrittenBothWaysAndNothingIsDeclaredEquivalent() {
        TERMS.stream(Node.ANY, OWL.inverseOf.asNode(), Node.ANY)
                .forEach(triple -> assertThat(
                                TERMS.contains(triple.getObject(), OWL.inverseOf.asNode(), triple.getSubject()))
                        .isTrue());
        Graph alignments = Ontology.alignments();
        for (Property property : List.of(OWL.equivalentClass, OWL.equivalentProperty)) {
            assertThat(TERMS.contains(Node.ANY, property.asNode(), Node.ANY)).isFalse();
            assertThat(alignments.contains(Node.ANY, property.asNode(), Node.ANY))
                    .isFalse();
        }
    }

    @Test
    void theOntologyHasAVersion() {
        Node ontology = NodeFactory.createURI("https://w3id.org/communique/ns");

        assertThat(TERMS.contains(ontology, RDF.type.asNode(), OWL.Ontology.asNode()))
                .isTrue();
        for (Property property : List.of(OWL.versionInfo, OWL2.versionIRI, DCTerms.license, DCTerms.modified)) {
            assertThat(TERMS.contains(ontology, property.asNode(), Node.ANY))
                    .as(property.toString())
                    .isTrue();
        }
    }

    @Test
    void theExamplesAreConsistentWithTheOntologyAndItsAlignments() {
        Model model = ModelFactory.createModelForGraph(Examples.world());
        model.add(ModelFactory.createModelForGraph(TERMS));
        model.add(ModelFactory.createModelForGraph(Ontology.alignments()));
        // PROV-O has this: what bears prov:hadPrimarySource is an entity and must be no activity
        model.createResource(Prov.Entity.getURI()).addProperty(OWL.disjointWith, Prov.Activity);
        Prov.hadPrimarySource.inModel(model).addProperty(RDFS.domain, Prov.Entity);

        InfModel inferred = ModelFactory.createInfModel(ReasonerRegistry.getOWLMicroReasoner(), model);

        assertThat(inferred.validate().isValid()).isTrue();
        assertThat(inferred.listResourcesWithProperty(RDF.type, OWL.Nothing).toList())
                .isEmpty();
    }

    @Test
    void theFilesThatArePackedAreListed() throws IOException {
        assertThat(Ontology.files(""))
                .containsExactlyElementsOf(files().stream()
                        .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                        .filter(file -> !file.startsWith("examples/"))
                        .sorted()
                        .toList());
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<Field> fields() {
        return Arrays.stream(Communique.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> Resource.class.isAssignableFrom(field.getType()))
                .toList();
    }

    private static Set<String> constants() {
        return fields().stream()
                .map(field -> Communique.NAMESPACE + field.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
