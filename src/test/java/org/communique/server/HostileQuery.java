package org.communique.server;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A query that is small and wants to be large: a kind, a number among its siblings, and the text.
 *
 * @param text SPARQL
 */
record HostileQuery(String kind, int sibling, String text) {

    private static final String CROSS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    private static final String ANY = "(!<urn:x>|^!<urn:x>)";

    static Stream<HostileQuery> all() {
        return Stream.of(
                        paths(),
                        sorting(),
                        strings(),
                        numbers(),
                        searches(),
                        expressions(),
                        memory(),
                        lists(),
                        towers(),
                        graphs(),
                        patterns())
                .flatMap(kind -> kind);
    }

    private static Stream<HostileQuery> of(String kind, String... texts) {
        return IntStream.range(0, texts.length).mapToObj(at -> new HostileQuery(kind, at + 1, texts[at]));
    }

    private static Stream<HostileQuery> paths() {
        return of(
                "nested paths",
                "SELECT * { ?s (ANY*)* ?o . ?o (ANY*)* ?t . ?t (ANY*)* ?u }",
                "SELECT (count(*) AS ?n) { ?s ((ANY+)|(ANY+))+ ?o . ?x ((ANY+)|(ANY+))+ ?y }",
                "SELECT * { ?s ANY*/ANY*/ANY*/ANY*/ANY*/ANY* ?o }",
                "ASK { ?s ((ANY?)*/(ANY?)+)* ?o FILTER (?s = <urn:none>) }",
                "SELECT * { GRAPH ?g { ?s ((ANY*)/(ANY*))+ ?o } ?o (ANY+)* ?p }");
    }

    private static Stream<HostileQuery> sorting() {
        return of(
                "sorting",
                "SELECT * CROSS ORDER BY ?l ?i ?f",
                "SELECT * CROSS ORDER BY concat(str(?l), str(?i))",
                "SELECT * CROSS ORDER BY DESC(strlen(str(?c)) * strlen(str(?f)))",
                "SELECT * CROSS ORDER BY (1/0) ?c");
    }

    private static Stream<HostileQuery> strings() {
        return of(
                "doubled strings",
                "SELECT (strlen(?x40) AS ?n) { BIND('0123456789' AS ?x0) "
                        + chain(40, "BIND(concat(?x%1$d, ?x%1$d) AS ?x%2$d) ") + "}",
                "SELECT * { VALUES ?x0 { 'abcdefghij' } "
                        + chain(30, "BIND(replace(?x%1$d, '(.)', '$1$1$1') AS ?x%2$d) ") + "}",
                "SELECT (group_concat(concat(str(?c), str(?f))) AS ?all) CROSS",
                "SELECT * { BIND('ä' AS ?x0) " + chain(30, "BIND(encode_for_uri(?x%1$d) AS ?x%2$d) ") + "}",
                "SELECT * { BIND('a' AS ?x0) "
                        + chain(40, "BIND(<http://www.w3.org/2005/xpath-functions#concat>(?x%1$d, ?x%1$d) AS ?x%2$d) ")
                        + "}");
    }

    private static Stream<HostileQuery> numbers() {
        String nines = "9".repeat(9_000);
        return of(
                "long numbers",
                "SELECT * { BIND(" + nines + " AS ?x0) " + chain(40, "BIND(?x%1$d * ?x%1$d AS ?x%2$d) ") + "}",
                "SELECT * { BIND(0." + nines + " AS ?x0) " + chain(40, "BIND(?x%1$d * ?x%1$d AS ?x%2$d) ") + "}",
                "SELECT (" + "9".repeat(900_000) + " + 1 AS ?n) {}",
                "SELECT (<http://www.w3.org/2001/XMLSchema#integer>(concat('"
                        + "9 ".repeat(9).strip() + "', '"
                        + "12345678 ".repeat(90_000).replace(" ", "x") + "')) AS ?n) {}",
                "SELECT (strdt(replace('" + "9x".repeat(200_000)
                        + "', 'x', ''), <http://www.w3.org/2001/XMLSchema#integer>)" + " + 1 AS ?n) {}");
    }

    private static Stream<HostileQuery> searches() {
        String haystack = "'" + "a".repeat(128_000) + "'";
        String needle = "'" + "a".repeat(64_000) + "b'";
        return of(
                "searches in long strings",
                "SELECT * { ?a ?b ?c . ?d ?e ?f FILTER (strafter(" + haystack + ", " + needle + ") = str(?c)) }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f FILTER (strbefore(" + haystack + ", " + needle + ") = str(?f)) }",
                "SELECT * { VALUES (?x ?y) { (" + haystack + " " + needle + ") } ?a ?b ?c FILTER contains(?x, ?y) }",
                "SELECT * { VALUES (?x ?y) { (" + haystack + " " + needle + ") } ?a ?b ?c"
                        + " FILTER <http://www.w3.org/2005/xpath-functions#contains>(?x, ?y) }");
    }

