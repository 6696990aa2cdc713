package org.communique.material.intake.metadata;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of an outlet in what it calls itself: “Harbour News – All about the harbour” is Harbour News, as is
 * “© 2025 Harbour News” and “www.harbour-news.example”.
 */
public final class PublisherName {

    private static final Pattern RIGHTS = Pattern.compile(
            "(?iu)^(?:(?:(?:provided|published|presented|powered) )?(?-i:by|von)\\s|copyright|©|\\(c\\)|&copy;|alle rechte vorbehalten|all rights reserved|\\d{4}|[-–,.: ])+|[,.:"
                    + " ]*(?:alle rechte vorbehalten|all rights reserved|(?:\\b\\d{1,2}[/.])?\\b\\d{4}).*$");
    private static final Pattern BETWEEN = Pattern.compile("\\s+[-–—|:·•»/]+\\s+|\\s*\\|\\s*|:\\s+|\\s+[-–—]|»");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:www\\.)?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?u),?\\s+(?:LLC|L\\.L\\.C\\.|Inc\\.?|Ltd\\.?|PLC|plc|Corp\\.?|GmbH(?: ?& ?Co\\.? ?KG)?|AG|S\\.?A\\.?(?:S\\.?)?|S\\.?p\\.?A\\.?|B\\.?V\\.?)$");
    private static final int LONGEST = 60;
    private static final int FEWEST_INITIALS = 3;

    private PublisherName() {}

    /**
     * The name alone, or nothing where there is none in it.
     *
     * @param host of the outlet's pages: of several parts the one that it is made of is the name
     */
    public static Optional<String> of(String called, Optional<String> host) {
        String named = RIGHTS.matcher(called.strip()).replaceAll("").strip();
        String plain = LEGAL_FORM.matcher(named).replaceFirst("");
        List<String> parts = Stream.of(BETWEEN.split(plain))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return likeliest(parts, host)
                .filter(name -> name.length() <= LONGEST
                        && !name.matches(".*[@#].*")
                        && name.codePoints().anyMatch(Character::isLetter));
    }

    /** Whether the host is made of the name, or of words in it. */
    public static boolean isOf(String name, Optional<String> host) {
        return shared(name, host) > 0;
    }

    /** Of several names of one outlet the one that its host is made of, else the first. */
    public static Optional<String> likeliest(List<String> names, Optional<String> host) {
        return names.stream()
                .max(Comparator.<String>comparingInt(name -> shared(name, host))
                        // Of two as good the first: max() would take the last.
                        .thenComparing(name -> -names.indexOf(name)));
    }

    /** Whether it is a domain, such as {@code harbour-news.example}. */
    public static boolean isDomain(String name) {
        return DOMAIN.matcher(name).matches();
    }

    /** How many of the letters of the host's own label the name explains: its words, or their first letters. */
    private static int shared(String name, Optional<String> host) {
        String plain = isDomain(name) ? label(name) : name;
        int shared = host.map(PublisherName::label)
                .map(label -> Math.max(alike(plain, label), alike(inAddresses(plain), label)))
                .orElse(0);
        // A name that is spelt for readers goes before the domain.
        return shared > 1 && isDomain(name) ? shared - 1 : shared;
    }

    private static String label(String host) {
        return AuthorNames.letters(Domains.registrable(host).replaceFirst("\\..*", ""));
    }

    /** How a German name is written in an address: with ue for ü. */
    private static String inAddresses(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
    }

    private static int alike(String part, String host) {
        String letters = AuthorNames.letters(part);
        if (!letters.isEmpty() && (host.contains(letters) || letters.contains(host))) {
            return letters.length() > 60 ? 0 : 100 - Math.abs(host.length() - letters.length());
        }
        List<String> words = Stream.of(part.split("[^\\p{L}\\p{N}]+"))
                .map(AuthorNames::letters)
                .filter(word -> !word.isEmpty())
                .toList();
        String initials = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        if (words.size() >= FEWEST_INITIALS && host.startsWith(initials)) {
            return 100 - Math.abs(host.length() - initials.length());
        }
        return (int) words.stream()
                .filter(word -> word.length() > 2 && host.contains(word))
                .count();
    }
}
