package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

/** The questions of docs/core.md have answers, and nine of the ten are asked with the terms of its table. */
class CoreTest {

    private static final Graph RELEASE = RDFDataMgr.loadGraph("rdf/dataset.nt");
    private static final Pattern QUESTION = Pattern.compile("```sparql\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PREFIX = Pattern.compile("^ {4}(PREFIX .*)$", Pattern.MULTILINE);
    private static final Pattern TERM = Pattern.compile("\\b(?:cq|schema):\\w+");

    @Test
    void nineOfTenQuestionsNeedTheCoreAlone() throws IOException {
        String page = Files.readString(Path.of("docs", "core.md"));
        String table = page.substring(page.indexOf("| term |"), page.indexOf("## Ten questions"));
        String prefixes = String.join("\n", matches(PREFIX, page, 1)) + "\n";
        List<String> questions = matches(QUESTION, page, 1);

        assertThat(questions)
                .hasSize(10)
                .allSatisfy(question ->
                        assertThat(rows(prefixes + question)).as(question).isPositive());
        Set<String> core =
                Set.copyOf(matches(TERM, table, 0).stream().distinct().toList());
        assertThat(questions.stream().filter(question -> core.containsAll(matches(TERM, question, 0))))
                .hasSize(9);
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
