package org.communique.resolution.lexicon;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.dossier.Authority;
import org.communique.dossier.Edtf;
import org.communique.dossier.Entity;
import org.communique.dossier.Entity.Membership;
import org.communique.dossier.Entity.Organization;
import org.communique.resolution.text.Spelling;

/** Who holds or held which post, as the authority knows it. */
public final class Posts {

    private static final Map<String, String> SAME = Map.of(
            "spokesman", "spokesperson",
            "spokeswoman", "spokesperson",
            "press", "spokesperson",
            "chairman", "chair",
            "chairwoman", "chair",
            "chairperson", "chair",
            "chief", "head",
            "leader", "president");

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final Set<String> EMPTY_WORDS = Set.of("the", "and", "for");

    private final Authority authority;
    private final Map<String, List<Membership>> byMember = new HashMap<>();
    private final Map<String, List<Membership>> byOrganization = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    Posts(Authority authority) {
        this.authority = authority;
        for (Membership membership : authority.all(Membership.class)) {
            if (membership.post().isEmpty()) {
                continue;
            }
            words.put(membership.id(), wordsOf(membership));
            file(byMember, membership.member(), membership);
            membership.organization().ifPresent(id -> file(byOrganization, id, membership));
        }
    }

    private static void file(Map<String, List<Membership>> shelf, String key, Membership membership) {
        shelf.merge(
                key,
                List.of(membership),
                (known, added) -> Stream.concat(known.stream(), added.stream()).toList());
    }

    /** The one person who holds a post of that title in the organization on that day, if it is one. */
    public Optional<String> holder(String organization, String title, Optional<LocalDate> day) {
        List<String> members = byOrganization.getOrDefault(organization, List.of()).stream()
                .filter(holdsOn(day))
                .filter(membership -> words(membership).contains(same(title)))
                .map(Membership::member)
                .distinct()
                .toList();
        return members.size() == 1 ? Optional.of(members.get(0)) : Optional.empty();
    }

    /** Whether a person has, or had, a post of that title. */
    public boolean hasTitle(String member, String title, boolean former) {
        return byMember.getOrDefault(member, List.of()).stream()
                .filter(membership ->
                        !former || membership.during().flatMap(Edtf::latest).isPresent())
                .anyMatch(membership -> words(membership).contains(same(title)));
    }

    /** The membership that printed words name, or the only one that the member had then. */
    public Optional<Membership> capacity(String member, String printed, Optional<LocalDate> day) {
        List<Membership> held = byMember.getOrDefault(member, List.of()).stream()
                .filter(holdsOn(day))
                .toList();
        if (held.size() == 1) {
            return Optional.of(held.get(0));
        }
        Set<String> named = words(printed);
        return held.stream()
                .filter(membership -> overlap(membership, named) > 0)
                .max(Comparator.<Membership>comparingLong(membership -> overlap(membership, named))
                        .thenComparing(Membership::id, Comparator.reverseOrder()));
    }

    /** For whom one speaks who speaks in that capacity. */
    public Optional<String> spokenFor(Membership membership) {
        Set<String> words = words(membership);
        boolean speaksForAll = Stream.of(
                        "spokesperson", "president", "minister", "chancellor", "chair", "king", "queen")
                .anyMatch(words::contains);
        return membership.organization().filter(id -> speaksForAll);
    }

    /** The state to which an organ of state belongs. */
    public Optional<String> stateOf(String organization) {
        return authority
                .find(organization, Organization.class)
                .filter(organ -> Set.of("ministry", "government", "parliament", "agency", "security-council")
                        .contains(organ.type()))
                .flatMap(Organization::parent)
                .filter(parent -> authority
                        .find(parent, Organization.class)
                        .filter(owner -> owner.type().equals("state"))
                        .isPresent());
    }

    private long overlap(Membership membership, Set<String> named) {
        return words(membership).stream().filter(named::contains).count();
    }

    private Set<String> words(Membership membership) {
        return words.getOrDefault(membership.id(), Set.of());
    }

    private Set<String> wordsOf(Membership membership) {
        String post =
                membership.post().flatMap(authority::find).map(Entity::label).orElse("");
        return words(membership.role().orElse("") + " " + post);
    }

    private static Set<String> words(String printed) {
        return NO_LETTERS
                .splitAsStream(Spelling.lower(Spelling.fold(printed)))
                .filter(word -> word.length() > 2 && !EMPTY_WORDS.contains(word))
                .map(Posts::same)
                .collect(Collectors.toSet());
    }

    private static String same(String title) {
        String lower = Spelling.lower(title);
        return SAME.getOrDefault(lower, lower);
    }

    private static Predicate<Membership> holdsOn(Optional<LocalDate> day) {
        return membership -> day.isEmpty()
                || membership.during().isEmpty()
                || membership.during().get().overlaps(Edtf.of(day.get()));
    }
}
