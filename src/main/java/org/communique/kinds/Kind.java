package org.communique.kinds;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A kind of thing, and all that the stages must know of it: how it is called, where its IRIs lie, its class, the file in
 * which people keep it, the table that lists it, and what it may do. A kind whose things have only names and links is
 * plain: all of it stands here, and it is read, checked, mapped, tabulated, shown and searched without code of its own.
 * {@code KindsTest} names what a kind still lacks: class, shape, examples, documentation.
 */
public enum Kind {
    PERSON("actor", "foaf:Person", "persons", "actors", Trait.ACTOR, Trait.TOPIC, Trait.PROPOSED, Trait.SEARCHED),
    ORGANIZATION(
            "actor",
            "cq:Organization",
            "organizations",
            "actors",
            Trait.ACTOR,
            Trait.TOPIC,
            Trait.PROPOSED,
            Trait.SEARCHED),
    GROUP(
            "actor",
            "foaf:Group",
            "groups",
            "actors",
            Optional.of(new Plain("People taken together, such as analysts or protesters.")),
            Trait.ACTOR,
            Trait.TOPIC,
            Trait.PROPOSED,
            Trait.SEARCHED),
    UNNAMED_SOURCE(
            "actor",
            "cq:UnnamedSource",
            "unnamed-sources",
            "actors",
            Optional.of(new Plain("Whom an article describes and does not name.")),
            Trait.ACTOR,
            Trait.PROPOSED,
            Trait.SEARCHED),
    PLACE("place", "schema:Place", "places", "places", Trait.TOPIC, Trait.SEARCHED),
    POST(
            "post",
            "org:Post",
            "posts",
            new Plain(
                    "Offices that somebody holds.",
                    new Link("organization", "org:postIn", "The organization that it is in.", List.of(ORGANIZATION)))),
    MEMBERSHIP("membership", "org:Membership", "memberships", "memberships"),
    EVENT("event", "cq:Event", "events", "events", Trait.TOPIC, Trait.SEARCHED),
    OCCASION("occasion", "cq:Occasion", "occasions", "events", Trait.TOPIC),
    PROPOSITION("proposition", "cq:Proposition", "propositions", "propositions", Trait.TOPIC, Trait.SEARCHED),
    STATEMENT("statement", "cq:Statement", "", "statements", Trait.CALLED_BY_NAME, Trait.SEARCHED),
    STANCE("stance", "cq:Stance", "", "stances"),
    REPORT("report", "cq:Report", "", "reports"),
    DOCUMENT("document", "cq:Document", "", "documents", Trait.CALLED_BY_NAME, Trait.SEARCHED),
    PASSAGE("passage", "cq:Passage", "", ""),
    MENTION("mention", "cq:Mention", "", ""),
    ASSESSMENT("assessment", "cq:Assessment", "", "assessments"),
    PARTICIPATION("participation", "cq:Participation", "", ""),
    SOURCE("source", "cq:Source", "sources", "sources"),
    CITATION("citation", "cq:Citation", "", ""),
    LINK("link", "cq:Link", "", ""),
    RUN("run", "prov:Activity", "", "");

    private final String path;
    private final String type;
    private final String file;
    private final String table;
    private final Optional<Plain> plain;
    private final Set<Trait> traits;

    /** What a plain kind is, in a sentence about its things, and what they lead to. */
    private record Plain(String meaning, List<Link> links) {
        private Plain(String meaning, Link... links) {
            this(meaning, List.of(links));
        }
    }

    /**
     * How a thing leads to another one, such as a post to the organization that it is in.
     *
     * @param key its key in the authority file, and the name of its column: {@code organization}
     * @param property its property in compact form: {@code org:postIn}
     * @param meaning what the other one is, in a sentence
     * @param to the kinds of things that it may lead to
     */
    public record Link(String key, String property, String meaning, List<Kind> to) {
        public Link {
            to = List.copyOf(to);
        }

        /** What heads it on a page: {@code Organization}. */
        public String title() {
            return capital(key.replace('-', ' '));
        }
    }

