package org.communique.federation;

import java.util.stream.Stream;

/** Queries that would have a server connect where their author cannot. */
public final class HostileQueries {

    private HostileQueries() {}

    /** All of them, many toward that port of this machine. */
    public static Stream<String> toward(int number) {
        String port = ":" + number;
        Stream<String> targets = Stream.of(
                "http://127.0.0.1" + port + "/sparql",
                "http://127.1" + port + "/",
                "http://127.0.1" + port + "/",
                "http://2130706433" + port + "/",
                "http://0x7f000001" + port + "/",
                "http://0177.0.0.1" + port + "/",
                "http://0" + port + "/",
                "http://0.0.0.0" + port + "/",
                "http://localhost" + port + "/",
                "http://LOCALHOST" + port + "/",
                "http://localhost." + port + "/",
                "http://[::1]" + port + "/",
                "http://[0:0:0:0:0:0:0:1]" + port + "/",
                "http://[::ffff:127.0.0.1]" + port + "/",
                "http://[::ffff:7f00:1]" + port + "/",
                "http://[::]" + port + "/",
                "http://[64:ff9b::7f00:1]" + port + "/",
                "http://127.0.0.1.nip.io" + port + "/",
                "http://localtest.me" + port + "/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[fe80::1]" + port + "/",
                "http://metadata.google.internal/computeMetadata/v1/",
                "http://10.0.0.1/",
                "http://192.168.1.1/",
                "http://172.16.0.1/",
                "file:///etc/passwd",
                "ftp://127.0.0.1/",
                "jar:file:///tmp/a.jar!/",
                "https://user:password@query.wikidata.org/sparql",
                "https://query.wikidata.org@127.0.0.1" + port + "/sparql",
                "https://query.wikidata.org:443/sparql",
                "http://query.wikidata.org/sparql",
                "https://query.wikidata.org/sparql/",
                "https://query.wikidata.org/sparql?x=1",
                "https://query.wikidata.org/sparql#x",
                "https://QUERY.wikidata.org/sparql",
                "https://query.wikidata.org//sparql",
                "https://query.wikidata.org.127.0.0.1.nip.io" + port + "/sparql",
                "loop:http://127.0.0.1" + port + "/",
                "cache:loop:bulk:http://127.0.0.1" + port + "/",
                "urn:x-arq:self");
        String bad = "<http://127.0.0.1" + port + "/>";
        Stream<String> places = Stream.of(
                "SELECT * { SERVICE SILENT " + bad + " { ?s ?p ?o } }",
                "SELECT * { SERVICE ?unbound { ?s ?p ?o } }",
                "SELECT * { VALUES ?x { " + bad + " } SERVICE ?x { ?s ?p ?o } }",
                "SELECT * { VALUES ?x { " + bad + " } SERVICE SILENT ?x { ?s ?p ?o } }",
                "SELECT * { VALUES ?x { <https://query.wikidata.org/sparql> " + bad + " } SERVICE ?x { ?s ?p ?o } }",
                "SELECT * { BIND (iri(concat(\"http://127.0.0.1\", \"" + port
                        + "/\")) AS ?x) SERVICE ?x { ?s ?p ?o } }",
                "SELECT * { VALUES ?x { \"" + bad + "\" } SERVICE ?x { ?s ?p ?o } }",
                "SELECT * { { SELECT ?s { { SELECT * { SERVICE " + bad + " { ?s ?p ?o } } } } } }",
                "SELECT * { ?a ?b ?c OPTIONAL { SERVICE " + bad + " { ?a ?p ?o } } }",
                "SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE " + bad + " { ?a ?p ?o } } }",
                "SELECT * { ?a ?b ?c FILTER NOT EXISTS { SERVICE SILENT " + bad + " { ?a ?p ?o } } }",
                "SELECT * { ?a ?b ?c MINUS { SERVICE " + bad + " { ?a ?p ?o } } }",
                "SELECT * { { ?a ?b ?c } UNION { SERVICE " + bad + " { ?a ?p ?o } } }",
                "SELECT * { GRAPH ?g { SERVICE " + bad + " { ?a ?p ?o } } }",
                "SELECT * { SERVICE <https://query.wikidata.org/sparql> { SERVICE " + bad + " { ?s ?p ?o } } }",
                "SELECT * { ?a <http://nothing.example/> ?c . SERVICE " + bad + " { ?s ?p ?o } }");
        return Stream.concat(targets.map(target -> "SELECT * { SERVICE <" + target + "> { ?s ?p ?o } }"), places);
    }
}
