package org.communique.resolution.cast;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.material.Span;
import org.communique.resolution.identity.PersonName;
import org.communique.resolution.lexicon.Alias;
import org.communique.resolution.lexicon.AliasIndex;
import org.communique.resolution.lexicon.Lexicon;
import org.communique.resolution.lexicon.Vocabulary;
import org.communique.resolution.referent.CandidateKey;
import org.communique.resolution.referent.Referent.Candidate.Kind;
import org.communique.resolution.text.ArticleText;
import org.communique.resolution.text.Token;

/** Reads one article's cast: full names first, then the single names that recall them. */
public final class CastReader {

    /** So many times as often must one of two of a surname be named for the surname to be his; chosen, not fitted. */
    private static final int USUAL = 3;

    /** In characters, so far on is a surname his who was named with it, and not another's; chosen. */
    private static final int NEAR = 300;

    private final Lexicon lexicon;
    private final ArticleText text;
    private final List<Span> sources;
    private final List<AliasIndex.Hit> hits;
    private final CastBuilder members = new CastBuilder();
    private final Genders genders;

    public CastReader(Lexicon lexicon, ArticleText text, List<Span> sources) {
        this.lexicon = lexicon;
        this.text = text;
        this.sources = sources;
        this.genders = new Genders(lexicon.vocabulary(), text);
        this.hits = new Acronyms(text, lexicon.aliases().find(text.folded())).hits();
    }

    public Cast read() {
        List<Run> runs = text.sentences().stream()
                .flatMap(sentence -> new NameScanner(lexicon, text, sentence).runs().stream())
                .flatMap(run -> withoutOthers(run).stream())
                .toList();
        NameJudge judge = new NameJudge(lexicon, text, sources, runs);
        Map<Boolean, List<Run>> longer = runs.stream()
                .filter(run -> run.length() > 1)
                .collect(Collectors.partitioningBy(run -> actor(run).isPresent() || judge.isPerson(run)));
        longer.getOrDefault(true, List.of()).forEach(this::fullName);
        runs.stream().filter(run -> run.length() <= 1).forEach(run -> singleName(run, judge));
        longer.getOrDefault(false, List.of()).forEach(this::nameInHeadline);
        return genders.told(members.cast(hits));
    }

    /** What is left of a run when names of organizations and countries at its ends are taken away. */
    private Optional<Run> withoutOthers(Run run) {
        var kept = run.tokens().stream()
                .filter(token ->
                        hitAt(token.span()).filter(hit -> !isPerson(hit)).isEmpty())
                .toList();
        if (kept.size() == run.tokens().size()) {
            return Optional.of(run);
        }
        if (kept.stream().noneMatch(Token::isWord)) {
            return Optional.empty();
        }
        Span span = new Span(
                kept.get(0).span().start(), kept.get(kept.size() - 1).span().end());
        return Optional.of(new Run(span, kept, run.title(), run.before(), printed(span)));
    }

    private String printed(Span span) {
        return text.slice(span).replaceAll("\\s+", " ");
    }

    private Optional<AliasIndex.Hit> hitAt(Span span) {
        for (AliasIndex.Hit hit : hits) {
            if (hit.span().overlaps(span)) {
                return Optional.of(hit);
            }
        }
        return Optional.empty();
    }

    private boolean isPerson(AliasIndex.Hit hit) {
        return hit.aliases().stream().anyMatch(alias -> lexicon.persons().isPerson(alias.entity()));
    }

    private void fullName(Run run) {
        Optional<String> actor = actor(run);
        Optional<Integer> known = members.same(new PersonName(run.name()), actor);
        members.mention(run.span(), known.orElseGet(() -> members.add(member(run, actor))));
    }

    private CastMember member(Run run, Optional<String> actor) {
        boolean exact = hitAt(run.span()).isPresent();
        double confidence = actor.isEmpty() ? 0.8 : exact ? 0.95 : 0.75;
        String id = actor.orElseGet(() -> CandidateKey.of(Kind.PERSON, new PersonName(run.name()).key()));
        return new CastMember(id, run.name(), actor, confidence, genders.of(run), List.of());
    }

    /** The authority's person of that name; of several the only one who has such a title, else none. */
    private Optional<String> actor(Run run) {
        boolean isSingle = run.length() == 1;
        List<String> persons = hits.stream()
                .filter(hit -> run.span().contains(hit.span()))
                .filter(hit -> isSingle || hit.span().length() > run.span().length() / 2)
                .flatMap(hit -> hit.aliases().stream())
                .filter(alias -> lexicon.persons().isPerson(alias.entity()))
                .filter(alias -> isSingle || alias.sort() != Alias.Sort.SURNAME)
                .map(Alias::entity)
                .distinct()
                .toList();
        if (persons.size() > 1) {
            List<String> entitled = persons.stream()
                    .filter(person -> lexicon.posts().hasTitle(person, run.title(), false))
                    .toList();
            return entitled.size() == 1 ? Optional.of(entitled.get(0)) : Optional.empty();
        }
        return persons.stream()
                .findFirst()
                .or(() -> isSingle ? Optional.empty() : lexicon.persons().transliterated(run.name()));
    }

