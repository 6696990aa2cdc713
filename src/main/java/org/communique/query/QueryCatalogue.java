package org.communique.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.communique.vocabulary.PackedFolder;

/**
 * The stored questions, by name. A file with a mistake is not in it, but its mistakes are, so that all of them are
 * told in one run.
 */
public final class QueryCatalogue {

    private static final String ENDING = ".rq";

    private final Map<String, StoredQuery> queries = new TreeMap<>();
    private final List<QueryMistake> mistakes = new ArrayList<>();

    private QueryCatalogue() {}

    /** The questions of a folder and of the folders in it; one that does not exist holds none. */
    public static QueryCatalogue in(Path folder) {
        QueryCatalogue catalogue = new QueryCatalogue();
        if (Files.isDirectory(folder)) {
            catalogue.readAll(folder, folder.toString());
        }
        return catalogue;
    }

    /** Questions at hand. */
    public static QueryCatalogue of(Collection<StoredQuery> queries) {
        QueryCatalogue catalogue = new QueryCatalogue();
        queries.forEach(query -> catalogue.queries.put(query.name(), query));
        return catalogue;
    }

    /** The same about a dataset with another base, which ends in a slash, than the one that they are written for. */
    public QueryCatalogue at(String base) {
        return of(queries().stream().map(query -> query.at(base)).toList());
    }

    /** These, and others: of two by one name the other. */
    public QueryCatalogue and(QueryCatalogue others) {
        QueryCatalogue both = of(queries());
        both.queries.putAll(others.queries);
        both.mistakes.addAll(mistakes);
        both.mistakes.addAll(others.mistakes);
        return both;
    }

    /** The questions packed with the programme, whether it runs from its jar or from a folder of classes. */
    public static QueryCatalogue packed() {
        return new PackedFolder("/org/communique/queries").read(QueryCatalogue::in);
    }

    private void readAll(Path folder, String place) {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, 2)) {
            files = all.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        files.forEach(file -> read(file, place + "/" + folder.relativize(file)));
        comparePrefixes(place);
    }

    private void read(Path file, String place) {
        String fileName = file.getFileName().toString();
        String name = fileName.substring(0, fileName.length() - ENDING.length());
        try {
            new QueryFile(place, name, Files.readString(file))
                    .read(mistakes)
                    .ifPresent(query -> queries.put(name, query));
        } catch (CharacterCodingException notUtf8) {
            mistakes.add(new QueryMistake(place + ":1", "not UTF-8: save the file in UTF-8"));
        } catch (IOException unreadable) {
            mistakes.add(new QueryMistake(place, "cannot be read: " + unreadable.getMessage()));
        }
    }

    /** A prefix means the same in all queries, since the dataset declares it once for all of them. */
    private void comparePrefixes(String place) {
        Map<String, String> known = new TreeMap<>();
        for (StoredQuery query : queries.values()) {
            namespaces(query).forEach((prefix, namespace) -> {
                String other = known.putIfAbsent(prefix, namespace);
                if (other != null && !other.equals(namespace)) {
                    mistakes.add(new QueryMistake(
                            place + "/" + query.name() + ENDING,
                            "the prefix %s: is <%s> here and <%s> in a query before"
                                    .formatted(prefix, namespace, other)));
                }
            });
        }
    }

    private static Map<String, String> namespaces(StoredQuery query) {
        Query parsed = query.parsed();
        return parsed.getPrefixMapping().getNsPrefixMap();
    }

    /** The questions, by name. */
    public List<StoredQuery> queries() {
        return List.copyOf(queries.values());
    }

    /** The questions that have all of some words, in their text or in the query itself. */
    public List<StoredQuery> about(String words) {
        String[] all = words.toLowerCase(Locale.ROOT).split("\\W+");
        return queries.values().stream()
                .filter(query -> Stream.of(all).allMatch(query.toString().toLowerCase(Locale.ROOT)::contains))
                .toList();
    }

    public Optional<StoredQuery> find(String name) {
        return Optional.ofNullable(queries.get(name));
    }

    /** Topic, which is a question's first tag, to its questions. */
    public Map<String, List<StoredQuery>> byTopic() {
        return queries.values().stream()
                .collect(Collectors.groupingBy(StoredQuery::topic, TreeMap::new, Collectors.toList()));
    }

    /** Prefix to namespace, of all the questions together. */
    public Map<String, String> prefixes() {
        Map<String, String> prefixes = new TreeMap<>();
        queries.values().forEach(query -> prefixes.putAll(namespaces(query)));
        return prefixes;
    }

    /** What is wrong with the files read, in their order; empty when all is well. */
    public List<QueryMistake> mistakes() {
        return List.copyOf(mistakes);
    }
}
