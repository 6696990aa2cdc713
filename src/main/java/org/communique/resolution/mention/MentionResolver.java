package org.communique.resolution.mention;

import java.util.List;
import org.communique.resolution.lexicon.Lexicon;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.text.Phrase;

/** Says whom a phrase refers to: the first of its readers that can tell. */
public final class MentionResolver {

    private final List<MentionReader> readers;

    public MentionResolver(Lexicon lexicon) {
        this.readers = List.of(
                new PronounReader(lexicon),
                new DescriptionReader(lexicon),
                new PersonReader(lexicon),
                new OrganizationReader(lexicon),
                new DefiniteReader(lexicon),
                new NameReader(lexicon),
                new CommonNounReader(lexicon));
    }

    public Referent resolve(Phrase phrase, Scene scene) {
        return phrase.hasWords()
                ? readers.stream()
                        .flatMap(reader -> reader.read(phrase, scene).stream())
                        .findFirst()
                        .orElseGet(MentionResolver::open)
                : open();
    }

    private static Referent open() {
        return new Referent.Nil(Referent.Nil.Reason.AMBIGUOUS);
    }
}
