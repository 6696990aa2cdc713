package org.communique.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.checking.MaterialFolder;
import org.communique.vocabulary.CodeScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The published JSON Schema of dossiers agrees with the reader. */
class DossierSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("docs/dossier.schema.json")));
    }

    private static Set<String> violations(Path dossier) throws IOException {
        var loader = new Load(LoadSettings.builder().build());
        JsonNode json = JSON.valueToTree(loader.loadFromString(Files.readString(dossier)));
        return schema().validate(json).stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void soundDossiersConform() throws IOException {
        for (Path dossier : dossiersOf(MaterialFolder.sound(folder))) {
            assertThat(violations(dossier)).as(dossier.toString()).isEmpty();
        }
    }

    @Test
    void theSpeechActsAreThoseOfTheOntology() throws IOException {
        JsonNode known = JSON.readTree(Path.of("docs/dossier.schema.json").toFile())
                .at("/$defs/statement/properties/speech-act/enum");

        assertThat(known).extracting(JsonNode::asText).containsExactlyElementsOf(CodeScheme.SPEECH_ACT.ids());
    }

    private static Iterable<Path> dossiersOf(MaterialFolder material) throws IOException {
        try (Stream<Path> files = Files.walk(material.file("material/articles"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an-unknown-key-gets-the-nearest-one",
                "a-missing-key-is-named",
                "a-span-is-a-pair-of-numbers",
                "a-value-is-of-the-form-asked-for",
                "an-id-is-small-letters-digits-hyphens-and-dots"
            })
    void whatTheReaderRefusesTheSchemaRefuses(String claim) throws IOException {
        MaterialFolder material = MaterialFolder.sound(folder);
        material.apply(Path.of("src/test/resources/cases/material", claim));

        assertThat(violations(material.file("material/articles/harbour-news-1.yaml")))
                .isNotEmpty();
    }

    /** The reader lists the keys that it knows when it meets one that it does not. */
    @ParameterizedTest
    @ValueSource(strings = {"article", "report", "statement", "stance", "published", "part"})
    void theReaderKnowsJustTheKeysOfTheSchema(String thing) throws IOException {
        String unknown = "{zzzzzzzz: 1}";
        String dossier = switch (thing) {
            case "article" -> "article: " + unknown;
            case "report" -> "reports: [" + unknown + "]";
            case "statement" -> "statements: [" + unknown + "]";
            case "stance" -> "statements: [{stances: [" + unknown + "]}]";
            case "published" -> "article: {published: " + unknown + "}";
            default -> "article: {parts: [" + unknown + "]}";
        };
        MaterialFolder material = MaterialFolder.sound(folder);
        material.write("material/articles/keys.yaml", dossier);
        JsonNode definitions =
                JSON.readTree(Path.of("docs/dossier.schema.json").toFile()).get("$defs");
        var keys = new TreeSet<String>();
        definitions.get(thing).get("properties").fieldNames().forEachRemaining(keys::add);

        assertThat(material.problems())
                .contains("unknown-key material/articles/keys.yaml:1: the key 'zzzzzzzz' is unknown; there are "
                        + String.join(", ", keys));
    }

    @Test
    void theReaderKnowsJustTheKeysOfTheDatasetsSchema() throws IOException {
        MaterialFolder material = MaterialFolder.sound(folder);
        Path dataset = material.file("material/dataset.yaml");
        Files.writeString(
                dataset,
                Files.readString(dataset) + "zzzzzzzz: 1\nsite: {yyyyyyyy: 1, accent: \"#ffcc00\", logo: none.svg}\n");
        JsonNode keys =
                JSON.readTree(Path.of("docs/dataset.schema.json").toFile()).get("properties");

        assertThat(String.join("\n", material.problems()))
                .contains("the key 'zzzzzzzz' is unknown; there are " + names(keys))
                .contains("the key 'yyyyyyyy' is unknown; there are " + names(keys.at("/site/properties")))
                .contains("\"#ffcc00\" cannot be read on light pages: its contrast is 1.2, and text needs 4.5");
    }

    private static String names(JsonNode properties) {
        var names = new TreeSet<String>();
        properties.fieldNames().forEachRemaining(names::add);
        return String.join(", ", names);
    }
}
