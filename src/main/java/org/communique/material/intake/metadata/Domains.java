package org.communique.material.intake.metadata;

import java.util.Locale;
import java.util.Optional;
import org.apache.hc.client5.http.psl.PublicSuffixMatcher;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;

/** Registrable domains by the Public Suffix List of Mozilla: {@code bbc.co.uk} of {@code news.bbc.co.uk}. */
public final class Domains {

    private Domains() {}

    /** The list is read when it is first needed. */
    private static final class Suffixes {
        private static final PublicSuffixMatcher LIST = PublicSuffixMatcherLoader.getDefault();
    }

    /** The domain that somebody registered for the host; the host itself where nobody can have. */
    public static String registrable(String host) {
        String plain = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        return Optional.ofNullable(Suffixes.LIST.getDomainRoot(plain)).orElse(plain);
    }
}
