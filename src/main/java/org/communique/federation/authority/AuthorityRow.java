package org.communique.federation.authority;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What the dataset says of one of its entities, as far as Wikidata can be asked about it.
 *
 * @param iri the entity
 * @param qid its item, such as Q232, if it has one
 * @param hedged whether the two are only close, so that their names may differ
 * @param labels BCP 47 tag to preferred name
 * @param names the other spellings
 * @param terms the dated offices of a person
 * @param related items of what stands around the entity: its organization, state, place
 */
public record AuthorityRow(
        String iri,
        Kind kind,
        Optional<String> qid,
        boolean hedged,
        Map<String, String> labels,
        Set<String> names,
        List<Term> terms,
        Set<String> related) {

    public AuthorityRow {
        labels = Map.copyOf(labels);
        names = Set.copyOf(names);
        terms = List.copyOf(terms);
        related = Set.copyOf(related);
    }

    /** What sort of thing the entity is. */
    public enum Kind {
        PERSON,
        STATE,
        ORGANIZATION,
        POST,
        PLACE,
        EVENT
    }

    /**
     * Some time in an office.
     *
     * @param office an item
     * @param from the first day, or what is known of it, such as 2003-06
     */
    public record Term(String office, Optional<String> from, Optional<String> until) {}

    /**
     * Whether one of its labels or names is that name, whatever the case and accents. An event's label is the dataset's
     * own description, in which the words of the name suffice: “War in Iraq (…)” for “Iraq War”.
     */
    boolean isCalled(String name) {
        return labels.values().stream().anyMatch(label -> isNamed(label, name))
                || names.stream().anyMatch(other -> isNamed(other, name));
    }

    /** The labels, each in its language. */
    List<Node> literals() {
        return labels.entrySet().stream()
                .map(label -> NodeFactory.createLiteralLang(label.getValue(), label.getKey()))
                .toList();
    }

    /** The other spellings, whose language is not known, in each of the languages. */
    List<Node> literals(Collection<String> languages) {
        return names.stream()
                .flatMap(name -> languages.stream().map(language -> NodeFactory.createLiteralLang(name, language)))
                .toList();
    }

    private boolean isNamed(String own, String name) {
        return kind == Kind.EVENT ? Names.hasTheWordsOf(own, name) : Names.areTheSame(own, name);
    }
}
