package org.communique.material.intake.days;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The months' names in some forty languages, read from {@code months.txt}: with or without their accents, in full or short. */
final class MonthNames {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int SEVERAL = 0;
    private static final MonthNames ALL = read();

    private final Map<String, Map<String, Integer>> byLanguage = new HashMap<>();
    private final Map<String, Integer> all = new HashMap<>();

    private MonthNames() {}

    /**
     * The month, 1 to 12. A name that means one month here and another there is read as in the language given, and in
     * no other.
     *
     * @param language the first part of a BCP 47 tag, or empty
     */
    static OptionalInt month(String name, String language) {
        String folded = folded(name);
        int month = ALL.byLanguage
                .getOrDefault(language, Map.of())
                .getOrDefault(folded, ALL.all.getOrDefault(folded, SEVERAL));
        return month == SEVERAL ? OptionalInt.empty() : OptionalInt.of(month);
    }

    private static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return ACCENTS.matcher(plain).replaceAll("");
    }

    private void line(String line) {
        int colon = line.indexOf(':');
        String[] months = line.substring(colon + 1).split(",");
        Map<String, Integer> ofLanguage = new HashMap<>();
        for (int month = 1; month <= months.length; month++) {
            for (String name : months[month - 1].strip().split(" ")) {
                int here = month;
                ofLanguage.put(folded(name), here);
                all.merge(folded(name), here, (one, other) -> one.equals(other) ? one : SEVERAL);
            }
        }
        byLanguage.put(line.substring(0, colon), ofLanguage);
    }

    private static MonthNames read() {
        var names = new MonthNames();
        var file = Objects.requireNonNull(MonthNames.class.getResourceAsStream("months.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(names::line);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return names;
    }
}
