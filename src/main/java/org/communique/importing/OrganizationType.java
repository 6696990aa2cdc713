package org.communique.importing;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The organization type that other words come nearest to. */
final class OrganizationType {

    private static final List<String> CODES = List.of(
            "agency",
            "alliance",
            "company",
            "court",
            "government",
            "media",
            "military",
            "ministry",
            "movement",
            "parliament",
            "party",
            "presidency",
            "security-council",
            "state",
            "think-tank",
            "university");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("country", "state"),
            Map.entry("legislature", "parliament"),
            Map.entry("chamber", "parliament"),
            Map.entry("house", "parliament"),
            Map.entry("cabinet", "government"),
            Map.entry("executive", "government"),
            Map.entry("department", "ministry"),
            Map.entry("faction", "party"),
            Map.entry("newspaper", "media"),
            Map.entry("broadcaster", "media"),
            Map.entry("news agency", "media"),
            Map.entry("magazine", "media"),
            Map.entry("business", "company"),
            Map.entry("enterprise", "company"),
            Map.entry("international organization", "alliance"));

    private OrganizationType() {}

    /** A code of the organization types: {@code other} where none fits. */
    static String of(String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        if (CODES.contains(lower)) {
            return lower;
        }
        return WORDS.entrySet().stream()
                .filter(entry -> lower.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElse("other");
    }
}
