package org.communique.federation.authority;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.federation.authority.AuthorityRow.Term;
import org.communique.federation.authority.Mismatch.Kind;
import org.communique.federation.endpoint.Endpoint;
import org.communique.federation.endpoint.Wikidata;

/**
 * Compares the entities of a dataset with the Wikidata items that they are linked to: does the item exist, is it called
 * so, is it such a thing, does it date the same offices so, and is there no other of the name that fits better?
 */
public final class AuthorityVerifier {

    private final ItemReader items;

    /** @param endpoint one that has Wikidata's data, such as {@code federation.endpoint(Wikidata.ENDPOINT)} */
    public AuthorityVerifier(Endpoint endpoint) {
        this(endpoint, Wikidata.ENDPOINT);
    }

    /** @param service the endpoint's name in messages */
    public AuthorityVerifier(Endpoint endpoint, URI service) {
        this.items = new ItemReader(endpoint, service);
    }

    /**
     * What was found.
     *
     * @param revisions QID to the revision that was looked at, where the endpoint tells it
     * @param checked how many entities have an item
     */
    public record Verification(List<Mismatch> mismatches, Map<String, String> revisions, int checked) {
        public Verification {
            mismatches = List.copyOf(mismatches);
            revisions = Map.copyOf(revisions);
        }
    }

    /** Looks at all rows that have an item. */
    public Verification verify(Collection<AuthorityRow> rows) {
        Map<AuthorityRow, String> linked = new LinkedHashMap<>();
        rows.stream()
                .sorted(Comparator.comparing(AuthorityRow::iri))
                .forEach(row -> row.qid().ifPresent(qid -> linked.put(row, qid)));
        Set<String> languages = languages(linked.keySet());
        Map<String, Item> known = items.read(linked.values(), languages);
        List<Mismatch> mismatches = new ArrayList<>();
        linked.forEach((row, qid) -> mismatches.addAll(compare(row, item(known, qid))));
        mismatches.addAll(homonyms(linked, known, languages));
        Map<String, String> revisions = new TreeMap<>();
        known.values().forEach(item -> item.revision().ifPresent(revision -> revisions.put(item.qid(), revision)));
        return new Verification(mismatches, revisions, linked.size());
    }

    private static Set<String> languages(Collection<AuthorityRow> rows) {
        Set<String> languages = new TreeSet<>(Set.of("en"));
        rows.forEach(row -> languages.addAll(row.labels().keySet()));
        return languages;
    }

    private static Item item(Map<String, Item> known, String qid) {
        return known.getOrDefault(qid, new Item(qid));
    }

    private static List<Mismatch> compare(AuthorityRow row, Item item) {
        if (item.mergedInto().isPresent()) {
            return List.of(mismatch(
                    row, item, Kind.MERGED, "merged into " + item.mergedInto().get()));
        }
        if (!item.isKnown()) {
            return List.of(mismatch(row, item, Kind.DELETED, "there is no such item"));
        }
        List<Mismatch> mismatches = new ArrayList<>();
        if (!row.hedged() && !isCalledTheSame(row, item)) {
            mismatches.add(mismatch(row, item, Kind.WRONG_LABEL, "the item is called " + quoted(item)));
        }
        if (ItemClasses.contradict(row.kind(), item)) {
            mismatches.add(mismatch(
                    row, item, Kind.WRONG_TYPE, "the item is an instance of " + String.join(", ", item.classes())));
        }
        row.terms().forEach(term -> compare(row, item, term).ifPresent(mismatches::add));
        return mismatches;
    }

    static boolean isCalledTheSame(AuthorityRow row, Item item) {
        return item.labels().stream().anyMatch(row::isCalled)
                || item.aliases().stream().anyMatch(row::isCalled);
    }

    private static String quoted(Item item) {
        return item.labels().stream().map(label -> "“" + label + "”").collect(Collectors.joining(", "));
    }

    /** Only where Wikidata knows the same office can its dates differ. */
    private static Optional<Mismatch> compare(AuthorityRow row, Item item, Term ours) {
        List<Term> theirs = item.terms().stream()
                .filter(term -> term.office().equals(ours.office()))
                .toList();
        boolean fits = theirs.isEmpty()
                || theirs.stream().anyMatch(term -> fits(ours.from(), term.from()) && fits(ours.until(), term.until()));
        return fits
                ? Optional.empty()
                : Optional.of(mismatch(
                        row,
                        item,
                        Kind.WRONG_DATE,
                        "office %s: here %s, there %s"
                                .formatted(
                                        ours.office(),
                                        interval(ours),
                                        theirs.stream()
                                                .map(AuthorityVerifier::interval)
                                                .collect(Collectors.joining(", ")))));
    }

    /** A day that one side does not know differs from nothing; one that is known to the month is compared so. */
    private static boolean fits(Optional<String> ours, Optional<String> theirs) {
        return ours.isEmpty()
                || theirs.isEmpty()
                || theirs.get().startsWith(ours.get())
                || ours.get().startsWith(theirs.get());
    }

    private static String interval(Term term) {
        return term.from().orElse("..") + "/" + term.until().orElse("..");
    }

    private List<Mismatch> homonyms(Map<AuthorityRow, String> linked, Map<String, Item> known, Set<String> languages) {
        Set<String> others = items.named(
                linked.keySet().stream().flatMap(row -> row.literals().stream()).toList());
        others.removeAll(known.keySet());
        Map<String, Item> candidates = items.read(others, languages);
        List<Mismatch> mismatches = new ArrayList<>();
        linked.forEach((row, qid) -> better(row, item(known, qid), candidates.values(), known.values())
                .ifPresent(other -> mismatches.add(mismatch(
                        row,
                        item(known, qid),
                        Kind.HOMONYM,
                        "%s has the same name and matches %d related things; this item matches %d"
                                .formatted(
                                        other.qid(),
                                        other.sharedWith(row),
                                        item(known, qid).sharedWith(row))))));
        return mismatches;
    }

    private static Optional<Item> better(
            AuthorityRow row, Item own, Collection<Item> candidates, Collection<Item> linkedToo) {
        if (!isCalledTheSame(row, own)) {
            return Optional.empty();
        }
        return Stream.concat(candidates.stream(), linkedToo.stream())
                .filter(other -> !other.qid().equals(own.qid()))
                .filter(other -> other.mergedInto().isEmpty())
                .filter(other -> other.labels().stream().anyMatch(row::isCalled))
                .filter(other -> !ItemClasses.contradict(row.kind(), other))
                .filter(other -> other.sharedWith(row) > own.sharedWith(row))
                .max(Comparator.comparing((Item other) -> other.sharedWith(row)).thenComparing(Item::qid));
    }

    private static Mismatch mismatch(AuthorityRow row, Item item, Kind kind, String evidence) {
        return new Mismatch(row.iri(), item.qid(), kind, evidence);
    }
}
