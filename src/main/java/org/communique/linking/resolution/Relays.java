package org.communique.linking.resolution;

import java.util.List;
import java.util.stream.Stream;
import org.communique.attribution.Attribution;
import org.communique.material.Span;

/** Attributions that stand within what another attribution gives: {@code Smith said, the agency reported}. */
record Relays(List<ResolvedAttribution> all) {

    /** The attributions, each with those from whom the article has it. */
    List<ResolvedAttribution> found() {
        return all.stream().map(this::withRelays).toList();
    }

    private ResolvedAttribution withRelays(ResolvedAttribution inner) {
        List<Referent> relays = all.stream()
                .filter(outer -> outer != inner && holds(outer.attribution(), inner.attribution()))
                .map(ResolvedAttribution::speaker)
                .filter(speaker -> speaker.id().isPresent()
                        && !speaker.id().equals(inner.speaker().id()))
                .distinct()
                .limit(2)
                .toList();
        return relays.isEmpty() ? inner : inner.relayedBy(relays);
    }

    /** Whether the outer content has the inner source and cue in it. */
    static boolean holds(Attribution outer, Attribution inner) {
        List<Span> anchors =
                Stream.concat(inner.source().stream(), inner.cue().stream()).toList();
        return !anchors.isEmpty()
                && anchors.stream()
                        .allMatch(anchor -> outer.content().stream().anyMatch(part -> part.contains(anchor)));
    }
}
