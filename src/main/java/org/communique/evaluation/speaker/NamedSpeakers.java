package org.communique.evaluation.speaker;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.attribution.Attribution;
import org.communique.dossier.Authority;
import org.communique.evaluation.GoldArticle;
import org.communique.material.Span;
import org.communique.resolution.ResolvedAttribution;
import org.communique.resolution.Resolver;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.text.ArticleText;
import org.communique.resolution.text.Phrase;
import org.communique.resolution.text.Spelling;

/**
 * Speakers of a corpus whose annotators marked sources without saying whom they mean. Where the head of a source is a
 * name ({@code Senator Ida Quay}: Quay), the speaker of an attribution of that content is right if its name has that
 * word. For pronouns only how many get a speaker is counted.
 */
public final class NamedSpeakers {

    private static final double SAME = 0.5;
    private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her");

    /** What may begin a sentence with a capital and is no name. */
    private static final Set<String> NO_NAMES =
            Set.of("i", "we", "it", "they", "this", "these", "his", "poll", "polls", "video", "others", "some", "many");

    private final Resolver resolver = Resolver.of(Authority.of(List.of()));
    private int named;
    private int right;
    private int open;
    private int pronouns;
    private int meant;

    /** Counts one article in. */
    public void add(GoldArticle gold, List<Attribution> found) {
        ArticleText text = ArticleText.of(gold.article());
        List<ResolvedAttribution> resolved = resolver.resolve(gold.article(), Optional.empty(), found);
        for (GoldArticle.Parts parts : gold.attributions()) {
            if (!parts.source().isEmpty()) {
                match(parts, resolved)
                        .ifPresent(one -> count(Phrase.of(text, parts.source().get(0)), one.speaker()));
            }
        }
    }

    private static Optional<ResolvedAttribution> match(GoldArticle.Parts gold, List<ResolvedAttribution> resolved) {
        return resolved.stream()
                .filter(one -> overlap(gold.content(), one.attribution().content()) >= SAME)
                .max(Comparator.comparingDouble(
                        one -> overlap(gold.content(), one.attribution().content())));
    }

    /** Shared characters by all characters of either. */
    private static double overlap(List<Span> one, List<Span> other) {
        int shared = one.stream()
                .mapToInt(span -> other.stream()
                        .mapToInt(part ->
                                Math.max(0, Math.min(span.end(), part.end()) - Math.max(span.start(), part.start())))
                        .sum())
                .sum();
        return (double) shared / (length(one) + length(other) - shared);
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    private void count(Phrase source, Referent speaker) {
        if (!source.hasWords()) {
            return;
        }
        boolean isOpen = speaker instanceof Referent.Nil;
        if (PRONOUNS.contains(source.words().toLowerCase(Locale.ROOT))) {
            pronouns++;
            meant += isOpen ? 0 : 1;
        } else if (source.head().isCapital()
                && !NO_NAMES.contains(source.head().lower())
                && source.chunkSpan().end() == source.span().end()) {
            named++;
            open += isOpen ? 1 : 0;
            right += isCalled(speaker, source.head().text()) ? 1 : 0;
        }
    }

    private static boolean isCalled(Referent speaker, String name) {
        return speaker instanceof Referent.Candidate candidate
                && candidate.names().stream()
                        .flatMap(printed -> Arrays.stream(Spelling.fold(printed).split("[^\\p{L}\\p{N}.'-]+")))
                        .anyMatch(word -> word.equalsIgnoreCase(name));
    }

    /** A line of how many sources are names, and of whose attributions that were found how many have the right speaker. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "speakers  of %d attributions found that name a source %.1f %% have that name, %.1f %% another, %.1f %% none;"
                        + " of %d with he or she %.1f %% have a speaker",
                named,
                share(right, named),
                share(named - right - open, named),
                share(open, named),
                pronouns,
                share(meant, pronouns));
    }

    /** Of the attributions found whose source is a name, the share with a speaker of that name, 0 to 1. */
    public double right() {
        return share(right, named) / 100;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
