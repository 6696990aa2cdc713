package org.communique.resolution.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.dossier.finding.Identification;
import org.communique.kinds.Kind;
import org.communique.resolution.lexicon.Vocabulary;

/**
 * Weighs what speaks for and against two profiles being one actor's. The weights add up as log odds (Fellegi and Sunter
 * 1969, A Theory for Record Linkage); they were chosen, not fitted.
 */
final class Comparison {

    private static final double FOR = 1.2;
    private static final double COMPANY = 1;
    private static final double AGAINST = -5;
    /** Articles call one person many things. */
    private static final double OTHERWISE = -1.5;

    private static final double SIDE_BY_SIDE = -4;

    private final Profile one;
    private final Profile other;
    private final List<String> reasons = new ArrayList<>();
    private double odds;

    private Comparison(Profile one, Profile other) {
        this.one = one;
        this.other = other;
    }

    /** How sure it is that they are one; nothing where their names are not alike. */
    static Optional<Identification> of(Profile one, Profile other, Vocabulary vocabulary) {
        return one.kind() != other.kind()
                ? Optional.empty()
                : NameLikeness.between(one.kind(), one.names(), other.names())
                        .map(likeness -> new Comparison(one, other).weighed(likeness, vocabulary));
    }

    private Identification weighed(NameLikeness likeness, Vocabulary vocabulary) {
        add(Math.log(likeness.share() / (1 - likeness.share())), likeness.reason());
        if (one.kind() == Kind.PERSON) {
            weighNames();
            weighRoles(Roles.of(one.capacities(), vocabulary), Roles.of(other.capacities(), vocabulary));
        }
        int company = Roles.shared(one.companions(), other.companions()).size();
        if (company > 0) {
            add(COMPANY, company == 1 ? "1 other speaks beside both" : company + " others speak beside both");
        }
        if (!one.id().equals(other.id())
                && !Roles.shared(one.articles(), other.articles()).isEmpty()) {
            add(SIDE_BY_SIDE, "one article names both");
        }
        return new Identification(Math.round(100 / (1 + Math.exp(-odds))) / 100.0, reasons);
    }

    private void weighNames() {
        if (differ(PersonName::middleInitials)) {
            add(AGAINST, "other initials in the middle");
        }
        if (differ(name ->
                Stream.of(name.generation()).filter(word -> !word.isEmpty()).toList())) {
            add(AGAINST, "father and son");
        }
    }

    /** Whether both have some, and none in common. */
    private boolean differ(Function<PersonName, List<String>> part) {
        Set<String> left = parts(one, part);
        Set<String> right = parts(other, part);
        return differ(left, right);
    }

    private static boolean differ(Set<String> left, Set<String> right) {
        return !left.isEmpty() && !right.isEmpty() && Roles.shared(left, right).isEmpty();
    }

    private static String words(Set<String> words) {
        return String.join(" ", words.stream().sorted().toList());
    }

    private static Set<String> parts(Profile profile, Function<PersonName, List<String>> part) {
        return Set.copyOf(profile.names().stream()
                .flatMap(name -> part.apply(new PersonName(name)).stream())
                .distinct()
                .toList());
    }

    private void weighRoles(Roles here, Roles there) {
        Roles.between(here, there).forEach(conflict -> add(AGAINST, conflict));
        if (differ(here.titles(), there.titles()) && differ(here.of(), there.of())) {
            add(
                    OTHERWISE,
                    "called %s of %s here and %s of %s there"
                            .formatted(
                                    words(here.titles()), words(here.of()), words(there.titles()), words(there.of())));
        }
        agree(Roles.shared(here.titles(), there.titles()), "both called ");
        agree(Roles.shared(here.of(), there.of()), "both of ");
    }

    private void agree(Set<String> shared, String words) {
        if (!shared.isEmpty()) {
            add(FOR, words + words(shared));
        }
    }

    private void add(double weight, String reason) {
        odds += weight;
        reasons.add(reason);
    }
}
