package org.communique.resolution.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.dossier.Authority;
import org.communique.dossier.Entity;
import org.communique.dossier.Entity.Organization;
import org.communique.dossier.Naming.Variant;
import org.communique.kinds.Kind;
import org.communique.resolution.text.Spelling;

/**
 * The aliases of an authority: the names that it lists, and those that follow from them, so that an authority of plain
 * names does as well: surnames, acronyms, countries' adjectives and capitals, {@code Ruritania's Foreign Ministry} for
 * the {@code Ministry of Foreign Affairs of Ruritania}.
 */
final class AliasMaker {

    private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)$|, [A-Z]{2,6}$");
    private static final Pattern TAIL =
            Pattern.compile(" (?:News Agency|Agency|Corporation|Inc\\.?|Ltd\\.?|Company|Group)$");
    private static final Pattern OF = Pattern.compile("(.+) of (?:the )?(.+)");
    private static final Pattern MINISTRY = Pattern.compile("Ministry of (?:the )?(.+)");

    private final Authority authority;
    private final Countries countries;
    private final TreeMap<String, List<Alias>> aliases = new TreeMap<>();

    AliasMaker(Authority authority, Countries countries) {
        this.authority = authority;
        this.countries = countries;
    }

    /** Folded spelling to whom it may stand for. */
    TreeMap<String, List<Alias>> make() {
        authority.all(Entity.Person.class).forEach(this::person);
        authority.all(Organization.class).forEach(this::organization);
        authority.all(Entity.Plain.class).stream()
                .filter(plain -> plain.kind() == Kind.GROUP)
                .forEach(group -> named(group, Alias.Sort.DESCRIPTION));
        return aliases;
    }

    private void person(Entity.Person person) {
        named(person, Alias.Sort.NAME);
        for (String label : labels(person)) {
            String[] words = label.split(" ");
            if (words.length > 1 && isCapital(words[words.length - 1])) {
                add(words[words.length - 1], person.id(), Alias.Sort.SURNAME);
            }
        }
    }

    private static boolean isCapital(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0));
    }

    private void organization(Organization organization) {
        named(organization, Alias.Sort.NAME);
        for (String label : labels(organization)) {
            derived(organization, label.replaceFirst("^The ", ""));
            derived(organization, label.replace("Organisation", "Organization"));
            derived(organization, TAIL.matcher(label).replaceFirst(""));
            derived(organization, spaced(label));
            acronym(label, organization);
        }
        if (organization.type().equals("state")) {
            state(organization);
        }
        organization
                .parent()
                .flatMap(parent -> authority.find(parent, Organization.class))
                .ifPresent(parent -> institution(organization, parent));
    }

    /** {@code harbourWatch} as others write it, {@code Harbour Watch}. */
    private static String spaced(String label) {
        String spaced = label.replaceAll("(?<=\\p{Ll}{2})(?=\\p{Lu}\\p{Ll}{2})", " ");
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    private void state(Organization state) {
        var country = countries.of(state.label());
        country.adjectives().forEach(adjective -> add(adjective, state.id(), Alias.Sort.DEMONYM));
        country.capitals().forEach(capital -> add(capital, state.id(), Alias.Sort.METONYM));
        state.seat().flatMap(authority::find).ifPresent(seat -> add(seat.label(), state.id(), Alias.Sort.METONYM));
    }

    private void institution(Organization organization, Organization parent) {
        String core = core(organization.label());
        for (String form : possessives(parent)) {
            for (String spelling : List.of(core, Spelling.lower(core))) {
                derived(organization, form + " " + spelling);
            }
        }
    }

    /** {@code Ministry of Foreign Affairs of Ruritania} without the country, as newspapers turn it round. */
    private static String core(String label) {
        Matcher of = OF.matcher(REMARK.matcher(label).replaceFirst(""));
        String body = of.matches() ? of.group(1) : label;
        Matcher ofThe = OF.matcher(body);
        String office = ofThe.matches() && !MINISTRY.matcher(body).matches() ? ofThe.group(1) : body;
        Matcher ministry = MINISTRY.matcher(office);
        return ministry.matches() ? portfolio(ministry.group(1)) + " Ministry" : office;
    }

    private static String portfolio(String field) {
        String shortened = field.replaceFirst("^Internal Affairs$", "Interior").replaceFirst(" Affairs$", "");
        return shortened.replace("Defence", "Defense").replaceFirst(" of .*", "");
    }

    private List<String> possessives(Organization owner) {
        var forms = new ArrayList<>(countries.of(owner.label()).adjectives());
        owner.naming().variants().stream()
                .filter(variant -> variant.kind() == Variant.Kind.DEMONYM)
                .map(Variant::text)
                .forEach(forms::add);
        forms.add(owner.label() + "'s");
        return forms;
    }

    private void acronym(String label, Organization organization) {
        String letters = Stream.of(label.replace("Television", "Tele Vision").split("/"))
                .map(part -> Pattern.compile("\\b\\p{Lu}")
                        .matcher(part)
                        .results()
                        .map(match -> match.group())
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("/"));
        boolean spelt = label.chars().filter(character -> character == ' ').count() >= 2;
        if (spelt && letters.length() >= 3 && letters.length() <= 7 && !label.contains(" of ")) {
            derived(organization, letters);
        }
    }

    private void named(Entity.Named entity, Alias.Sort sort) {
        labels(entity).forEach(label -> add(label, entity.id(), sort));
        entity.naming().variants().forEach(variant -> add(variant.text(), entity.id(), sort(variant, sort)));
    }

    private static Alias.Sort sort(Variant variant, Alias.Sort ofNames) {
        return switch (variant.kind()) {
            case NAME -> ofNames;
            case METONYM -> Alias.Sort.METONYM;
            case DEMONYM -> Alias.Sort.DEMONYM;
            case DESCRIPTION -> Alias.Sort.DESCRIPTION;
        };
    }

    private static List<String> labels(Entity.Named entity) {
        return entity.naming().labels().values().stream()
                .map(label -> REMARK.matcher(label).replaceFirst(""))
                .filter(label -> !label.isEmpty())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private void derived(Organization organization, String spelling) {
        add(spelling, organization.id(), Alias.Sort.DERIVED);
    }

    private void add(String spelling, String entity, Alias.Sort sort) {
        String folded = Spelling.fold(spelling).strip();
        if (folded.length() < 2) {
            return;
        }
        List<Alias> known = aliases.getOrDefault(folded, List.of());
        if (known.stream().noneMatch(alias -> alias.entity().equals(entity))) {
            aliases.put(
                    folded,
                    Stream.concat(known.stream(), Stream.of(new Alias(entity, sort)))
                            .sorted(Comparator.comparing(Alias::sort).thenComparing(Alias::entity))
                            .toList());
        }
    }
}
