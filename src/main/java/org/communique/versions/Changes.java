package org.communique.versions;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.communique.kinds.Kind;
import org.communique.release.rdf.Lookup;
import org.communique.release.rdf.SortedQuads;
import org.communique.release.rdf.Thing;
import org.communique.versions.Change.Act;
import org.communique.vocabulary.Schema;

/**
 * Finds what became of the things that have pages, from the quads that came and those that went. What changed of a
 * report is told of its statement.
 */
final class Changes {

    private static final String REPORT = Kind.REPORT.path();
    private static final Set<String> TOLD = Stream.concat(
                    Kind.pathsOfReadableIds().stream(), Stream.of(Kind.ASSESSMENT.path()))
            .collect(Collectors.toUnmodifiableSet());

    private final String things;
    private final SortedQuads added;
    private final SortedQuads removed;
    private final Lookup now;
    private final Decided decided;
    private final Map<String, Change> found = new TreeMap<>();
    private final Map<String, Set<String>> moved = new HashMap<>();
    private final Map<String, Set<String>> silenced = new HashMap<>();

    /** @param now finds things of the later version */
    Changes(String base, SortedQuads added, SortedQuads removed, Lookup now, Decided decided) {
        this.things = base + "id/";
        this.added = added;
        this.removed = removed;
        this.now = now;
        this.decided = decided;
    }

    /** All of them: by kind, then by what happened, then by IRI. */
    List<Change> find() {
        removed.forEach(gone -> compare(gone.iri(), Optional.of(gone), added.find(gone.iri())));
        added.forEach(come -> {
            if (removed.find(come.iri()).isEmpty()) {
                compare(come.iri(), Optional.empty(), Optional.of(come));
            }
        });
        return found.values().stream()
                .map(this::joined)
                .map(this::explained)
                .sorted(Comparator.comparing(Change::kind)
                        .thenComparing(Change::act)
                        .thenComparing(Change::iri))
                .toList();
    }

    private void compare(String iri, Optional<Thing> gone, Optional<Thing> come) {
        String kind = kind(iri);
        Optional<Thing> present = now.find(iri);
        if (kind.equals(REPORT)) {
            gone.ifPresent(before -> ofReport(before, present));
        } else if (TOLD.contains(kind)) {
            change(iri, gone, come, present).ifPresent(change -> found.put(iri, change));
        }
    }

    private String kind(String iri) {
        int end = iri.startsWith(things) ? iri.indexOf('/', things.length()) : -1;
        return end < 0 ? "" : iri.substring(things.length(), end);
    }

    private Optional<Change> change(String iri, Optional<Thing> gone, Optional<Thing> come, Optional<Thing> present) {
        if (present.isEmpty()) {
            return gone.map(before -> end(iri, before));
        }
        Set<Triple> lost = only(gone, come);
        if (gone.isEmpty() && come.map(Thing::quads).equals(present.map(Thing::quads))) {
            return Optional.of(of(Act.ADDED, iri, ""));
        }
        Set<Triple> won = only(come, gone);
        if (lost.isEmpty() && won.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> erratum = erratum(won);
        Act act = lost.isEmpty() && erratum.isEmpty() ? Act.EXTENDED : Act.CORRECTED;
        String names = names(lost.isEmpty() ? won : lost);
        return Optional.of(of(act, iri, erratum.map(text -> names + ": " + text).orElse(names)));
    }

    /** What a person wrote about a mistake, where the version before did not have it. */
    private static Optional<String> erratum(Set<Triple> won) {
        return won.stream()
                .filter(triple -> triple.getPredicate().getURI().equals(Schema.correction.getURI()))
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    private Change of(Act act, String iri, String detail) {
        return new Change(act, kind(iri), iri, now.name(iri), detail);
    }

    private Change end(String iri, Thing before) {
        String label = before.text("rdfs:label", now.language()).orElse(Lookup.lastPart(iri));
        return decided.successor(iri)
                .filter(other -> now.find(other).isPresent())
                .map(other -> new Change(Act.MERGED, kind(iri), iri, label, other))
                .orElseGet(() -> withdrawn(iri, label, before));
    }

    private Change withdrawn(String iri, String label, Thing before) {
        String why = why(iri, before);
        if (!why.isEmpty()) {
            before.values("cq:speaker")
                    .forEach(speaker -> silenced.computeIfAbsent(speaker.toString(), none -> new TreeSet<>())
                            .add(why));
        }
        return new Change(Act.WITHDRAWN, kind(iri), iri, label, why);
    }

    /** An actor whose statements were withdrawn, and who went with them. */
    private Change explained(Change change) {
        Set<String> reasons = silenced.getOrDefault(change.iri(), Set.of());
        return change.act() == Act.WITHDRAWN && change.detail().isEmpty() && !reasons.isEmpty()
                ? new Change(
                        Act.WITHDRAWN,
                        change.kind(),
                        change.iri(),
                        change.label(),
                        "nothing that it said is published any more: " + String.join("; ", reasons))
                : change;
    }

    /** What was decided on it, on a report of it, or on the document of one. */
    private String why(String iri, Thing before) {
        List<Node> reports = before.values("cq:reportedIn");
        Stream<Node> documents = reports.stream()
                .flatMap(report -> removed.find(report.getURI()).stream())
                .flatMap(report -> report.values("cq:inDocument").stream());
        return Stream.concat(
                        Stream.of(iri),
                        Stream.concat(reports.stream(), documents).map(Node::toString))
                .flatMap(known -> Optional.ofNullable(decided.reasons().get(known)).stream())
                .distinct()
                .collect(joining("; "));
    }

    /** The triples of the one that the other has not, whatever graph they stand in. */
    private static Set<Triple> only(Optional<Thing> one, Optional<Thing> other) {
        Set<Triple> triples = new HashSet<>(one.map(Thing::triples).orElse(List.of()));
        other.ifPresent(thing -> triples.removeAll(new HashSet<>(thing.triples())));
        return triples;
    }

    /** What the triples say, property by property: {@code date, speech act}. */
    private static String names(Set<Triple> triples) {
        return triples.stream()
                .map(triple -> Lookup.lastPart(triple.getPredicate().getURI()))
                .map(name -> name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(joining(", "));
    }

    private void ofReport(Thing before, Optional<Thing> present) {
        List<Node> statements =
                present.map(report -> report.values("cq:reports")).orElse(List.of());
        for (Node statement : before.values("cq:reports")) {
            statements.stream()
                    .filter(other -> !other.equals(statement))
                    .forEach(other -> moved.computeIfAbsent(statement.toString(), none -> new TreeSet<>())
                            .add(other.toString()));
        }
        statements.stream()
                .map(Node::toString)
                .filter(statement -> !found.containsKey(statement))
                .forEach(statement -> found.put(statement, of(Act.CORRECTED, statement, "evidence")));
    }

    /** A statement that is gone, and whose reports are of one other now, is that one. */
    private Change joined(Change change) {
        List<String> others = new ArrayList<>(moved.getOrDefault(change.iri(), Set.of()));
        return change.act() == Act.WITHDRAWN && others.size() == 1
                ? new Change(Act.MERGED, change.kind(), change.iri(), change.label(), others.get(0))
                : change;
    }
}
