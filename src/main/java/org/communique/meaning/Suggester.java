package org.communique.meaning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.communique.meaning.suggestion.ClaimSuggestion;
import org.communique.meaning.suggestion.Contradiction;
import org.communique.meaning.suggestion.ReportKey;
import org.communique.meaning.suggestion.ReportSuggestions;

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

    private static final int MOST = 5;

    /** Below this score no proposition is near enough. */
    private static final double FLOOR = 0.4;

    private final Map<ReportKey, Passage> passages = new HashMap<>();
    private final List<Proposition> propositions;
    private final ClaimFinder claims;
    private final Neighbours neighbours;
    private final HappeningFinder events;
    private final HappeningFinder occasions;
    private final PolarityRule polarity = new PolarityRule();

    private Suggester(Material material, List<Passage> passages, Meanings meanings) {
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

    /** What is suggested for a report; nothing where there is no such report or a person has refused it. */
    public Optional<ReportSuggestions> of(ReportKey report) {
        return Optional.ofNullable(passages.get(report)).map(this::suggested);
    }

    private ReportSuggestions suggested(Passage passage) {
        List<ClaimSuggestion> near = (passage.isLongEnough() ? claims.nearest(passage, MOST) : List.<Candidate>of())
                .stream().map(candidate -> claim(passage, candidate)).toList();
        boolean isNew = near.isEmpty() || near.get(0).score() < FLOOR;
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
                .sorted(Comparator.comparing(Passage::at))
                .flatMap(passage -> taken(passage).stream())
                .toList();
        return new ContradictionFinder(propositions).among(taken);
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
