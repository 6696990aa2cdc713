package org.communique.site;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The formats in which a twin has the data of each thing, by the endings of their files. Pages are always there.
 *
 * @param endings of {@link #ALL}
 * @param passages whether each passage has a page of its own; else it is a place on its document's page
 */
public record Formats(Set<String> endings, boolean passages) {

    /** All that there are: RDF in six formats, and link sets. */
    public static final List<String> ALL = List.of("ttl", "jsonld", "trig", "nt", "nq", "rdf", "linkset");

    /** One for people's tools and one for the web's; the whole dataset is there in all formats. */
    public static final Formats USUAL = new Formats(Set.of("ttl", "jsonld"), false);

    private static final Pattern PASSAGE = Pattern.compile("^/id/passage/(.+)-(\\d+)-(\\d+)(\\.[a-z]+)?([?#].*)?$");

    public Formats {
        endings = Set.copyOf(endings);
        Set<String> unknown = new LinkedHashSet<>(endings);
        unknown.removeAll(Set.copyOf(ALL));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("there is no format %s; choose among %s"
                    .formatted(unknown.iterator().next(), String.join(", ", ALL)));
        }
    }

    public static Formats all() {
        return new Formats(Set.copyOf(ALL), true);
    }

    /** Where a link leads instead: of a passage without a page, to its characters in the document, as RFC 5147 has them. */
    String instead(String link) {
        return passages ? link : PASSAGE.matcher(link).replaceFirst("/id/document/$1#char=$2,$3");
    }

    /** Whether the twin has no file for an address, because its format or its kind was not chosen. */
    boolean leavesOut(Address address) {
        if (!passages && PASSAGE.matcher(address.path()).matches()) {
            return true;
        }
        String ending = address.file().replaceFirst(".*\\.", "");
        return !address.isDownload() && ALL.contains(ending) && !endings.contains(ending) && !address.isStream();
    }
}
