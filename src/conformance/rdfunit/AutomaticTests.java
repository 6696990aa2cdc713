import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aksw.rdfunit.RDFUnit;
import org.aksw.rdfunit.enums.TestCaseExecutionType;
import org.aksw.rdfunit.enums.TestCaseResultStatus;
import org.aksw.rdfunit.io.reader.RdfModelReader;
import org.aksw.rdfunit.model.interfaces.TestSuite;
import org.aksw.rdfunit.model.interfaces.results.AggregatedTestCaseResult;
import org.aksw.rdfunit.model.interfaces.results.TestExecution;
import org.aksw.rdfunit.sources.SchemaSource;
import org.aksw.rdfunit.sources.SchemaSourceFactory;
import org.aksw.rdfunit.sources.TestSource;
import org.aksw.rdfunit.sources.TestSourceBuilder;
import org.aksw.rdfunit.tests.generators.TestGeneratorFactory;
import org.aksw.rdfunit.validate.wrappers.RDFUnitStaticValidator;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;

/**
 * Lets RDFUnit make tests of what the ontology says of its terms (domains, ranges, disjoint classes …), and runs them on
 * the release. The exit status is 1 if a test fails.
 */
final class AutomaticTests {

    private static final String NAMESPACE = "https://w3id.org/communique/ns#";

    private AutomaticTests() {}

    /** The arguments are the folder of the ontology and that of the release. */
    public static void main(String[] folders) {
        Path ontology = Path.of(folders[0]);
        Model terms = read(ontology.resolve("communique.ttl"));
        Model data = read(ontology.resolve("codes.ttl"), Path.of(folders[1], "dataset.ttl")).add(terms);

        TestExecution execution = execution(terms, data);

        List<AggregatedTestCaseResult> results = execution.getTestCaseResults().stream()
                .map(AggregatedTestCaseResult.class::cast)
                .toList();
        List<AggregatedTestCaseResult> failed = results.stream()
                .filter(result -> result.getStatus() != TestCaseResultStatus.Success)
                .toList();
        failed.forEach(result -> System.out.println(
                result.getStatus().name() + ": " + result.getMessage() + " (" + result.getErrorCount() + ")"));
        System.out.printf(
                "%d tests, %d with something to test, %d failed%n", results.size(), touched(results), failed.size());
        System.exit(failed.isEmpty() ? 0 : 1);
    }

    private static long touched(List<AggregatedTestCaseResult> results) {
        return results.stream()
                .filter(result -> result.getPrevalenceCount().orElse(0L) > 0)
                .count();
    }

    private static TestExecution execution(Model terms, Model data) {
        SchemaSource schema =
                SchemaSourceFactory.createSchemaSourceSimple("cq", NAMESPACE, NAMESPACE, new RdfModelReader(terms));
        TestSource release = new TestSourceBuilder()
                .setPrefixUri("release", "https://w3id.org/communique/")
                .setInMemReader(new RdfModelReader(data))
                .setReferenceSchemata(schema)
                .build();
        RDFUnit rdfUnit = RDFUnit.createWithOwlAndShacl();
        rdfUnit.init();
        TestSuite tests = new TestSuite(TestGeneratorFactory.createShaclAndTagNoManual(rdfUnit.getAutoGenerators())
                .generate(schema));
        return RDFUnitStaticValidator.validate(TestCaseExecutionType.aggregatedTestCaseResult, release, tests);
    }

    private static Model read(Path... files) {
        Model model = ModelFactory.createDefaultModel();
        Stream.of(files).map(Path::toString).forEach(file -> RDFDataMgr.read(model, file));
        return model;
    }
}
