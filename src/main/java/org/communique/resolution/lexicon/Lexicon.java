package org.communique.resolution.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.dossier.Authority;
import org.communique.dossier.Entity.Organization;
import org.communique.resolution.text.Spelling;

/**
 * What is known before an article is read: the authority's names and posts, and the words of the language.
 *
 * @param organsOf the organizations that belong to one
 */
public record Lexicon(
        Authority authority,
        Map<String, List<String>> organsOf,
        AliasIndex aliases,
        Persons persons,
        Posts posts,
        Vocabulary vocabulary,
        Gazetteer gazetteer) {

    private static final Map<String, List<String>> KINDS = Map.ofEntries(
            Map.entry("newspaper", List.of("media")),
            Map.entry("paper", List.of("media")),
            Map.entry("magazine", List.of("media")),
            Map.entry("outlet", List.of("media")),
            Map.entry("broadcaster", List.of("media")),
            Map.entry("tabloid", List.of("media")),
            Map.entry("agency", List.of("agency")),
            Map.entry("organization", List.of("alliance")),
            Map.entry("bloc", List.of("alliance")),
            Map.entry("firm", List.of("company")),
            Map.entry("country", List.of("state")));

    public static Lexicon of(Authority authority) {
        Countries countries = Countries.load();
        return new Lexicon(
                authority,
                organsByOwner(authority),
                AliasIndex.of(new AliasMaker(authority, countries).make()),
                new Persons(authority),
                new Posts(authority),
                Vocabulary.load(),
                Gazetteer.load(countries));
    }

    private static Map<String, List<String>> organsByOwner(Authority authority) {
        return authority.all(Organization.class).stream()
                .filter(organ -> organ.parent().isPresent())
                .collect(Collectors.groupingBy(
                        organ -> organ.parent().orElseThrow(),
                        Collectors.mapping(Organization::id, Collectors.toList())));
    }

    public boolean isOrganization(String id) {
        return authority.find(id, Organization.class).isPresent();
    }

    public boolean isMedium(String id) {
        return authority
                .find(id, Organization.class)
                .filter(organization -> organization.type().equals("media"))
                .isPresent();
    }

    /** Whether such a word describes the organization: {@code alliance}, {@code newspaper}, {@code country}. */
    public boolean isA(String id, String word) {
        return authority
                .find(id, Organization.class)
                .filter(organization -> KINDS.getOrDefault(word, List.of(word)).contains(organization.type())
                        || Spelling.lower(organization.label()).matches("(?s).*\\b" + Pattern.quote(word) + "\\b.*"))
                .isPresent();
    }

    /** The one organ of a state or organization that the word describes. */
    public Optional<String> organ(String owner, String word) {
        List<String> organs = organsOf.getOrDefault(owner, List.of()).stream()
                .filter(id -> isA(id, Spelling.lower(word)))
                .toList();
        return organs.size() == 1 ? Optional.of(organs.get(0)) : Optional.empty();
    }
}
