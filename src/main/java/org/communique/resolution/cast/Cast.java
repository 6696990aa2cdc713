package org.communique.resolution.cast;

import java.util.ArrayList;
import java.util.List;
import org.communique.material.Span;
import org.communique.resolution.lexicon.AliasIndex;

/** Who appears in one article: its members with their mentions, and the words that stand for the authority's actors. */
public record Cast(List<CastMember> members, List<Mention> mentions, List<AliasIndex.Hit> hits) {

    public Cast {
        members = List.copyOf(members);
        mentions = List.copyOf(mentions);
        hits = List.copyOf(hits);
    }

    /** A name of a member in the text. */
    public record Mention(Span span, int member) {}

    public CastMember member(Mention mention) {
        return members.get(mention.member);
    }

    public List<Mention> mentionsIn(Span span) {
        return mentions.stream().filter(mention -> span.contains(mention.span)).toList();
    }

    /** From the nearest to the farthest. */
    public List<Mention> mentionsBefore(int offset) {
        List<Mention> before = new ArrayList<>();
        for (int at = mentions.size() - 1; at >= 0; at--) {
            if (mentions.get(at).span.end() <= offset) {
                before.add(mentions.get(at));
            }
        }
        return before;
    }

    public List<AliasIndex.Hit> hitsIn(Span span) {
        return hits.stream().filter(hit -> span.contains(hit.span())).toList();
    }

    /** From the nearest to the farthest. */
    public List<AliasIndex.Hit> hitsBefore(int offset) {
        List<AliasIndex.Hit> before = new ArrayList<>();
        for (int at = hits.size() - 1; at >= 0; at--) {
            if (hits.get(at).span().end() <= offset) {
                before.add(hits.get(at));
            }
        }
        return before;
    }
}
