package org.communique.linking.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.communique.linking.resolution.Cast.Mention;
import org.communique.linking.resolution.Figure.Gender;
import org.communique.linking.resolution.NameScanner.Run;
import org.communique.material.Span;

/** Reads one article's cast: full names first, then the single names that recall them. */
final class CastReader {

    private static final Pattern ACRONYM = Pattern.compile("(?!II|III|IV|JR)\\p{Lu}{2,}");

    private final Lexicon lexicon;
    private final ArticleText text;
    private final List<Span> sources;
    private final List<AliasIndex.Hit> hits;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    CastReader(Lexicon lexicon, ArticleText text, List<Span> sources) {
        this.lexicon = lexicon;
        this.text = text;
        this.sources = sources;
        this.hits = new Acronyms(text, lexicon.aliases().find(text.folded())).hits();
    }

    Cast read() {
        List<Run> runs = text.sentences().stream()
                .flatMap(sentence -> lexicon.names().scan(text, sentence).stream())
                .flatMap(run -> withoutOthers(run).stream())
                .toList();
        runs.stream().filter(run -> run.length() > 1 && isPerson(run)).forEach(this::fullName);
        runs.stream().filter(run -> run.length() == 1).forEach(this::singleName);
        runs.stream().filter(run -> run.length() > 1 && !isPerson(run)).forEach(this::nameInHeadline);
        mentions.sort(Comparator.comparing(Mention::span));
        return new Cast(figures, mentions, hits);
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
        return hits.stream().filter(hit -> hit.span().overlaps(span)).findFirst();
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
                || lexicon.persons().transliterated(run.name()).isPresent()
                || !run.next().equals("the") && sources.stream().anyMatch(source -> source.contains(run.span()))
                || text.folded().startsWith(", a ", run.span().end())
                || text.folded().startsWith(", an ", run.span().end());
    }

    private void fullName(Run run) {
        String name = run.name();
        Optional<String> actor = actor(run);
        List<Integer> known = IntStream.range(0, figures.size())
                .filter(at -> isSame(figures.get(at), name, actor))
                .boxed()
                .toList();
        if (known.isEmpty()) {
            figures.add(figure(run));
        }
        mention(run.span(), known.isEmpty() ? figures.size() - 1 : known.get(0));
    }

    private static boolean isSame(Figure figure, String name, Optional<String> actor) {
        boolean sameActor = actor.isPresent() && actor.equals(figure.actor());
        return sameActor || figure.names().stream().anyMatch(name::equals);
    }

    private Figure figure(Run run) {
        Optional<String> actor = actor(run);
        boolean exact = hitAt(run.span()).isPresent();
        double confidence = actor.isEmpty() ? 0.8 : exact ? 0.95 : 0.75;
        return new Figure(List.of(run.name()), actor, confidence, gender(run), List.of());
    }

    private Optional<String> actor(Run run) {
        return hits.stream()
                .filter(hit -> run.span().contains(hit.span())
                        && (run.length() == 1
                                || hit.span().length() > run.span().length() / 2))
                .flatMap(hit -> hit.aliases().stream())
                .filter(alias -> lexicon.persons().isPerson(alias.entity()))
                .filter(alias -> run.length() == 1 || alias.sort() != Alias.Sort.SURNAME)
                .map(Alias::entity)
                .findFirst()
                .or(() -> run.length() > 1 ? lexicon.persons().transliterated(run.name()) : Optional.empty());
    }

    private Gender gender(Run run) {
        String given = run.tokens().get(0).text();
        boolean isMan =
                lexicon.vocabulary().men().contains(given) || run.title().matches("mr\\.?|spokesman|king|sir|chairman");
        boolean isWoman = lexicon.vocabulary().women().contains(given)
                || run.title().matches("mrs\\.?|ms\\.?|spokeswoman|queen|chairwoman");
        return isMan == isWoman ? Gender.UNKNOWN : isMan ? Gender.MALE : Gender.FEMALE;
    }

    private void singleName(Run run) {
        Optional<Integer> recalled = recalled(run);
        if (recalled.isPresent()) {
            mention(run.span(), recalled.get());
        } else if (isNamedAlone(run)) {
            int known = IntStream.range(0, figures.size())
                    .filter(at -> figures.get(at).isCalled(run.name()))
                    .findFirst()
                    .orElse(-1);
            if (known < 0) {
                double confidence = actor(run).isPresent() ? 0.65 : 0.5;
                figures.add(new Figure(List.of(run.name()), actor(run), confidence, gender(run), List.of()));
                mention(run.span(), figures.size() - 1);
            }
        }
    }

    /** Headlines capitalize what stands beside a name: {@code Smith Blames Weather}. */
    private void nameInHeadline(Run run) {
        if (run.tokens().stream().noneMatch(token -> lexicon.vocabulary().isInstitution(token.text()))) {
            run.tokens().stream()
                    .map(token -> new Run(token.span(), List.of(token), "", ""))
                    .forEach(alone -> recalled(alone).ifPresent(figure -> mention(alone.span(), figure)));
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

    /** The figure whom a single name recalls, unless several would do and none is named far more often. */
    private Optional<Integer> recalled(Run run) {
        List<Integer> fitting = fitting(run);
        if (fitting.size() < 2) {
            return fitting.stream().findFirst();
        }
        List<Integer> ranked = fitting.stream()
                .sorted(Comparator.comparingLong((Integer at) -> -named(at)).thenComparing(Comparator.naturalOrder()))
                .toList();
        return named(ranked.get(0)) >= 3 * named(ranked.get(1)) ? Optional.of(ranked.get(0)) : Optional.empty();
    }

    private List<Integer> fitting(Run run) {
        Gender gender = gender(new Run(run.span(), run.tokens(), run.title(), ""));
        List<Integer> called = IntStream.range(0, figures.size())
                .filter(at -> figures.get(at).isCalled(run.name()))
                .filter(at -> run.title().isEmpty() || figures.get(at).gender().suits(gender))
                .boxed()
                .toList();
        List<Integer> surnames = called.stream()
                .filter(at -> figures.get(at).hasSurname(run.name()))
                .toList();
        return surnames.isEmpty() ? called : surnames;
    }

    private long named(int figure) {
        return mentions.stream().filter(mention -> mention.figure() == figure).count();
    }

    private void mention(Span span, int figure) {
        mentions.add(new Mention(span, figure));
        figures.set(figure, figures.get(figure).alsoAt(span));
    }
}
