package org.communique.resolution.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.resolution.text.Spelling;
import org.communique.resolution.text.WordList;

/**
 * Names that are no person's: countries (Unicode CLDR, as the JDK has it), their adjectives and capitals, regions and
 * large cities, and well-known media, companies, platforms and bodies.
 */
public record Gazetteer(Set<String> places, Set<String> demonyms, Set<String> bodies) {

    private static final Pattern OF_A_COUNTRY = Pattern.compile(".+(?:stan|land|onia|istan)");
    private static final Pattern OF_A_COMPANY = Pattern.compile(
            ".+\\p{Ll}\\p{Lu}.*|.{3,}(?:co|corp|soft|tech|bank|gram|tube|book|sys|check|net|pedia|\\.(?:com|org|net|info))");

    /** {@code McLenney}, {@code DeVoss}. */
    private static final Pattern OF_A_FAMILY =
            Pattern.compile("(?:Mc|Mac|Fitz|De|Di|Du|La|Le|Van|O'|St)\\p{Lu}\\p{Ll}+");

    static Gazetteer load(Countries countries) {
        Set<String> places = lower(Stream.of(
                        states(countries).stream(),
                        countries.all().flatMap(country -> country.capitals().stream()),
                        WordList.load("places.txt").words().stream().map(name -> name.replace('-', ' ')))
                .flatMap(names -> names));
        Set<String> demonyms = lower(countries
                .all()
                .flatMap(country -> country.adjectives().stream())
                .flatMap(adjective -> Stream.of(adjective, adjective + "s")));
        Set<String> bodies = lower(WordList.load("bodies.txt").words().stream().map(name -> name.replace('-', ' ')));
        return new Gazetteer(places, demonyms, bodies);
    }

    /** In lower case: territories of ISO 3166 by Unicode CLDR, and shorter names. */
    static Set<String> states(Countries countries) {
        Stream<String> territories = Stream.of(Locale.getISOCountries())
                .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH));
        return lower(Stream.concat(territories, countries.byName().keySet().stream()));
    }

    private static Set<String> lower(Stream<String> names) {
        return names.map(Spelling::fold).map(Spelling::lower).collect(Collectors.toCollection(HashSet::new));
    }

    /** A country, region or city. */
    public boolean isPlace(String name) {
        return places.contains(Spelling.lower(name));
    }

    /** Whether the name is of several words, the first of which may begin a person's: {@code San Diego}. */
    public boolean isLongPlace(String name) {
        return name.indexOf(' ') > 0 && isPlace(name);
    }

    /** The adjective of a country or what its people are called. */
    public boolean isDemonym(String word) {
        return demonyms.contains(Spelling.lower(word));
    }

    /** A medium, company, platform or organization that goes by the whole of this name. */
    public boolean isBody(String name) {
        String lower = Spelling.lower(name);
        return bodies.contains(lower)
                || bodies.contains(lower.replaceFirst("^the ", "").replace('-', ' '));
    }

    /** A name in the shape of a country's or a company's: {@code Lubania}, {@code FactBank}, {@code Harbourtech}. */
    public static boolean looksLikeBody(String name) {
        return OF_A_COMPANY.matcher(name).matches()
                        && !OF_A_FAMILY.matcher(name).matches()
                || OF_A_COUNTRY.matcher(Spelling.lower(name)).matches();
    }
}
