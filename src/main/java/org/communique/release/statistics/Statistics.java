package org.communique.release.statistics;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.communique.release.folder.JsonFile;

/**
 * What a release holds, in numbers. Triples are counted once, in whatever graphs they stand.
 *
 * @param entities things with an IRI of the dataset's own, below {@code id/}, without the parts of a passage
 * @param subjects distinct subjects of triples
 * @param objects distinct objects of triples
 * @param classes IRI of a class to the number of its things
 * @param properties IRI of a property to its numbers
 * @param graphs IRI of a graph to the number of its quads
 * @param languages language tag to the number of names in it
 * @param links IRI of a property that matches things, such as {@code owl:sameAs}, to the number of its links to Wikidata
 * @param examples IRI of a class of this ontology to that of its first thing
 */
public record Statistics(
        long quads,
        long triples,
        long entities,
        long subjects,
        long objects,
        Map<String, Long> classes,
        Map<String, Property> properties,
        Map<String, Long> graphs,
        Map<String, Long> languages,
        Map<String, Long> links,
        Map<String, String> examples) {

    /** The file of a release that holds its numbers. */
    public static final String FILE = "statistics.json";

    public Statistics {
        classes = ordered(classes);
        properties = ordered(properties);
        graphs = ordered(graphs);
        languages = ordered(languages);
        links = ordered(links);
        examples = ordered(examples);
    }

    private static <V> Map<String, V> ordered(Map<String, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    /** How many triples have a property, and how many subjects. */
    public record Property(long triples, long subjects) {}

    /** The numbers kept in a folder of a release. */
    public static Statistics read(Path release) {
        return JsonFile.read(release.resolve(FILE), Statistics.class);
    }

    public void writeTo(Path release) {
        JsonFile.write(release.resolve(FILE), this);
    }

    /** How many things of a class there are, given the class's IRI. */
    public long count(String type) {
        return classes.getOrDefault(type, 0L);
    }
}
