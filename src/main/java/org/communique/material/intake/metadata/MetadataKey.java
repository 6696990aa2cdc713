package org.communique.material.intake.metadata;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What metadata tells, under the names that people and programmes give it. */
public enum MetadataKey {
    TITLE("title", "headline"),
    AUTHOR("author", "byline", "authors", "creator"),
    PUBLISHED(
            "published",
            "date",
            "datepublished",
            "publishedat",
            "publicationdate",
            "pubdate",
            "datepublish",
            "publishdate",
            "publisheddate"),
    PUBLISHER("publisher", "source", "site", "sitename", "outlet", "publication", "sourcedomain"),
    LANGUAGE("language", "lang", "inlanguage"),
    URL("url", "link", "permalink");

    private final Set<String> names;

    MetadataKey(String... names) {
        this.names = Set.of(names);
    }

    /** The key of a name, whichever case, hyphens or underscores it is written with. */
    public static Optional<MetadataKey> of(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[_ -]", "");
        return Arrays.stream(values()).filter(key -> key.names.contains(plain)).findFirst();
    }
}
