package org.communique.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCatalogueTest {

    private static final String GOOD = """
        #+ summary: Who spoke
        #+ description: Everybody who spoke,
        #+   once each.
        #+ tags: [statement, actor]
        #+ columns: [speaker]

        PREFIX cq: <https://w3id.org/communique/ns#>
        SELECT DISTINCT ?speaker { ?statement cq:speaker ?speaker }
        """;

    @TempDir
    Path folder;

    @Test
    void aHeaderSaysWhatTheQueryIsAbout() throws IOException {
        StoredQuery query = read("who-spoke", GOOD).find("who-spoke").orElseThrow();
        assertThat(query.summary()).isEqualTo("Who spoke");
        assertThat(query.description()).isEqualTo("Everybody who spoke, once each.");
        assertThat(query.tags()).containsExactly("statement", "actor");
        assertThat(query.topic()).isEqualTo("statement");
        assertThat(query.columns()).containsExactly("speaker");
        assertThat(query.text()).startsWith("PREFIX cq:").doesNotContain("#+");
    }

    @Test
    void everyStoredQuestionIsAQuestion() {
        assertThat(QueryCatalogue.in(Path.of("queries")).queries())
                .hasSizeGreaterThan(70)
                .allMatch(query -> query.summary().endsWith("?"));
    }

    @Test
    void onlyWhatWasAssertedCountsAsSaid() {
        assertThat(QueryCatalogue.packed().queries())
                .filteredOn(query -> query.text().contains("?statement cq:speaker ?speaker"))
                .filteredOn(query -> !query.name().equals("which-attributions-are-debatable"))
                .isNotEmpty()
                .allMatch(query -> query.text().contains("cq:actuality actuality:asserted"));
    }

    @Test
    void everyMistakeOfAFileIsToldInOneRunWithItsLine() throws IOException {
        QueryCatalogue catalogue = read("wrong", """
            #+ summary: x
            #+ tag: [a]
            #+ summary: y
            #+ columns: [b]
            nonsense
            SELECT ?a { ?a ?b ?c }
            """);
        assertThat(catalogue.queries()).isEmpty();
        assertThat(messages(catalogue))
                .anyMatch(line -> line.contains("wrong.rq:2: 'tag' is not a header key"))
                .anyMatch(line -> line.contains("wrong.rq:3: 'summary' appears twice"))
                .anyMatch(line -> line.contains("no '#+ tags:'"))
                .anyMatch(line -> line.contains("wrong.rq:5: not SPARQL 1.1"));
    }

    @Test
    void columnsThatTheQueryDoesNotSelectAreAMistake() throws IOException {
        QueryCatalogue catalogue = read("who-spoke", GOOD.replace("columns: [speaker]", "columns: [actor]"));
        assertThat(messages(catalogue))
                .singleElement()
                .asString()
                .contains("who-spoke.rq:5: columns are [actor], but the query selects [speaker]");
    }

    @Test
    void aServiceThatTheHeaderDoesNotNameIsAMistake() throws IOException {
        QueryCatalogue catalogue = read(
                "who-spoke", GOOD.replace("{ ?st", "{ SERVICE <https://example.org/sparql> { ?speaker ?p ?o } ?st"));
        assertThat(messages(catalogue)).singleElement().asString().contains("SERVICE is [https://example.org/sparql]");
    }

    @Test
    void aFileThatIsNotUtf8OrNotASelectOrBadlyNamedIsAMistake() throws IOException {
        Files.write(folder.resolve("latin.rq"), new byte[] {'#', '+', ' ', (byte) 0xE9});
        Files.writeString(folder.resolve("ask.rq"), GOOD.replaceAll("SELECT DISTINCT \\?speaker", "ASK"));
        Files.writeString(folder.resolve("Who_Spoke.rq"), GOOD);
        assertThat(messages(QueryCatalogue.in(folder)))
                .anyMatch(line -> line.contains("latin.rq:1: not UTF-8"))
                .anyMatch(line -> line.contains("ask.rq:7: a stored query is a SELECT"))
                .anyMatch(line -> line.contains("Who_Spoke.rq:1: a query's file name is"));
    }

    @Test
    void aPrefixMeansTheSameInAllQueries() throws IOException {
        Files.writeString(folder.resolve("a.rq"), GOOD);
        Files.writeString(folder.resolve("b.rq"), GOOD.replace("communique/ns#", "other/ns#"));
        assertThat(messages(QueryCatalogue.in(folder)))
                .singleElement()
                .asString()
                .contains("the prefix cq: is");
    }

    @Test
    void theQueriesPackedWithTheProgrammeHaveNoMistakes() {
        QueryCatalogue packed = QueryCatalogue.packed();
        assertThat(packed.mistakes()).isEmpty();
        assertThat(packed.queries()).isNotEmpty();
        assertThat(packed.byTopic()).containsKey("statement");
    }

    @Test
    void theQueriesAreFoundInAJarToo() throws Exception {
        Path jar = folder.resolve("programme.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("org/communique/queries/"));
            out.putNextEntry(new JarEntry("org/communique/queries/who-spoke.rq"));
            out.write(GOOD.getBytes(StandardCharsets.UTF_8));
            packClasses(out);
        }
        URL[] path = {jar.toUri().toURL()};
        try (URLClassLoader loader = new ChildFirst(path)) {
            Class<?> inJar = loader.loadClass("org.communique.query.QueryCatalogue");
            Object catalogue = inJar.getMethod("packed").invoke(null);
            assertThat(inJar.getMethod("queries").invoke(catalogue).toString()).contains("name=who-spoke");
        }
    }

    private static void packClasses(JarOutputStream out) throws Exception {
        Path classes = Path.of(QueryCatalogue.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        for (String name : List.of("org/communique/query", "org/communique/vocabulary")) {
            try (var files = Files.walk(classes.resolve(name))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                    out.write(Files.readAllBytes(file));
                }
            }
        }
    }

    private QueryCatalogue read(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name + ".rq"), content);
        return QueryCatalogue.in(folder);
    }

    private static List<String> messages(QueryCatalogue catalogue) {
        return catalogue.mistakes().stream().map(QueryMistake::toString).toList();
    }

    /** Loads the query package and the packed folders' from its own URLs, everything else as usual. */
    private static final class ChildFirst extends URLClassLoader {

        ChildFirst(URL[] path) {
            super(path, QueryCatalogueTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.communique.query.") || name.startsWith("org.communique.vocabulary.")) {
                Class<?> known = findLoadedClass(name);
                return known != null ? known : findClass(name);
            }
            return super.loadClass(name, resolve);
        }

        @Override
        public URL getResource(String name) {
            URL own = findResource(name);
            return own != null ? own : super.getResource(name);
        }
    }
}
