package org.communique.material.intake.metadata;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.material.intake.days.Days;

/**
 * Reads the names of authors as bylines and metadata give them: “By Ann Writer and Bo Sample, Harbour News”. What is no
 * person's name is left out: the publication itself, its desk or staff, an agency, an address, an account.
 */
public final class AuthorNames {

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^\\W*(?:(?:more|written|posted|published|reported|story|text|article|words|interview|beitrag|artikel|kommentar|geschrieben|verfasst|veröffentlicht"
                    + "|publié|escrito|publicado|scritto|geplaatst)\\b\\s*)?(?:by|von|vom|par|por|de|di|door|av|af|przez|autore?|author|authors|autor(?:/|\\*|:|_)in|autorin|autoren|auteur|autora|verfasser|text|words|von:|écrit"
                    + " par)\\b\\s*:?\\s+"
                    + "|^\\W*(?:by|von|authors|autor(?:[/*:_]?in|en)?|text|foto|redaktion|interview|auteur)\\s*:\\s*");
    private static final Pattern ASIDE = Pattern.compile(
            "\\([^)]*\\)|\\[[^\\]]*\\]|<[^>]*>|\\S+@\\S+\\.\\S+|@\\w+|(?:https?:)?//\\S+|www\\.\\S+|\\b\\d[\\d.:/-]*\\b.*|[\\p{So}\\p{Cn}\\p{Co}*#\"“”„]+");
    /** “Richard (R.J.) Muster”: what stands within a name is no other's. */
    private static final Pattern WITHIN = Pattern.compile(
            "^(\\p{Lu}[\\p{L}.'’-]+) [(“\"][^)”\"]{1,15}[)”\"] (?=\\p{Lu}[\\p{L}'’-]+(?:$|[,;&]| (?:and|und|et|y)\\b))");

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[;|/•·\\n]\\s*|\\s+[-–—]\\s+|(?iu),\\s*(?:and|und|et)\\s+");
    private static final Pattern AND =
            Pattern.compile("(?iu)\\s*[&+]\\s*|\\s+(?:and|und|et|y|og|och|sowie|with|mit|e|i|en|ja|și|és|и|та|ve)\\s+");
    private static final Pattern NO_PERSON = Pattern.compile(
            "(?iu).*(?<!\\p{L})(?:staff|publisher|veröffentlicht|zu[rm]|zeige|alle|view|redaktion\\p{L}*|redaktør|redaktionen|redacci[oó]n|redac[cç][aã]o|redazione|r[ée]daction|redakcja|redactie|редакция|toimitus"
                    + "|editor|editors|editorial|newsroom|news|newsdesk|desk|team|admin|administrator|webmaster|root|user|press|presse\\p{L}*|pressemitteilung|agency|agencies|agentur\\p{L}*|agence|agencia|dpa|afp|reuters|ap|apa|ots|epd|kna|sid|ansa|efe|tass|xinhua|pti|ani|ians|bbc|cnn|associated"
                    + " press|press"
                    + " association|guest|gast\\p{L}*|anonymous|unknown|unbekannt|n/a|none|null|undefined|contributors|correspondents|our"
                    + " reporters?|ph\\.?d|m\\.?d|msc|mba|jr|reporters|writers|authors|autor\\p{L}*|online|media|medien|gmbh|ag|verlag|magazine?|zeitung|journal|blog|inc|ltd|llc|corp|e\\.?"
                    + " ?v|ministry|ministerium|university|universit\\p{L}*"
                    + "|institute?|foundation|stiftung|association|verein|verband|kommentare?|comments?|share|follow|read|more|mehr|subscribe|updated?|published|posted|photo|foto\\p{L}*|image|bild|minutes?|archiv\\p{L}*|home|unbenannt|untitled|radio|name|vorname|nachname|website|www|com|login|newsletter|landesanstalt\\p{L}*|\\p{L}*(?:anstalt|ministerium|institut|verband|gesellschaft|behörde|kammer|zentrum|fraktion|agentur)|e\\.?v|gbr|kg|se|gmbh)(?!\\p{L}).*");
    /** “Posted on 3 March by Ann Writer”: what stands before the name; in “Christoph von Ritter” it is a part of that. */
    private static final Pattern BEFORE = Pattern.compile("(?u)^(?:.{0,80}?\\b(?i:by|par|por|door)"
            + "|(?:(?i:alle|zeige|eine?|artikel|beitr\\p{L}+|text|interview|geschrieben|verfasst|erstellt|veröffentlicht)\\b"
            + "|\\P{Lu}|.{0,80}?\\d).{0,80}?\\b(?i:von|di))\\s+(?=\\p{Lu})");

    private static final Pattern WEEKDAY = Pattern.compile(
            "(?iu)\\s+(?:mo|mi|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)\\.?$");
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "de", "der", "den", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le", "el",
            "al", "bin", "ibn", "ben", "zu", "zum", "zur", "af", "av", "ter", "ten", "te", "vom", "vander", "d", "y");
    /** What somebody is, beside the name: “Ann Writer Senior Reporter”. */
    private static final Set<String> ROLES =
            Set.of(("senior chief deputy associate assistant contributing political business reporter "
                            + "correspondent columnist journalist producer analyst contributor photographer director "
                            + "professor fellow lecturer manager president founder freelance specialist expert redakteur "
                            + "redakteurin reporterin journalistin korrespondent korrespondentin kolumnist kolumnistin "
                            + "chefredakteur chefredakteurin journaliste periodista giornalista")
                    .split(" "));
    /** What newspapers are called, and persons are not: “Austin Chronicle”. */
    private static final Pattern OUTLET = Pattern.compile(
            "(?iu).*(?<!\\p{L})(?:times|post|herald|tribune|gazette|chronicle|observer|examiner|inquirer|courier|dispatch|star|sun|mirror"
                    + "|express|telegraph|guardian|independent|standard|today|daily|weekly|review|globe|match|echo|voice|bulletin|digest|world|wire|report|reporter|recorder|record|register|sentinel|mercury|eagle"
                    + "|leader|ledger|advertiser|business|argus|monthly|advocate|pulse|hub|banner|beacon|citizen|democrat|republican|pioneer|enterprise)(?!\\p{L}).*");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");
    private static final Pattern NAME = Pattern.compile("(?u)\\p{L}[\\p{L}\\p{M}\\p{N}.'’_ -]{1,48}");
    private static final Pattern TITLES = Pattern.compile(
            "(?iu)^(?:(?:dr|prof|mr|mrs|ms|sir|dipl|ing|mag|phil|med|rer|nat|jur)\\.\\s*|(?:dr|prof|mr|mrs|ms|rechtsanw(?:alt|ältin)|pfarrer(?:in)?)\\s+)+|,?\\s+(?:ph\\.?d|m\\.?d|m\\.?a|msc|mba|jr)\\.?$");
    /** Names in Han characters are short; what is longer names an outlet, or is a headline. */
    private static final Pattern LONG_HAN = Pattern.compile(".*\\p{IsHan}{5,}.*");
    /** Short names of months, such as Jan, are names of people as well. */
    private static final int LONG_MONTH = 5;

