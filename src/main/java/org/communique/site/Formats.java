package org.communique.site;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The formats in which a twin has the data of each thing, by the endings of their files. Pages are always there.
 *
 * @param endings of {@link #ALL}
 */
public record Formats(Set<String> endings) {

    /** All that there are: RDF in six formats, and link sets. */
    public static final List<String> ALL = List.of("ttl", "jsonld", "trig", "nt", "nq", "rdf", "linkset");

    /** One for people's tools and one for the web's; the whole dataset is there in all formats. */
    public static final Formats USUAL = new Formats(Set.of("ttl", "jsonld"));

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
        return new Formats(Set.copyOf(ALL));
    }

    /** Whether the twin has no file for an address, because its format was not chosen. */
    boolean leavesOut(Address address) {
        String ending = address.file().replaceFirst(".*\\.", "");
        return !address.isDownload() && ALL.contains(ending) && !endings.contains(ending) && !address.isStream();
    }
}
