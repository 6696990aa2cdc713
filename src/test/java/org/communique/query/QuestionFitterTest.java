package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionFitterTest {

    private static final String BASE = "https://example.org/harbour/";
    private static final String DATA = """
        @base <https://example.org/harbour/id/> .
        @prefix cq: <https://w3id.org/communique/ns#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        <statement/1> cq:speaker <actor/mayor> ; cq:earliest "2025-03-02" .
        <statement/2> cq:speaker <actor/mayor> .
        <statement/3> cq:speaker <actor/union> .
        <statement/4> cq:speaker <actor/silent> .
        <statement/5> cq:speaker <actor/silent> .
        <statement/6> cq:speaker <actor/silent> .
        <actor/mayor> rdfs:label "Hafenmeisterin"@de .
        <actor/union> rdfs:label "Gewerkschaft"@de .
        """;

    @TempDir
    Path folder;

    private final DatasetGraph dataset = DatasetGraphFactory.create();

    @BeforeEach
    void aDatasetOfItsOwn() {
        RDFParser.fromString(DATA, Lang.TURTLE).parse(dataset);
    }

    @Test
    void aQuestionIsAboutWhatTheDatasetHasMostOfAndAnAnswerFor() throws IOException {
        StoredQuery fitted =
                fitted("what", "Who is {speaker}?", """
                    SELECT ?statement ?name {
                      VALUES ?speaker { <https://w3id.org/communique/id/actor/somebody-else> }
                      ?statement cq:speaker ?speaker .
                      ?speaker rdfs:label ?name FILTER (LANG(?name) = "en")
                    }\
                    """).find("what").orElseThrow();
        assertThat(fitted.text())
                .as("the union says less, and of the silent one there is no name")
                .contains("<https://example.org/harbour/id/actor/mayor>")
                .contains("LANG(?name) = \"de\"");
        assertThat(fitted.summary()).isEqualTo("Who is Hafenmeisterin?");
        assertThat(fitted.parameters().get(0).namespace()).isEqualTo(BASE + "id/actor/");
    }

    @Test
    void aQuestionWithoutAnAnswerIsNotOffered() throws IOException {
        assertThat(fitted("what", "Who is {speaker}?", """
            SELECT ?statement ?name {
              VALUES ?speaker { <https://w3id.org/communique/id/actor/somebody-else> }
              ?statement cq:addressee ?speaker ; rdfs:label ?name
            }\
            """).queries()).isEmpty();
    }

    @Test
    void aQuestionThatNoDatasetIsAtHandForIsAboutAnyThing() throws IOException {
        assertThat(question("what", "Who is {speaker}?", """
            SELECT ?statement ?name {
              VALUES ?speaker { <https://w3id.org/communique/id/actor/somebody-else> }
              ?statement cq:speaker ?speaker ; rdfs:label ?name
            }\
            """).queries().get(0).summary())
                .isEqualTo("Who is a speaker?");
    }

    private QueryCatalogue fitted(String name, String title, String query) throws IOException {
        return new QuestionFitter(dataset, dataset.getDefaultGraph(), BASE).fit(question(name, title, query));
    }

    private QueryCatalogue question(String name, String title, String query) throws IOException {
        Files.writeString(folder.resolve(name + ".rq"), """
            #+ summary: %s
            #+ description: A test.
            #+ tags: [test]
            #+ parameters: [speaker]
            #+ columns: [statement, name]

            PREFIX cq: <https://w3id.org/communique/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            %s
            """.formatted(title, query));
        QueryCatalogue questions = QueryCatalogue.in(folder);
        assertThat(questions.mistakes()).isEmpty();
        return questions;
    }
}
