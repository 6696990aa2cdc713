package org.communique.extending;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.communique.Dataset;
import org.communique.Pipeline;
import org.communique.kinds.Kind;
import org.communique.release.tables.Table;
import org.communique.release.tables.Tables;
import org.communique.server.CommuniqueServer;
import org.communique.server.ServerSettings;
import org.communique.vocabulary.PackedFolder;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What runs with the additions of {@code docs/extending.md}, in a process of its own: the tests that name what a new
 * kind lacks, a build, and a server whose answers are written down. Its working folder has the extended sources.
 */
final class Trial {

    private final Path dataset = Path.of("dataset");

    private Trial() {}

    public static void main(String[] arguments) throws Exception {
        Trial trial = new Trial();
        trial.tests();
        trial.build();
        trial.serve();
    }

    private void tests() throws ReflectiveOperationException {
        Class<?> kinds = Class.forName("org.communique.kinds.KindsTest");
        for (Method method : kinds.getDeclaredMethods()) {
            if (method.isAnnotationPresent(EnumSource.class)) {
                call(kinds, method.getName(), Kind.valueOf("LAW"));
            }
        }
        Class<?> shapes = Class.forName("org.communique.validation.ShapesValidatorTest");
        call(shapes, "theWorldOfTheExamplesConforms");
        call(shapes, "everyShapeHasAnExampleThatConforms", "shapes/law.ttl");
        call(shapes, "everyConstraintHasAnExampleThatViolatesIt", "shapes/law.ttl");
        call(
                shapes,
                "aViolationIsFoundByItsShapeAndByNoOther",
                Path.of("ontology/examples/violates/law-in-two-states.ttl"));
        Class<?> ontology = Class.forName("org.communique.vocabulary.OntologyTest");
        call(ontology, "everyTermHasAConstantOrIsOfAPlainKindAndEveryConstantIsATerm");
        call(
                ontology,
                "everyTermHasALabelADefinitionAnExampleAndWhereItIsDefined",
                NodeFactory.createURI("https://w3id.org/communique/ns#Law"));
        Table mentions = Tables.of(Set.of("en")).stream()
                .filter(table -> table.name().equals("mentions"))
                .findFirst()
                .orElseThrow();
        call(Class.forName("org.communique.release.tables.TablesTest"), "theDocumentationTellsEveryColumn", mentions);
    }

    private static void call(Class<?> tests, String name, Object... arguments) throws ReflectiveOperationException {
        Method method = Arrays.stream(tests.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(tests + " has no test " + name));
        method.setAccessible(true);
        var constructor = tests.getDeclaredConstructor();
        constructor.setAccessible(true);
        method.invoke(constructor.newInstance(), arguments);
    }

    private void build() throws IOException {
        new PackedFolder("/org/communique/cli/article/template").copyTo(dataset);
        Path laws = dataset.resolve("material/authority/laws.yaml");
        Files.copy(Path.of("laws.yaml"), laws);
        Path statements = dataset.resolve("material/statements.yaml");
        Files.writeString(
                statements, Files.readString(statements).replace("[bridge-closure]", "[bridge-closure, harbour-act]"));
        System.out.println(Pipeline.build(new Dataset(dataset)));
        Files.writeString(laws, Files.readString(laws).replace("jurisdiction: city", "jurisdiction: bo-sample"));
        System.out.println(Pipeline.check(new Dataset(dataset)));
    }

    private void serve() throws IOException, InterruptedException {
        try (CommuniqueServer server =
                Pipeline.serve(new Dataset(dataset), ServerSettings.standard().withPort(0))) {
            answer(server, "id/law/harbour-act", "law.html");
            answer(server, "search?q=harbour&type=law", "search.html");
            answer(server, "id/proposition/bridge-safe", "proposition.html");
            answer(server, "id/person/harbour-act", "misspelt.html");
        }
    }

    private static void answer(CommuniqueServer server, String path, String file)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve(path))
                .header("Accept", "text/html")
                .build();
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        Files.writeString(
                Path.of(file), client.send(request, BodyHandlers.ofString()).body());
    }
}
