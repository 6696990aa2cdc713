package org.communique.resolution.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.communique.dossier.Dossier;
import org.communique.dossier.Entity;
import org.communique.dossier.Entity.Named;
import org.communique.dossier.Naming.Variant;
import org.communique.dossier.Report;
import org.communique.dossier.Report.Wording;
import org.communique.dossier.Statement;
import org.communique.dossier.finding.Identification;
import org.communique.kinds.Kind;
import org.communique.resolution.lexicon.Vocabulary;

/**
 * The persons and organizations of a dataset, with what each article tells of them; found again by names that are alike.
 * What one article tells is replaced when that article is learned again.
 */
public final class KnownActors {

    /** So many share a key that it tells nothing. */
    private static final int CROWD = 400;

    /** What one article tells of an actor. */
    private record Seen(Set<String> capacities, Set<String> companions) {}

    /** Another actor, and how sure it is that it is the same. */
    public record Match(String actor, Identification why) {}

    private final Vocabulary vocabulary = Vocabulary.load();
    private final BiPredicate<String, String> apart;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Map<String, Seen>> seen = new HashMap<>();
    private final Map<String, Set<String>> speakers = new HashMap<>();
    private final Map<String, Set<String>> byKey = new TreeMap<>();

    /** @param apart whether a person said of two ids that they are not the same */
    public KnownActors(BiPredicate<String, String> apart) {
        this.apart = apart;
    }

    /** Takes the names of an actor; others than persons and organizations are in no two articles the same. */
    public void learn(Entity actor) {
        if (actor instanceof Named named && (actor.kind() == Kind.PERSON || actor.kind() == Kind.ORGANIZATION)) {
            kinds.put(actor.id(), actor.kind());
            Set<String> all = names.computeIfAbsent(actor.id(), none -> new LinkedHashSet<>());
            for (String name : namesOf(named)) {
                if (all.add(name)) {
                    NameLikeness.keys(actor.kind(), name)
                            .forEach(key -> byKey.computeIfAbsent(actor.kind() + key, none -> new LinkedHashSet<>())
                                    .add(actor.id()));
                }
            }
        }
    }

    private static Set<String> namesOf(Named actor) {
        Set<String> names = new LinkedHashSet<>(actor.naming().labels().values());
        actor.naming().variants().stream()
                .filter(variant -> variant.kind() == Variant.Kind.NAME)
                .forEach(variant -> names.add(variant.text()));
        return names;
    }

    /** Takes what an article tells of those who speak in it. */
    public void learn(Dossier dossier) {
        String article = dossier.article().id();
        Map<String, Seen> now = seen(dossier);
        speakers.getOrDefault(article, Set.of())
                .forEach(actor -> seen.getOrDefault(actor, new HashMap<>()).remove(article));
        speakers.put(article, now.keySet());
        now.forEach((actor, one) ->
                seen.computeIfAbsent(actor, none -> new HashMap<>()).put(article, one));
    }

    private static Map<String, Seen> seen(Dossier dossier) {
        Map<String, String> speakers = new TreeMap<>();
        dossier.statements().forEach(statement -> speakers.put(statement.id(), statement.speaker()));
        Set<String> speaking = new HashSet<>(speakers.values());
        speaking.remove(dossier.article().publication().publisher());
        Map<String, Seen> seen = new TreeMap<>();
        for (Statement statement : dossier.statements()) {
            seen.computeIfAbsent(statement.speaker(), speaker -> new Seen(new HashSet<>(), others(speaking, speaker)));
        }
        for (Report report : dossier.reports()) {
            Optional.ofNullable(report.asWorded().get(Wording.CAPACITY))
                    .ifPresent(called -> Optional.ofNullable(speakers.get(report.statement()))
                            .flatMap(speaker -> Optional.ofNullable(seen.get(speaker)))
                            .ifPresent(one -> one.capacities.add(called.text())));
        }
        return seen;
    }

    private static Set<String> others(Set<String> speaking, String speaker) {
        Set<String> others = new HashSet<>(speaking);
        others.remove(speaker);
        return others;
    }

    /** What a draft tells of one of its actors. */
    public static Profile profile(Named actor, Dossier draft) {
        Seen here = seen(draft).getOrDefault(actor.id(), new Seen(Set.of(), Set.of()));
        return new Profile(
                actor.id(),
                actor.kind(),
                namesOf(actor),
                here.capacities,
                here.companions,
                Set.of(draft.article().id()));
    }

    /** What all articles but one tell of an actor. */
    private Optional<Profile> elsewhere(String actor, String article) {
        Set<String> capacities = new HashSet<>();
        Set<String> companions = new HashSet<>();
        Set<String> articles = new HashSet<>(seen.getOrDefault(actor, Map.of()).keySet());
        articles.remove(article);
        seen.getOrDefault(actor, Map.of()).forEach((id, one) -> {
            if (!id.equals(article)) {
                capacities.addAll(one.capacities);
                companions.addAll(one.companions);
            }
        });
        return Optional.ofNullable(kinds.get(actor))
                .map(kind -> new Profile(
                        actor, kind, names.getOrDefault(actor, Set.of()), capacities, companions, articles));
    }

    /** Those whom an article's actor may be, the likeliest first, by what other articles tell of them. */
    public List<Match> like(Profile here, String article) {
        List<Match> matches = new ArrayList<>();
        if (here.isNamedInFull()) {
            for (String other : alike(here)) {
                elsewhere(other, article)
                        .filter(known -> !apart.test(here.id(), other))
                        .flatMap(known -> Comparison.of(here, known, vocabulary))
                        .ifPresent(why -> matches.add(new Match(other, why)));
            }
        }
        matches.sort(Comparator.comparingDouble((Match match) -> -match.why.confidence())
                .thenComparing(Match::actor));
        return matches;
    }

    private Set<String> alike(Profile here) {
        Set<String> alike = new LinkedHashSet<>();
        here.names().stream()
                .flatMap(name -> NameLikeness.keys(here.kind(), name).stream().sorted())
                .map(key -> byKey.getOrDefault(here.kind() + key, Set.of()))
                .filter(ids -> ids.size() <= CROWD)
                .forEach(alike::addAll);
        return alike;
    }

    /** Those whom an actor of the dataset may be as well, the likeliest first, by what all articles tell. */
    public List<Match> like(String actor) {
        return elsewhere(actor, "").stream()
                .flatMap(known -> like(known, "").stream())
                .filter(match -> !match.actor.equals(actor))
                .toList();
    }
}
