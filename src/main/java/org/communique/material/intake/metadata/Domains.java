package org.communique.material.intake.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.psl.PublicSuffixMatcher;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;

/** Registrable domains by the Public Suffix List of Mozilla: {@code bbc.co.uk} of {@code news.bbc.co.uk}. */
public final class Domains {

    private Domains() {}

    /** The list is read when it is first needed. */
    private static final class Suffixes {
        private static final PublicSuffixMatcher LIST = PublicSuffixMatcherLoader.getDefault();
    }

    /** Hosts on which everybody has a label of their own and that the list leaves out. */
    private static final Pattern OF_MANY = Pattern.compile("[^.]+\\.(?:(?:wordpress|substack|medium|tumblr|typepad|"
            + "livejournal|weebly|wixsite|jimdofree|jimdo|wikidot|over-blog|overblog|ghost|beehiiv|squarespace)\\.(?:com|net|io)"
            + "|blogspot\\.\\w+(?:\\.\\w+)?|(?:github|gitlab)\\.io|twoday\\.net)");

    /** The domain that somebody registered for the host, or has been given by its owner; the host itself where nobody can have. */
    public static String registrable(String host) {
        String plain = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$|^www\\.", "");
        if (isOfMany(plain)) {
            return plain;
        }
        return Optional.ofNullable(Suffixes.LIST.getDomainRoot(plain)).orElse(plain);
    }

    /** Whether the host is one person's label at a place where everybody has one. */
    static boolean isOfMany(String host) {
        return OF_MANY.matcher(host).matches();
    }
}
