package org.communique.resolution.cast;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.material.Span;
import org.communique.resolution.cast.CastMember.Gender;
import org.communique.resolution.cast.NameScanner.Run;
import org.communique.resolution.lexicon.Alias;
import org.communique.resolution.lexicon.AliasIndex;
import org.communique.resolution.lexicon.Lexicon;
import org.communique.resolution.text.ArticleText;

/** Reads one article's cast: full names first, then the single names that recall them. */
public final class CastReader {

    private static final Pattern ACRONYM = Pattern.compile("(?!II|III|IV|JR)\\p{Lu}{2,}");

    private static final Set<String> MALE_TITLES = Set.of("mr", "mr.", "spokesman", "king", "sir", "chairman");
    private static final Set<String> FEMALE_TITLES =
            Set.of("mrs", "mrs.", "ms", "ms.", "spokeswoman", "queen", "chairwoman");

    private final Lexicon lexicon;
    private final ArticleText text;
    private final List<Span> sources;
    private final List<AliasIndex.Hit> hits;
    private final CastBuilder members = new CastBuilder();

    public CastReader(Lexicon lexicon, ArticleText text, List<Span> sources) {
        this.lexicon = lexicon;
        this.text = text;
        this.sources = sources;
        this.hits = new Acronyms(text, lexicon.aliases().find(text.folded())).hits();
    }

    public Cast read() {
        NameScanner names = new NameScanner(lexicon.vocabulary());
        List<Run> runs = text.sentences().stream()
                .flatMap(sentence -> names.scan(text, sentence).stream())
                .flatMap(run -> withoutOthers(run).stream())
                .toList();
        Map<Boolean, List<Run>> longer =
                runs.stream().filter(run -> run.length() > 1).collect(Collectors.partitioningBy(this::isPerson));
        longer.getOrDefault(true, List.of()).forEach(this::fullName);
        runs.stream().filter(run -> run.length() == 1).forEach(this::singleName);
        longer.getOrDefault(false, List.of()).forEach(this::nameInHeadline);
        return members.cast(hits);
    }

    /** What is left of a run when names of organizations and countries at its ends are taken away. */
    private Optional<Run> withoutOthers(Run run) {
        var kept = run.tokens().stream()
                .filter(token ->
                        hitAt(token.span()).filter(hit -> !isPerson(hit)).isEmpty())
                .toList();
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Span span = new Span(
                kept.get(0).span().start(), kept.get(kept.size() - 1).span().end());
        return Optional.of(new Run(span, kept, run.title(), run.next()));
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

    private boolean isPerson(Run run) {
        boolean known = actor(run).isPresent();
        boolean isBody =
                run.tokens().stream().anyMatch(token -> lexicon.vocabulary().isInstitution(token.text()));
        return known || !isBody && run.length() <= 4 && !hasAcronym(run) && looksLikeOne(run);
    }

    private static boolean hasAcronym(Run run) {
        return run.tokens().stream()
                .anyMatch(token -> ACRONYM.matcher(token.text()).matches());
    }

    private boolean looksLikeOne(Run run) {
        String given = run.tokens().get(0).text();
        return !run.title().isEmpty()
                || lexicon.vocabulary().men().contains(given)
                || lexicon.vocabulary().women().contains(given)
                || !run.next().equals("the") && sources.stream().anyMatch(source -> source.contains(run.span()))
                || text.folded().startsWith(", a ", run.span().end())
                || text.folded().startsWith(", an ", run.span().end());
    }

    private void fullName(Run run) {
        Optional<String> actor = actor(run);
        Optional<Integer> known = members.same(run.name(), actor);
        members.mention(run.span(), known.orElseGet(() -> members.add(member(run, actor))));
    }

    private CastMember member(Run run, Optional<String> actor) {
        boolean exact = hitAt(run.span()).isPresent();
        double confidence = actor.isEmpty() ? 0.8 : exact ? 0.95 : 0.75;
        return CastMember.of(run.name(), actor, confidence, gender(run));
    }

    private Optional<String> actor(Run run) {
        boolean isSingle = run.length() == 1;
        return hits.stream()
                .filter(hit -> run.span().contains(hit.span()))
                .filter(hit -> isSingle || hit.span().length() > run.span().length() / 2)
                .flatMap(hit -> hit.aliases().stream())
                .filter(alias -> lexicon.persons().isPerson(alias.entity()))
                .filter(alias -> isSingle || alias.sort() != Alias.Sort.SURNAME)
                .map(Alias::entity)
                .findFirst()
                .or(() -> isSingle ? Optional.empty() : lexicon.persons().transliterated(run.name()));
    }

    private Gender gender(Run run) {
        String given = run.tokens().get(0).text();
        boolean isMan = lexicon.vocabulary().men().contains(given) || MALE_TITLES.contains(run.title());
        boolean isWoman = lexicon.vocabulary().women().contains(given) || FEMALE_TITLES.contains(run.title());
        return isMan == isWoman ? Gender.UNKNOWN : isMan ? Gender.MALE : Gender.FEMALE;
    }

    private void singleName(Run run) {
        Optional<Integer> recalled = recalled(run);
        if (recalled.isPresent()) {
            members.mention(run.span(), recalled.get());
        } else if (members.called(run.name()).isEmpty() && isNamedAlone(run)) {
            Optional<String> actor = actor(run);
            double confidence = actor.isPresent() ? 0.65 : 0.5;
            members.mention(run.span(), members.add(CastMember.of(run.name(), actor, confidence, gender(run))));
        }
    }

    /** Headlines capitalize what stands beside a name: {@code Smith Blames Weather}. */
    private void nameInHeadline(Run run) {
        if (run.tokens().stream().noneMatch(token -> lexicon.vocabulary().isInstitution(token.text()))) {
            run.tokens().stream()
                    .map(token -> new Run(token.span(), List.of(token), "", ""))
                    .forEach(alone -> recalled(alone).ifPresent(member -> members.mention(alone.span(), member)));
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
        return isOneOfTheAuthority
                || !run.title().isEmpty() && !lexicon.vocabulary().isInstitution(run.name());
    }

    /** The member whom a single name recalls, unless several would do and none is named far more often. */
    private Optional<Integer> recalled(Run run) {
        List<Integer> fitting = fitting(run);
        if (fitting.size() < 2) {
            return fitting.stream().findFirst();
        }
        List<Integer> ranked = fitting.stream()
                .sorted(Comparator.comparingInt((Integer at) -> -members.named(at))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        boolean isUsual = members.named(ranked.get(0)) >= 3 * members.named(ranked.get(1));
        return isUsual ? Optional.of(ranked.get(0)) : Optional.empty();
    }

    private List<Integer> fitting(Run run) {
        List<Integer> called = members.called(run.name()).stream()
                .filter(at -> run.title().isEmpty() || members.get(at).gender().suits(gender(run)))
                .toList();
        List<Integer> surnames = called.stream()
                .filter(at -> members.get(at).hasSurname(run.name()))
                .toList();
        return surnames.isEmpty() ? called : surnames;
    }
}