    /** What a kind may do. */
    private enum Trait {
        /** It speaks, is addressed and takes part. */
        ACTOR,
        /** Statements and propositions may be about it. */
        TOPIC,
        /** A programme may propose entries of it. */
        PROPOSED,
        /** People look for it; what is a class within another is found with that. */
        SEARCHED,
        /** It has a readable id, though no file of its own. */
        CALLED_BY_NAME
    }

    Kind(String path, String type, String file, String table, Trait... traits) {
        this(path, type, file, table, Optional.empty(), traits);
    }

    /** A plain kind, whose table is called as its file is. */
    Kind(String path, String type, String file, Plain plain, Trait... traits) {
        this(path, type, file, file, Optional.of(plain), traits);
    }

    Kind(String path, String type, String file, String table, Optional<Plain> plain, Trait... traits) {
        this.path = path;
        this.type = type;
        this.file = file;
        this.table = table;
        this.plain = plain;
        this.traits = traits.length == 0 ? EnumSet.noneOf(Trait.class) : EnumSet.copyOf(List.of(traits));
    }

    /** Those that people keep in the authority files, in the order in which they are read. */
    public static List<Kind> ofAuthority() {
        return all().filter(kind -> !kind.file.isEmpty()).toList();
    }

    /** Those whose things have only names and links. */
    public static List<Kind> plain() {
        return all().filter(kind -> kind.plain.isPresent()).toList();
    }

    /** Those that speak, are addressed and take part. */
    public static Set<Kind> actors() {
        return with(Trait.ACTOR);
    }

    /** Those that a statement or a proposition may be about. */
    public static Set<Kind> topics() {
        return with(Trait.TOPIC);
    }

    /** Those that people look for. */
    public static Set<Kind> searched() {
        return with(Trait.SEARCHED);
    }

    /** The parts of IRIs in which things of the kinds lie, such as {@code actor}: each once, in order. */
    public static List<String> paths() {
        return all().map(Kind::path).distinct().toList();
    }

    /** The paths of things whose last part is an id that people read and type. */
    public static List<String> pathsOfReadableIds() {
        return all().filter(kind -> !kind.file.isEmpty() || kind.traits.contains(Trait.CALLED_BY_NAME))
                .map(Kind::path)
                .distinct()
                .toList();
    }

    private static Stream<Kind> all() {
        return Arrays.stream(values());
    }

    private static Set<Kind> with(Trait trait) {
        return EnumSet.copyOf(all().filter(kind -> kind.traits.contains(trait)).toList());
    }

    /** What one thing is called: {@code person}. */
    public String noun() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The noun as a page is headed with it: {@code Person}. */
    public String title() {
        return capital(noun());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The part of its things' IRIs after {@code id/}: {@code actor}. */
    public String path() {
        return path;
    }

    /** Its class in compact form: {@code cq:Event}. */
    public String type() {
        return type;
    }

    /** The class by which people look for it: {@code cq:Actor} for all that act. */
    public String searchedType() {
        return traits.contains(Trait.ACTOR) ? "cq:Actor" : type;
    }

    /** The authority files that may hold entries of it: what people wrote, then what a programme proposed. */
    public List<String> files() {
        if (file.isEmpty()) {
            return List.of();
        }
        String curated = file + ".yaml";
        return traits.contains(Trait.PROPOSED) ? List.of(curated, "machine-" + curated) : List.of(curated);
    }

    /** What a plain kind's things lead to. */
    public List<Link> links() {
        return plain.map(Plain::links).orElse(List.of());
    }

    /** What a plain kind's things are, in a sentence; empty for another kind. */
    public String meaning() {
        return plain.map(Plain::meaning).orElse("");
    }

    /** Whether statements and propositions may be about its things. */
    public boolean isTopic() {
        return traits.contains(Trait.TOPIC);
    }

    /** Whether its things have a table of their own. */
    public boolean isListedAlone() {
        return all().filter(kind -> kind.table.equals(table)).count() == 1;
    }

    /** The table that has a row for each of its things, if any. */
    public Optional<String> table() {
        return Optional.of(table).filter(name -> !name.isEmpty());
    }
}