    private void singleName(Run run, NameJudge judge) {
        Optional<Integer> recalled = recalled(run);
        if (recalled.isPresent()) {
            members.mention(run.span(), recalled.get());
            members.learn(recalled.get(), genders.of(run));
        } else if (members.called(run.word()).isEmpty() && (isNamedAlone(run) || judge.isNamedAlone(run))) {
            Optional<String> actor = actor(run);
            double confidence = actor.isPresent() ? 0.65 : 0.5;
            String id = actor.orElseGet(() -> CandidateKey.within(text.id(), run.name()));
            members.mention(
                    run.span(),
                    members.add(new CastMember(id, run.name(), actor, confidence, genders.of(run), List.of())));
        }
    }

    /** Headlines capitalize what stands beside a name: {@code Smith Blames Weather}. */
    private void nameInHeadline(Run run) {
        boolean isOfABody = run.before().equals("the")
                || run.tokens().stream().anyMatch(token -> lexicon.vocabulary().isOrganizationWord(token.text()));
        if (!isOfABody) {
            run.tokens().stream()
                    .filter(Token::isWord)
                    .map(Run::of)
                    .forEach(alone -> recalled(alone)
                            .filter(member -> members.get(member).hasSurname(alone.name())
                                    || !lexicon.vocabulary().isGivenName(alone.name()))
                            .ifPresent(member -> members.mention(alone.span(), member)));
        }
    }

    private boolean isNamedAlone(Run run) {
        boolean isOneOfTheAuthority = hits.stream()
                        .filter(hit -> hit.span().equals(run.span()))
                        .flatMap(hit -> hit.aliases().stream())
                        .filter(alias -> lexicon.persons().isPerson(alias.entity()))
                        .map(Alias::entity)
                        .distinct()
                        .count()
                == 1;
        return isOneOfTheAuthority || !run.title().isEmpty() && mayBeSurname(run);
    }

    /** Behind a courtesy title any name is a surname; behind others, what may be something else is left open. */
    private boolean mayBeSurname(Run run) {
        String word = run.word();
        boolean isAcronym = word.toUpperCase(Locale.ROOT).equals(word);
        boolean isCourtesy = Genders.isCourtesy(run.title());
        return !isAcronym && (isCourtesy || !isSomethingElse(word));
    }

    private boolean isSomethingElse(String word) {
        Vocabulary vocabulary = lexicon.vocabulary();
        return vocabulary.isOrganizationWord(word)
                || vocabulary.isGroup(word)
                || vocabulary.isTitle(word)
                || vocabulary.isGivenName(word)
                || vocabulary.isCommon(word) && word.endsWith("s")
                || lexicon.gazetteer().isBody(word)
                || lexicon.gazetteer().isPlace(word)
                || lexicon.gazetteer().isDemonym(word);
    }

    /** The member whom a single name recalls, unless several would do and none is named far more often. */
    private Optional<Integer> recalled(Run run) {
        List<Integer> fitting = fitting(run);
        if (fitting.size() < 2) {
            return fitting.stream().findFirst();
        }
        List<Integer> near = fitting.stream().filter(at -> isNear(at, run)).toList();
        if (near.size() == 1) {
            return Optional.of(near.get(0));
        }
        List<Integer> speaking = fitting.stream().filter(this::speaks).toList();
        if (speaking.size() == 1) {
            return Optional.of(speaking.get(0));
        }
        List<Integer> ranked = fitting.stream()
                .sorted(Comparator.comparingInt((Integer at) -> -members.named(at))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        boolean isUsual = members.named(ranked.get(0)) >= USUAL * members.named(ranked.get(1));
        return isUsual ? Optional.of(ranked.get(0)) : Optional.empty();
    }

    /** Whether the member is named shortly before. */
    private boolean isNear(int number, Run run) {
        return members.evidence(number).stream()
                .anyMatch(at -> at.end() <= run.span().start() && run.span().start() - at.end() <= NEAR);
    }

    /** Whether the member is a source somewhere under the full name. */
    private boolean speaks(int number) {
        return members.evidence(number).stream()
                .anyMatch(at -> sources.stream().anyMatch(source -> source.contains(at)));
    }

    private List<Integer> fitting(Run run) {
        List<Integer> called = members.called(run.word()).stream()
                .filter(at -> run.title().isEmpty() || members.get(at).gender().suits(genders.of(run)))
                .toList();
        List<Integer> surnames = called.stream()
                .filter(at -> members.get(at).hasSurname(run.name()))
                .toList();
        return surnames.isEmpty() ? called : surnames;
    }
}
