package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

/** The questions of docs/core.md have answers, and all are asked with the terms of its table. */
class CoreTest {

    private static final Graph RELEASE = RDFDataMgr.loadGraph("rdf/dataset.nt");
    private static final Pattern QUESTION = Pattern.compile("```sparql\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PREFIX = Pattern.compile("^ {4}(PREFIX .*)$", Pattern.MULTILINE);
    private static final Pattern PROPERTY =
            Pattern.compile("^cq:(\\w+)\\s+a\\s+owl:(?:Object|Datatype)Property", Pattern.MULTILINE);
    private static final Pattern TERM = Pattern.compile("\\b(?:cq|schema|prov|oa|org|foaf|skos|dcterms):\\w+");

    @Test
    void theTenQuestionsNeedTheCoreAlone() throws IOException {
        String page = Files.readString(Path.of("docs", "core.md"));
        String prefixes = String.join("\n", matches(PREFIX, page, 1)) + "\n";
        List<String> questions = matches(QUESTION, page, 1);

        assertThat(questions)
                .hasSize(10)
                .allSatisfy(question ->
                        assertThat(rows(prefixes + question)).as(question).isPositive());
        assertThat(questions.stream().filter(question -> core(page).containsAll(matches(TERM, question, 0))))
                .hasSize(10);
    }

    private static Set<String> core(String page) {
        String table = page.substring(page.indexOf("| term |"), page.indexOf("## Ten questions"));
        return Set.copyOf(matches(TERM, table, 0).stream().distinct().toList());
    }

    @Test
    void thePageSaysHowManyStoredQuestionsNeedTheCoreAlone() throws IOException {
        String page = Files.readString(Path.of("docs", "core.md"));
        List<String> own;
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            own = files.filter(file -> file.toString().endsWith(".rq"))
                    .map(CoreTest::query)
                    .filter(query -> !query.contains("#+ federates"))
                    .map(query -> query.replaceAll("(?m)^\\s*#.*$|\"[^\"]*\"", ""))
                    .toList();
        }
        long alone = own.stream()
                .filter(query -> core(page).containsAll(matches(TERM, query, 0)))
                .count();

        assertThat(page)
                .contains("Of the %d that ask no other endpoint,\n%d use the core alone".formatted(own.size(), alone));
    }

    @Test
    void thePageNamesEveryTermThatOneStoredQuestionAtMostUses() throws IOException {
        String page = Files.readString(Path.of("docs", "core.md"));
        String table = page.substring(page.indexOf("## What only one question uses"));
        List<String> queries;
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            queries = files.filter(file -> file.toString().endsWith(".rq"))
                    .map(CoreTest::query)
                    .map(query -> query.replaceAll("(?m)^\\s*#.*$|\"[^\"]*\"", ""))
                    .toList();
        }
        List<String> rare = matches(PROPERTY, Files.readString(Path.of("ontology/communique.ttl")), 1).stream()
                .filter(term -> queries.stream()
                                .filter(query -> matches(TERM, query, 0).contains("cq:" + term))
                                .count()
                        < 2)
                .filter(term -> !core(page).contains("cq:" + term))
                .toList();

        assertThat(rare).hasSizeGreaterThan(20);
        assertThat(matches(Pattern.compile("`(\\w+)`"), table, 1)).containsExactlyInAnyOrderElementsOf(rare);
    }

    private static String query(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> matches(Pattern pattern, String text, int group) {
        return pattern.matcher(text).results().map(found -> found.group(group)).toList();
    }

    private static long rows(String query) {
        try (QueryExec asked = QueryExec.graph(RELEASE).query(query).build()) {
            return asked.select().stream().count();
        }
    }
}