    private static final int MOST_WORDS = 5;
    private static final int MOST_AUTHORS = 12;

    private final Set<String> publications;

    /** @param publications the names that the publication goes by, its host among them */
    public AuthorNames(List<String> publications) {
        this.publications = publications.stream()
                .flatMap(AuthorNames::spoken)
                .map(AuthorNames::letters)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The persons that the text names, each once, as they are written. */
    public List<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        boolean dated = text.codePoints().anyMatch(Character::isDigit);
        String plain =
                LABEL.matcher(BEFORE.matcher(text.strip()).replaceFirst("")).replaceFirst("");
        String alone = WITHIN.matcher(plain).replaceFirst("$1 ");
        for (String part : BETWEEN.split(ASIDE.matcher(alone).replaceAll(" , "))) {
            parts(part)
                    .filter(one -> !NO_PERSON.matcher(one).matches() && !isPublication(one))
                    .flatMap(AND::splitAsStream)
                    .map(AuthorNames::bare)
                    .filter(name -> isPerson(name) && !((dated || name.length() >= LONG_MONTH) && Days.isMonth(name)))
                    .forEach(names::add);
        }
        return names.stream().limit(MOST_AUTHORS).toList();
    }

    /** The same of several texts, in their order. */
    public List<String> in(List<String> texts) {
        Set<String> seen = new LinkedHashSet<>();
        List<String> names = new ArrayList<>();
        texts.stream()
                .flatMap(text -> in(text).stream())
                .filter(name -> seen.add(letters(name)))
                .forEach(names::add);
        return names.stream().limit(MOST_AUTHORS).toList();
    }

