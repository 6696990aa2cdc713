package org.communique.resolution.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.material.Span;
import org.communique.resolution.lexicon.Lexicon;
import org.communique.resolution.lexicon.Vocabulary;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.text.Phrase;
import org.communique.resolution.text.Token;

/** Says whom a phrase refers to: the first of its readers that can tell. */
public final class MentionResolver {

    private static final Set<String> BEFORE_AN_AUTHOR = Set.of("by", "from");

    private final Vocabulary vocabulary;
    private final List<MentionReader> readers;

    public MentionResolver(Lexicon lexicon) {
        this.vocabulary = lexicon.vocabulary();
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
        return author(phrase)
                .map(author -> read(author, scene))
                .filter(author -> author.id().isPresent())
                .orElseGet(() -> read(phrase, scene));
    }

    /** Whose text it is: {@code a letter from the Harbour Board}, {@code the Quay campaign's statement}. */
    private Optional<Phrase> author(Phrase phrase) {
        if (!phrase.hasWords() || !vocabulary.isDocument(phrase.head().text())) {
            return Optional.empty();
        }
        int end = phrase.span().end();
        int start = phrase.span().start();
        List<Token> chunk = phrase.chunk();
        Optional<Integer> from = phrase.tokens().stream()
                .filter(token -> token.span().start() >= phrase.chunkSpan().end())
                .findFirst()
                .filter(token -> BEFORE_AN_AUTHOR.contains(token.lower()))
                .map(token -> token.span().end() + 1)
                .filter(author -> author < end);
        Optional<Integer> to = IntStream.range(1, chunk.size())
                .filter(at -> !vocabulary.isThing(phrase.head().text()))
                .filter(at -> vocabulary.isInstitution(chunk.get(at - 1).text())
                        && chunk.get(0).isCapital())
                .mapToObj(at -> chunk.get(at - 1).span().end())
                .reduce((one, other) -> other);
        return from.map(author -> new Span(author, end))
                .or(() -> to.map(author -> new Span(start, author)))
                .map(span -> Phrase.of(phrase.text(), span));
    }

    private Referent read(Phrase phrase, Scene scene) {
        return phrase.hasWords()
                ? readers.stream()
                        .flatMap(reader -> reader.read(phrase, scene).stream())
                        .findFirst()
                        .orElseGet(MentionResolver::open)
                : open();
    }

    private static Referent open() {
        return Referent.Nil.ambiguous();
    }
}
