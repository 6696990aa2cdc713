package org.communique.resolution.mention;

import java.util.Optional;
import org.communique.material.Span;
import org.communique.resolution.lexicon.Alias;
import org.communique.resolution.lexicon.Lexicon;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.text.Phrase;

/** Descriptions that the authority lists, where the phrase or its head chunk is nothing but the description. */
final class DescriptionReader implements MentionReader {

    private final Lexicon lexicon;

    DescriptionReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Referent> read(Phrase phrase, Scene scene) {
        Span chunk = phrase.chunkSpan();
        Span whole = new Span(phrase.span().start(), chunk.end());
        return scene.cast().hitsIn(phrase.span()).stream()
                .filter(hit -> isAll(hit.span(), chunk) || isAll(hit.span(), whole) || isAll(hit.span(), phrase.span()))
                .flatMap(hit -> hit.aliases().stream()
                        .filter(alias -> alias.sort() == Alias.Sort.DESCRIPTION)
                        .limit(1))
                .map(alias -> (Referent) new Referent.Actor(alias.entity(), certainty(alias)))
                .findFirst();
    }

    private double certainty(Alias alias) {
        return lexicon.isOrganization(alias.entity()) ? 0.75 : 0.7;
    }

    private static boolean isAll(Span hit, Span phrase) {
        return hit.start() <= phrase.start() && hit.end() >= phrase.end();
    }
}
