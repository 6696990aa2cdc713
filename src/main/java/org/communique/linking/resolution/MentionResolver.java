package org.communique.linking.resolution;

import java.util.List;
import java.util.Optional;

/** Says whom a phrase refers to: the first of its readers that can tell. */
final class MentionResolver {

    private final List<Reader> readers;

    MentionResolver(Lexicon lexicon) {
        this.readers = List.of(
                new PronounReader(lexicon),
                new DescriptionReader(lexicon),
                new PersonReader(lexicon),
                new OrganizationReader(lexicon),
                new DefiniteReader(lexicon),
                new CommonNounReader(lexicon));
    }

    /** One way to understand a phrase. */
    interface Reader {
        /** The referent, or nothing where the phrase is of another sort. */
        Optional<Referent> read(Phrase phrase, Scene scene);
    }

    Referent resolve(Phrase phrase, Scene scene) {
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
