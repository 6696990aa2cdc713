package org.communique.evaluation.suggestion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communique.dossier.Authority;
import org.communique.dossier.Entity.Proposition;
import org.communique.dossier.Evidence;
import org.communique.dossier.Material;
import org.communique.dossier.Statement.Position;
import org.communique.dossier.Statement.Stance;
import org.communique.material.Span;
import org.communique.meaning.claim.ClaimFinder;
import org.communique.meaning.encoder.Meanings;
import org.communique.meaning.happening.HappeningFinder;
import org.communique.meaning.passage.Passage;
import org.communique.meaning.position.PolarityRule;
import org.communique.meaning.suggestion.HappeningSuggestion;

/**
 * Suggestions for each article of a dataset as if it were new: what its own reports were assigned to is not known, nor is
 * what other articles say of the same statement, and propositions that no other article has are not there.
 */
public final class LeaveOneOut {

    /** An event that more than this share of the statements name is what the dataset is about, and no answer. */
    private static final double EVERYTHING = 0.5;

    private final List<Passage> passages;
    private final Authority authority;
    private final Meanings meanings;
    private final PolarityRule rule = new PolarityRule();
    private final List<Shortlisted> stated = new ArrayList<>();
    private final List<Shortlisted> taken = new ArrayList<>();
    private final List<Shortlisted> events = new ArrayList<>();
    private final List<Shortlisted> occasions = new ArrayList<>();
    private final List<Read> positions = new ArrayList<>();

    public LeaveOneOut(Material material, List<Passage> passages, Meanings meanings) {
        this.passages = List.copyOf(passages);
        this.authority = material.authority();
        this.meanings = meanings;
    }

    /** The figures, with intervals if statements are to be drawn anew that often. */
    public SuggestionFigures figures(int rounds) {
        Map<String, List<Passage>> articles =
                passages.stream().collect(groupingBy(each -> each.at().article(), TreeMap::new, toList()));
        articles.forEach(this::addArticle);
        passages.forEach(this::addPositions);
        SuggestionFigures figures = new SuggestionFigures(rounds);
        figures.addShortlist("Propositions worded from the passage", stated);
        figures.addKeys("Keys for a position on one of five", stated);
        figures.addShortlist("Propositions that the statement speaks to", taken);
        figures.addShortlist("Events", events);
        figures.addShortlist("Occasions", occasions);
        figures.addReadings("Denials and doubts, proposition given", positions);
        return figures;
    }

    private void addArticle(String article, List<Passage> own) {
        List<Passage> others = passages.stream()
                .filter(passage -> !passage.at().article().equals(article))
                .toList();
        Set<String> spokenTo = others.stream()
                .flatMap(passage -> passage.propositions().stream())
                .collect(Collectors.toSet());
        List<Proposition> known = authority.all(Proposition.class).stream()
                .filter(proposition -> spokenTo.contains(proposition.id()) || isInAnother(proposition, article))
                .toList();
        ClaimFinder finder = new ClaimFinder(known, others, meanings);
        own.stream().filter(Passage::isLongEnough).forEach(passage -> addClaims(finder, passage, known));
        HappeningFinder ofEvents = HappeningFinder.ofEvents(authority, others, meanings);
        HappeningFinder ofOccasions = HappeningFinder.ofOccasions(authority, others, meanings);
        Set<String> everything = everything();
        for (Passage passage : own) {
            add(events, passage, without(passage.statement().about(), everything), ofEvents);
            add(occasions, passage, passage.statement().occasion().stream().toList(), ofOccasions);
        }
    }

    private void addClaims(ClaimFinder finder, Passage passage, List<Proposition> known) {
        List<String> order = finder.nearest(passage, known.size()).stream()
                .map(candidate -> candidate.proposition().id())
                .toList();
        List<String> right = known.stream()
                .map(Proposition::id)
                .filter(passage.propositions()::contains)
                .toList();
        List<String> worded = known.stream()
                .filter(proposition -> isWordedFrom(proposition, passage))
                .map(Proposition::id)
                .filter(right::contains)
                .toList();
        addRank(taken, passage, order, right);
        addRank(stated, passage, order, worded);
    }

    private static void addRank(List<Shortlisted> answers, Passage passage, List<String> order, List<String> right) {
        right.stream()
                .mapToInt(id -> order.indexOf(id) + 1)
                .min()
                .ifPresent(
                        rank -> answers.add(new Shortlisted(passage.statement().id(), rank)));
    }

    private static List<String> without(List<String> ids, Set<String> leftOut) {
        return ids.stream().filter(id -> !leftOut.contains(id)).toList();
    }

    private static void add(List<Shortlisted> answers, Passage passage, List<String> right, HappeningFinder finder) {
        List<String> ids = right.stream().filter(finder::knows).toList();
        if (!ids.isEmpty()) {
            List<String> order = finder.nearest(passage, Integer.MAX_VALUE).stream()
                    .map(HappeningSuggestion::id)
                    .toList();
            int rank = ids.stream()
                    .mapToInt(id -> order.indexOf(id) + 1)
                    .filter(found -> found > 0)
                    .min()
                    .orElse(0);
            answers.add(new Shortlisted(passage.statement().id(), rank));
        }
    }

    private Set<String> everything() {
        Map<String, Integer> named = new HashMap<>();
        passages.forEach(passage -> passage.statement().about().forEach(id -> named.merge(id, 1, Integer::sum)));
        return named.entrySet().stream()
                .filter(entry -> entry.getValue() > EVERYTHING * passages.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void addPositions(Passage passage) {
        for (Stance stance : passage.statement().stances()) {
            authority
                    .find(stance.toward(), Proposition.class)
                    .filter(proposition -> isWordedFrom(proposition, passage))
                    .flatMap(proposition ->
                            rule.position(passage.cue(), passage.content(), proposition.text(), passage.language()))
                    .ifPresent(read -> positions.add(new Read(
                            passage.statement().id(), read.isContrary(), stance.position() != Position.AFFIRMS)));
        }
    }

    private static boolean isInAnother(Proposition proposition, String article) {
        return proposition.evidence().stream()
                .anyMatch(evidence ->
                        evidence.match(passage -> !passage.document().equals(article), citation -> false));
    }

    private static boolean isWordedFrom(Proposition proposition, Passage passage) {
        return proposition.evidence().stream().anyMatch(evidence -> touches(evidence, passage));
    }

    private static boolean touches(Evidence evidence, Passage passage) {
        return evidence.match(
                found -> found.document().equals(passage.at().article())
                        && Span.shared(found.at(), passage.report().content()) > 0,
                citation -> false);
    }
}
