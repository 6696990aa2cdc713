package org.communique.federation.authority;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.federation.authority.AuthorityRow.Term;

/** What Wikidata says of one item. */
final class Item {

    private final String qid;
    private final Set<String> labels = new LinkedHashSet<>();
    private final Set<String> aliases = new LinkedHashSet<>();
    private final Set<String> classes = new LinkedHashSet<>();
    private final Set<String> neighbours = new LinkedHashSet<>();
    private final List<Term> terms = new ArrayList<>();
    private Optional<String> mergedInto = Optional.empty();
    private Optional<String> revision = Optional.empty();

    Item(String qid) {
        this.qid = qid;
    }

    /** Takes one fact in. */
    void add(String fact, String value) {
        switch (fact) {
            case "label" -> labels.add(value);
            case "alias" -> aliases.add(value);
            case "class" -> classes.add(value);
            case "neighbour" -> neighbours.add(value);
            case "merged" -> mergedInto = Optional.of(value);
            case "revision" -> revision = Optional.of(value);
            default -> throw new IllegalArgumentException("no kind of fact: " + fact);
        }
    }

    void add(Term term) {
        terms.add(term);
    }

    String qid() {
        return qid;
    }

    boolean isKnown() {
        return !labels.isEmpty() || !classes.isEmpty() || !neighbours.isEmpty();
    }

    Set<String> labels() {
        return labels;
    }

    Set<String> aliases() {
        return aliases;
    }

    Set<String> classes() {
        return classes;
    }

    List<Term> terms() {
        return terms;
    }

    Optional<String> mergedInto() {
        return mergedInto;
    }

    Optional<String> revision() {
        return revision;
    }

    /** How many of the things around the entity stand around the item too. */
    long sharedWith(AuthorityRow row) {
        return row.related().stream().filter(neighbours::contains).count();
    }

    /** The name by which to speak of it. */
    String name() {
        return labels.stream().findFirst().orElse(qid);
    }
}
