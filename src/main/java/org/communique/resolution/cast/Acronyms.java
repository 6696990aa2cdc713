package org.communique.resolution.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.material.Span;
import org.communique.resolution.lexicon.Alias;
import org.communique.resolution.lexicon.AliasIndex;
import org.communique.resolution.text.ArticleText;

/** Short forms that an article introduces itself: {@code Portwick Harbour Board (PHB)}, later {@code PHB}. */
final class Acronyms {

    private static final Pattern IN_BRACKETS = Pattern.compile(" \\((\\p{Lu}[\\p{Lu}\\p{N}/&-]{1,8})\\)");

    private final ArticleText text;
    private final List<AliasIndex.Hit> hits;

    Acronyms(ArticleText text, List<AliasIndex.Hit> hits) {
        this.text = text;
        this.hits = hits;
    }

    /** The hits, with those of the short forms. */
    List<AliasIndex.Hit> hits() {
        Set<Introduction> introductions = new LinkedHashSet<>();
        for (AliasIndex.Hit hit : hits) {
            Matcher brackets =
                    IN_BRACKETS.matcher(text.folded()).region(hit.span().end(), text.length());
            if (brackets.lookingAt()) {
                introductions.add(new Introduction(brackets.group(1), hit.aliases()));
            }
        }
        List<AliasIndex.Hit> all = new ArrayList<>(hits);
        introductions.forEach(one -> all.addAll(later(one.shortForm, one.aliases)));
        all.sort(Comparator.comparing(AliasIndex.Hit::span));
        return all;
    }

    /** What an article may say more than once. */
    private record Introduction(String shortForm, List<Alias> aliases) {}

    private List<AliasIndex.Hit> later(String shortForm, List<Alias> aliases) {
        List<AliasIndex.Hit> found = new ArrayList<>();
        Matcher at = Pattern.compile("\\b" + Pattern.quote(shortForm) + "\\b").matcher(text.folded());
        while (at.find()) {
            Span span = new Span(at.start(), at.end());
            if (hits.stream().noneMatch(hit -> hit.span().overlaps(span))) {
                found.add(new AliasIndex.Hit(span, aliases));
            }
        }
        return found;
    }
}
