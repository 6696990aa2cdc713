package org.communique.resolution;

import java.util.List;
import org.communique.attribution.Attribution;
import org.communique.material.Span;
import org.communique.resolution.referent.Referent;

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
        boolean isAnchored = !inner.source().isEmpty() || !inner.cue().isEmpty();
        return isAnchored && hold(outer.content(), inner.source()) && hold(outer.content(), inner.cue());
    }

    /** By loops: each attribution of an article is held against each other. */
    private static boolean hold(List<Span> parts, List<Span> anchors) {
        for (Span anchor : anchors) {
            boolean held = false;
            for (Span part : parts) {
                held |= part.contains(anchor);
            }
            if (!held) {
                return false;
            }
        }
        return true;
    }
}
