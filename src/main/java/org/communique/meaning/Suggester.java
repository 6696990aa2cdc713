package org.communique.meaning;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.communique.dossier.Entity.Proposition;
import org.communique.dossier.Material;
import org.communique.material.Article;
import org.communique.meaning.claim.ClaimFinder;
import org.communique.meaning.claim.ClaimFinder.Candidate;
import org.communique.meaning.claim.Neighbours;
import org.communique.meaning.contradiction.ContradictionFinder;
import org.communique.meaning.contradiction.Taken;
import org.communique.meaning.encoder.Meanings;
import org.communique.meaning.happening.HappeningFinder;
import org.communique.meaning.passage.Passage;
import org.communique.meaning.passage.Passages;
import org.communique.meaning.position.PolarityRule;
import org.communique.meaning.repetition.RepetitionFinder;
import org.communique.meaning.suggestion.ClaimSuggestion;
import org.communique.meaning.suggestion.Contradiction;
import org.communique.meaning.suggestion.Repetition;
import org.communique.meaning.suggestion.ReportKey;
import org.communique.meaning.suggestion.ReportSuggestions;
import org.communique.meaning.suggestion.Topic;
import org.communique.meaning.topic.Topics;

/**
 * What is suggested for the reports of a dataset: claims, positions, events, contradictions. It reads the material once;
 * after the material has changed, make a new one. Suggestions are for people to decide and never part of a release.
 *
 * <pre>
 * Suggester suggester = Suggester.of(material, id -&gt; texts.read(id), Meanings.in(file));
 * Optional&lt;ReportSuggestions&gt; suggested = suggester.of(new ReportKey("harbour-bridge", "r3"));
 * </pre>
 */
public final class Suggester {

    /** Grows whenever the same material gets other suggestions. */
    public static final int VERSION = 2;

    private static final int MOST = 5;

    /** Below this score no proposition is near enough. */
    private static final double FLOOR = 0.4;

    private static final int MOST_TOPICS = 100;

    private final SortedMap<ReportKey, Passage> passages = new TreeMap<>();
    private final Meanings meanings;
    private final List<Proposition> propositions;
    private final ClaimFinder claims;
    private final Neighbours neighbours;
    private final HappeningFinder events;
    private final HappeningFinder occasions;
    private final PolarityRule polarity = new PolarityRule();

    private Suggester(Material material, List<Passage> passages, Meanings meanings) {
        this.meanings = meanings;
        passages.forEach(passage -> this.passages.put(passage.at(), passage));
        this.propositions = material.authority().all(Proposition.class);
        this.claims = new ClaimFinder(propositions, passages, meanings);
        this.neighbours = new Neighbours(passages, meanings);
        this.events = HappeningFinder.ofEvents(material.authority(), passages, meanings);
        this.occasions = HappeningFinder.ofOccasions(material.authority(), passages, meanings);
    }

    /** For a dataset, with the text of an article by its id where it is at hand, and what is known of meanings. */
    public static Suggester of(Material material, Function<String, Optional<Article>> texts, Meanings meanings) {
        return new Suggester(material, new Passages(texts).of(material), meanings);
    }

    /** The same, with nothing kept between runs. */
    public static Suggester of(Material material, Function<String, Optional<Article>> texts) {
        return of(material, texts, Meanings.unsaved());
    }

    /** The reports that something may be suggested for, in the order of articles. */
    public List<ReportKey> reports() {
        return List.copyOf(passages.keySet());
    }

    /** What is suggested for a report; nothing where there is no such report or a person has refused it. */
    public Optional<ReportSuggestions> of(ReportKey report) {
        return Optional.ofNullable(passages.get(report)).map(this::suggested);
    }

    private ReportSuggestions suggested(Passage passage) {
        List<ClaimSuggestion> near = (passage.isLongEnough() ? claims.nearest(passage, MOST) : List.<Candidate>of())
                .stream().map(candidate -> claim(passage, candidate)).toList();
        boolean isNew = passage.isLongEnough() && (near.isEmpty() || near.get(0).score() < FLOOR);
        return new ReportSuggestions(
                passage.at(),
                near,
                isNew,
                neighbours.nearest(passage, MOST),
                events.nearest(passage, MOST),
                occasions.nearest(passage, MOST));
    }

    private ClaimSuggestion claim(Passage passage, Candidate candidate) {
        Proposition proposition = candidate.proposition();
        return new ClaimSuggestion(
                proposition.id(),
                proposition.text(),
                candidate.score(),
                candidate.reasons(),
                polarity.position(passage.cue(), passage.content(), proposition.text(), passage.language()));
    }

    /** Pairs of passages that may contradict each other and wait to be read, the surest first. */
    public List<Contradiction> contradictions() {
        List<Taken> taken = passages.values().stream()
                .flatMap(passage -> taken(passage).stream())
                .toList();
        return new ContradictionFinder(propositions).among(taken);
    }

    /** Pairs of passages that may report one utterance, the surest first. */
    public List<Repetition> repetitions() {
        return new RepetitionFinder(meanings).among(List.copyOf(passages.values()));
    }

    /** The terms that many passages have in common, the most frequent first. */
    public List<Topic> topics() {
        return Topics.of(List.copyOf(passages.values()), MOST_TOPICS);
    }

    /** The positions that the material has of a passage, else the one that is suggested for the nearest proposition. */
    private List<Taken> taken(Passage passage) {
        if (!passage.isUnassigned()) {
            return passage.statement().stances().stream()
                    .map(stance -> new Taken(passage, stance.toward(), stance.position(), true, 1))
                    .toList();
        }
        return (passage.isLongEnough() ? claims.nearest(passage, 1) : List.<Candidate>of())
                .stream()
                        .filter(candidate -> candidate.score() >= FLOOR)
                        .map(candidate -> claim(passage, candidate))
                        .flatMap(claim -> claim.position().stream()
                                .map(position -> new Taken(
                                        passage,
                                        claim.proposition(),
                                        position.position(),
                                        false,
                                        claim.score() * position.score())))
                        .toList();
    }
}