    private static Stream<HostileQuery> expressions() {
        return of(
                "large expressions",
                "SELECT (coalesce(" + many(50_000, "?x%d", ", ") + ", 1) AS ?y) { ?s ?p ?o }",
                "SELECT * { ?s ?p ?o FILTER (" + many(20_000, "?o = %d", " || ") + ") }",
                "SELECT (" + "(".repeat(9_000) + "1" + ")".repeat(9_000) + " AS ?x) {}",
                "SELECT (" + many(100_000, "%d", "+") + " AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER (?o IN (" + many(90_000, "%d", ", ") + ")) }");
    }

    private static Stream<HostileQuery> memory() {
        return of(
                "rows held",
                "SELECT DISTINCT * CROSS",
                "SELECT ?a ?d ?g ?j (count(*) AS ?n) CROSS GROUP BY ?a ?d ?g ?j",
                "SELECT (count(DISTINCT concat(str(?c), str(?f), str(?i))) AS ?n) CROSS",
                "SELECT * { { SELECT * CROSS } MINUS { SELECT * CROSS } }",
                "CONSTRUCT { ?a ?e ?i . ?d ?h ?l . [] ?b [] } WHERE CROSS");
    }

    private static Stream<HostileQuery> lists() {
        return of(
                "lists",
                "SELECT * { ?s ?p (" + "[] ".repeat(100_000) + ") }",
                "SELECT * { ?s ?p (" + "1 ".repeat(200_000) + ") }",
                "SELECT * { " + many(40_000, "?s%d ?p ?o", " . ") + " }",
                "SELECT * { ?s ?p " + "(".repeat(5_000) + ")".repeat(5_000) + " }");
    }

    private static Stream<HostileQuery> towers() {
        return of(
                "towers",
                "SELECT * { BIND(1 AS ?x0) " + chain(20_000, "BIND(?x%1$d AS ?x%2$d) ") + "}",
                "SELECT " + many(15_000, "(%1$d AS ?x%1$d)", " ") + " {}",
                "SELECT * { " + "{ SELECT * { ".repeat(3_000) + "?s ?p ?o" + " } }".repeat(3_000) + " }",
                "SELECT * { " + many(15_000, "OPTIONAL { ?s ?p%d ?o }", " ") + " }",
                "SELECT * { " + many(15_000, "{ ?s ?p ?o%d }", " UNION ") + " }");
    }

    private static Stream<HostileQuery> graphs() {
        return of(
                "many graphs",
                "SELECT * " + many(20_000, "FROM NAMED <urn:g%d>", " ") + " { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * " + many(20_000, "FROM <urn:g%d>", " ") + " { ?s ?p ?o }",
                "ASK " + many(10_000, "from named <urn:g%1$d> from <urn:g%1$d>", " ") + " { GRAPH ?g {} }");
    }

    private static Stream<HostileQuery> patterns() {
        String text = "'" + "a".repeat(60) + "!'";
        return of(
                "regular expressions",
                "SELECT * { ?s ?p ?o FILTER regex(concat(str(?o), " + text
                        + "), '^(a+)+$|^(.*)(.*)(.*)(.*)(.*)(.*)z') }",
                "SELECT (replace(" + text + ", '(a|a|aa)+$', 'x') AS ?y) { ?s ?p ?o . ?t ?q ?u }",
                "SELECT (replace('" + "a".repeat(400_000) + "', 'a', '" + "b".repeat(400_000) + "') AS ?y) {}");
    }

    private static String chain(int steps, String step) {
        return IntStream.range(0, steps)
                .mapToObj(at -> String.format(Locale.ROOT, step, at, at + 1))
                .collect(Collectors.joining());
    }

    private static String many(int times, String part, String between) {
        return IntStream.range(0, times)
                .mapToObj(at -> String.format(Locale.ROOT, part, at))
                .collect(Collectors.joining(between));
    }

    /** With what stands for a cross product and for any step of a path put in. */
    String query() {
        return text.replace("CROSS", CROSS).replace("ANY", ANY);
    }

    @Override
    public String toString() {
        return kind + ", " + sibling;
    }
}
