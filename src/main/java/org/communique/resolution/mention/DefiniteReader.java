package org.communique.resolution.mention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.material.Span;
import org.communique.resolution.cast.CastMember;
import org.communique.resolution.lexicon.Alias;
import org.communique.resolution.lexicon.AliasIndex;
import org.communique.resolution.lexicon.Lexicon;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.text.Phrase;
import org.communique.resolution.text.Spelling;

/** {@code The ministry}, {@code the president}: whom the article named before and who is one. */
final class DefiniteReader implements MentionReader {

    private final Lexicon lexicon;

    DefiniteReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Referent> read(Phrase phrase, Scene scene) {
        if (!phrase.hasDeterminer("the", "this", "that", "its", "their") || phrase.isCapitalizedInside()) {
            return Optional.empty();
        }
        String head = phrase.head().lower();
        if (lexicon.vocabulary().isInstitution(head)) {
            return organization(phrase, head, scene);
        }
        return lexicon.vocabulary().isTitle(head) ? person(phrase, head, scene) : Optional.empty();
    }

    private Optional<Referent> organization(Phrase phrase, String head, Scene scene) {
        List<String> before = described(scene.cast().hitsBefore(phrase.span().start()), head, scene);
        List<String> anywhere = described(scene.cast().hits(), head, scene);
        if (before.isEmpty() && anywhere.size() == 1) {
            return Optional.of(new Referent.Actor(anywhere.get(0), 0.6));
        }
        return before.stream().findFirst().map(id -> new Referent.Actor(id, 0.7));
    }

    private List<String> described(List<AliasIndex.Hit> hits, String head, Scene scene) {
        return hits.stream()
                .filter(hit -> isA(head, scene.text().foldedSlice(hit.span()), hit))
                .flatMap(hit -> hit.aliases().stream()
                        .filter(alias -> lexicon.isOrganization(alias.entity()))
                        .limit(1))
                .map(Alias::entity)
                .distinct()
                .toList();
    }

    private boolean isA(String head, String printed, AliasIndex.Hit hit) {
        return hit.aliases().stream()
                .filter(alias -> alias.sort() != Alias.Sort.DEMONYM)
                .anyMatch(alias -> Spelling.lower(printed).endsWith(head) || lexicon.isA(alias.entity(), head));
    }

    /** The only one in the sentence, else just before, else in the article so far, who has such a title. */
    private Optional<Referent> person(Phrase phrase, String title, Scene scene) {
        boolean former = phrase.tokens().stream().anyMatch(token -> token.is("former"));
        int number = scene.text().sentenceAt(phrase.span().start());
        int[] reaches = {0, 2, number};
        for (int reach : reaches) {
            int from = scene.text().sentence(Math.max(0, number - reach)).start();
            List<CastMember> entitled =
                    entitled(new Span(from, Math.max(from + 1, phrase.span().start())), title, former, scene);
            if (entitled.size() == 1) {
                return Optional.of(entitled.get(0).referent(0.7));
            }
            if (entitled.size() > 1) {
                return Optional.of(new Referent.Nil(Referent.Nil.Reason.AMBIGUOUS));
            }
        }
        return onlyOne(phrase, scene);
    }

    /** The only person of the whole article, who has just spoken. */
    private static Optional<Referent> onlyOne(Phrase phrase, Scene scene) {
        List<CastMember> members = scene.cast().members();
        return scene.lastBefore(phrase.span().start(), 1)
                .flatMap(said -> said.speaker().id())
                .filter(id -> members.size() == 1 && members.get(0).id().equals(id))
                .map(id -> members.get(0).referent(0.6));
    }

    private List<CastMember> entitled(Span within, String title, boolean former, Scene scene) {
        return scene.cast().mentionsIn(within).stream()
                .map(scene.cast()::member)
                .distinct()
                .filter(member -> hasTitle(member, title, former, scene))
                .toList();
    }

    private boolean hasTitle(CastMember member, String title, boolean former, Scene scene) {
        boolean known = member.actor()
                .filter(actor -> lexicon.posts().hasTitle(actor, title, former))
                .isPresent();
        return known
                || member.evidence().stream()
                        .anyMatch(at -> Spelling.lower(
                                        scene.text().folded().substring(Math.max(0, at.start() - 40), at.start()))
                                .matches("(?s).*\\b" + Pattern.quote(title) + "\\.?,? $"));
    }
}