    /** Between commas stand names, roles, or a name whose surname is put first. */
    private static Stream<String> parts(String part) {
        List<String> parts = Stream.of(part.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        boolean surnameFirst = parts.size() == 2
                && part.strip().matches("[^,]+, [^,]+")
                && parts.stream().noneMatch(one -> one.contains(" "));
        return surnameFirst ? Stream.of(parts.get(1) + " " + parts.get(0)) : parts.stream();
    }

    private static String bare(String name) {
        String labelled = LABEL.matcher(name + " ").replaceFirst("").strip();
        String untitled = TITLES.matcher(labelled).replaceAll("");
        String alone = WEEKDAY.matcher(untitled).replaceAll("").replaceAll("^[\\s.'’_-]+|[\\s'’_-]+$", "");
        // “Ann Writer.” ends a sentence, “Joe S.” does not.
        return leading(alone.replaceFirst("(?<=\\p{L}{3})\\.$", "").split("\\s+"));
    }

    /** The words up to the first that no name has in it: “Ann Writer in Portwick” is Ann Writer. */
    private static String leading(String[] words) {
        int end = 1;
        while (end < words.length
                && !(end > 1 && ROLES.contains(words[end].toLowerCase(Locale.ROOT)))
                && (!Character.isLowerCase(words[end].codePointAt(0))
                        || PARTICLES.contains(words[end].toLowerCase(Locale.ROOT)))) {
            end++;
        }
        while (end > 1 && PARTICLES.contains(words[end - 1])) {
            end--;
        }
        return String.join(" ", List.of(words).subList(0, end));
    }

    private boolean isPerson(String name) {
        return NAME.matcher(name).matches()
                && name.split(" ").length <= MOST_WORDS
                && !NO_PERSON.matcher(name).matches()
                && !ACRONYM.matcher(name).matches()
                && !LONG_HAN.matcher(name).matches()
                && !isRole(name)
                && isCalled(name)
                && !isPublication(name);
    }

    private static boolean isRole(String part) {
        String[] words = part.toLowerCase(Locale.ROOT).split(" ");
        return ROLES.contains(words[words.length - 1]) && !(words.length == 2 && GivenNames.begin(part));
    }

    /** Names begin with a capital letter, or have none; a nickname is one word, and that alone may have figures in it. */
    private static boolean isCalled(String name) {
        boolean caseless =
                name.codePoints().noneMatch(letter -> Character.isUpperCase(letter) || Character.isLowerCase(letter));
        boolean oneWord = !name.contains(" ") && name.length() >= 3;
        boolean figures = name.codePoints().anyMatch(Character::isDigit);
        return oneWord
                || !figures
                        && (caseless
                                || Character.isUpperCase(name.codePointAt(0))
                                || PARTICLES.contains(name.split(" ")[0]));
    }

    private boolean isPublication(String name) {
        String letters = letters(name);
        return !isNamesake(name)
                && publications.stream()
                        .anyMatch(one -> letters.equals(one)
                                || one.length() > 4 && letters.startsWith(one)
                                || one.length() > 7 && letters.contains(one));
    }

    /** On a site of their own people go by its name. */
    private static boolean isNamesake(String name) {
        return name.matches("\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){1,2}")
                && GivenNames.begin(name)
                && !OUTLET.matcher(name).matches();
    }

    /**
     * What a host is known by: {@code harbour-news.example} and {@code harbour-news} of {@code www.harbour-news.example}.
     * Where everybody has a label of their own, it is its owner's name, not the publication's.
     */
    public static Stream<String> spoken(String publication) {
        if (!publication.matches("[\\w.-]+\\.\\w{2,}")) {
            return Stream.of(publication);
        }
        String domain = Domains.registrable(publication);
        return Domains.isOfMany(domain)
                ? Stream.of(domain)
                : Stream.of(publication, domain, domain.replaceFirst("\\..*", ""));
    }

    /** A name's letters without accents, case and what stands between them: what two spellings have in common. */
    public static String letters(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
