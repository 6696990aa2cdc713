package org.communique.validation;

import java.util.List;
import java.util.Locale;

/** Which words of the articles a release may give. */
public enum ExcerptPolicy {
    /** Every passage: the publisher of the dataset has the rights. */
    ALL,
    /** Of every passage the first words, and whole what somebody spoke. */
    SNIPPETS,
    /** Words that somebody spoke, and the few that name or attribute. */
    QUOTATIONS,
    /** No words. */
    NONE;

    /** Whether a file of shapes is to be held under this policy: the other policies' files are not. */
    boolean asksFor(String file) {
        return List.of(values()).stream()
                .filter(policy -> policy != this)
                .noneMatch(policy -> file.equals(policy.file()));
    }

    private String file() {
        return "shapes/excerpts-" + name().toLowerCase(Locale.ROOT) + ".ttl";
    }
}
