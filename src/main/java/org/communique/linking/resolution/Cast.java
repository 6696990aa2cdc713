package org.communique.linking.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.material.Span;

/** Who appears in one article: its figures with their mentions, and the words that stand for the authority's actors. */
record Cast(List<Figure> figures, List<Mention> mentions, List<AliasIndex.Hit> hits) {

    Cast {
        figures = List.copyOf(figures);
        mentions = List.copyOf(mentions);
        hits = List.copyOf(hits);
    }

    /** A name of a figure in the text. */
    record Mention(Span span, int figure) {}

    Figure figure(Mention mention) {
        return figures.get(mention.figure);
    }

    List<Mention> mentionsIn(Span span) {
        return mentions.stream().filter(mention -> span.contains(mention.span)).toList();
    }

    /** From the nearest to the farthest. */
    List<Mention> mentionsBefore(int offset) {
        List<Mention> before = new ArrayList<>();
        for (int at = mentions.size() - 1; at >= 0; at--) {
            if (mentions.get(at).span.end() <= offset) {
                before.add(mentions.get(at));
            }
        }
        return before;
    }

    List<AliasIndex.Hit> hitsIn(Span span) {
        return hits.stream().filter(hit -> span.contains(hit.span())).toList();
    }

    /** From the nearest to the farthest. */
    List<AliasIndex.Hit> hitsBefore(int offset) {
        List<AliasIndex.Hit> before = new ArrayList<>();
        for (int at = hits.size() - 1; at >= 0; at--) {
            if (hits.get(at).span().end() <= offset) {
                before.add(hits.get(at));
            }
        }
        return before;
    }

    /** The hit that covers an offset. */
    Optional<AliasIndex.Hit> hitAt(int offset) {
        return hits.stream()
                .filter(hit ->
                        hit.span().start() <= offset && offset < hit.span().end())
                .findFirst();
    }
}
