package org.communique.release.statistics;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.release.rdf.CanonicalLine;
import org.communique.release.rdf.SortedLines;
import org.communique.release.rdf.SortedQuads;
import org.communique.release.rdf.Thing;

/** Counts things as they pass. */
public final class Counter implements Consumer<Thing>, AutoCloseable {

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private static final Set<String> LINKS =
            Set.of(OWL.sameAs.getURI(), SKOS.exactMatch.getURI(), SKOS.closeMatch.getURI());
    private static final String TERMS = "https://w3id.org/communique/ns#";

    private final SortedLines objects = new SortedLines();
    private final Map<String, Long> classes = new TreeMap<>();
    private final Map<String, Statistics.Property> properties = new TreeMap<>();
    private final Map<String, Long> graphs = new TreeMap<>();
    private final Map<String, Long> languages = new TreeMap<>();
    private final Map<String, Long> links = new TreeMap<>();
    private final Map<String, String> examples = new TreeMap<>();
    private long quads;
    private long triples;
    private long entities;
    private long subjects;

    /** Counts what a file of canonical N-Quads holds, in one pass over it. */
    public static Statistics count(Path canonicalQuads) {
        try (SortedQuads quads = new SortedQuads(canonicalQuads);
                Counter counter = new Counter()) {
            quads.forEach(counter);
            return counter.counted();
        }
    }

    @Override
    public void accept(Thing thing) {
        subjects++;
        if (thing.iri().contains("/id/") && !thing.iri().contains("#")) {
            entities++;
        }
        thing.classes().forEach(type -> {
            classes.merge(type, 1L, Long::sum);
            if (type.startsWith(TERMS)) {
                examples.putIfAbsent(type, thing.iri());
            }
        });
        for (Quad quad : thing.quads()) {
            quads++;
            graphs.merge(quad.getGraph().getURI(), 1L, Long::sum);
        }
        thing.triples().forEach(this::count);
        countProperties(thing);
    }

    private void count(Triple triple) {
        triples++;
        Node object = triple.getObject();
        objects.add(CanonicalLine.of(object).getBytes(StandardCharsets.UTF_8));
        if (object.isURI()
                && object.getURI().startsWith(WIKIDATA)
                && LINKS.contains(triple.getPredicate().getURI())) {
            links.merge(triple.getPredicate().getURI(), 1L, Long::sum);
        }
        if (triple.getPredicate().equals(RDFS.label.asNode())
                && !object.getLiteralLanguage().isEmpty()) {
            languages.merge(object.getLiteralLanguage(), 1L, Long::sum);
        }
    }

    private void countProperties(Thing thing) {
        Map<String, Long> used = thing.triples().stream()
                .collect(Collectors.groupingBy(
                        triple -> triple.getPredicate().getURI(), TreeMap::new, Collectors.counting()));
        used.forEach((property, number) -> properties.merge(
                property,
                new Statistics.Property(number, 1),
                (before, now) -> new Statistics.Property(before.triples() + now.triples(), before.subjects() + 1)));
    }

    Statistics counted() {
        long[] distinct = {0};
        objects.forEach(line -> distinct[0]++);
        return new Statistics(
                quads,
                triples,
                entities,
                subjects,
                distinct[0],
                classes,
                properties,
                graphs,
                languages,
                links,
                examples);
    }

    @Override
    public void close() {
        objects.close();
    }
}
