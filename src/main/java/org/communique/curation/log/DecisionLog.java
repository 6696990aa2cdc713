package org.communique.curation.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.curation.decision.Card;
import org.communique.curation.decision.Decision;
import org.communique.curation.log.LogEntry.Proposed;
import org.communique.editing.WholeFile;

/** What was decided on a dataset and holds: {@code material/decisions.jsonl}, to which lines are only added. */
public final class DecisionLog {

    /** The file's name, in the material's folder. */
    public static final String FILE = "decisions.jsonl";

    private final List<LogEntry> entries;
    private final List<LogEntry> standing;

    private DecisionLog(List<LogEntry> entries) {
        this.entries = List.copyOf(entries);
        this.standing = standing(entries);
    }

    /** The log as it is now; lines that are none are passed over. */
    public static DecisionLog read(Path material) {
        Path file = material.resolve(FILE);
        if (!Files.exists(file)) {
            return new DecisionLog(List.of());
        }
        return new DecisionLog(WholeFile.read(file)
                .lines()
                .flatMap(line -> LogText.entry(line).stream())
                .toList());
    }

    /** How long the log is now, in bytes: another length is another log. */
    public static long size(Path material) {
        try {
            Path file = material.resolve(FILE);
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The log with one more line. */
    public DecisionLog with(String line) {
        return new DecisionLog(
                Stream.concat(entries.stream(), LogText.entry(line).stream()).toList());
    }

    /** The line that a decision gets. */
    public static String line(long step, Decision decision, Writer writer, Account account) {
        return LogText.line(new LogEntry(
                step,
                0,
                writer.clock.instant(),
                writer.who,
                kind(decision),
                account.words,
                account.proposed,
                LogText.tree(decision)));
    }

    /** The line for taking a step back. */
    public static String undoing(long step, long undone, Writer writer, String words) {
        return LogText.line(new LogEntry(
                step, undone, writer.clock.instant(), writer.who, "undo", words, List.of(), LogText.nothing()));
    }

    /** The line for articles that left the dataset, which no step takes back. */
    public static String removing(List<String> articles, String because, Writer writer) {
        return LogText.line(new LogEntry(
                0,
                0,
                writer.clock.instant(),
                writer.who,
                "remove",
                "Removed " + String.join(", ", articles),
                List.of(),
                LogText.tree(Map.of("articles", articles, "because", because))));
    }

    /** A decision in words, and the drafts that it was on, as they were. */
    public record Account(String words, List<Proposed> proposed) {}

    /** Who writes, and what time it is. */
    public record Writer(String who, Clock clock) {}

    /** {@code TakePosition} is {@code take-position}. */
    private static String kind(Decision decision) {
        return decision.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** The step of that number in words. */
    public String words(long step) {
        return entries.stream()
                .filter(entry -> entry.step() == step)
                .reduce((first, second) -> second)
                .map(LogEntry::words)
                .orElse("step " + step);
    }

    /** Every line, in order, what was taken back among them. */
    public List<LogEntry> all() {
        return entries;
    }

    /**
     * The decisions that were not taken back, in order. Where two logs were merged, two steps may have one number: an undo
     * takes back the nearest before it.
     */
    public List<LogEntry> standing() {
        return standing;
    }

    private static List<LogEntry> standing(List<LogEntry> entries) {
        List<LogEntry> standing = new ArrayList<>();
        for (LogEntry entry : entries) {
            if (entry.undoes() == 0) {
                standing.add(entry);
            } else {
                int at = standing.size() - 1;
                while (at >= 0 && standing.get(at).step() != entry.undoes()) {
                    at--;
                }
                if (at >= 0) {
                    standing.remove(at);
                }
            }
        }
        return List.copyOf(standing);
    }

    /** Who reads which article. */
    public Map<String, String> curators() {
        Map<String, String> curators = new HashMap<>();
        of("assign")
                .forEach(entry -> curators.put(
                        entry.decided().path("article").asText(),
                        entry.decided().path("curator").asText()));
        return curators;
    }

    private List<LogEntry> of(String kind) {
        return standing().stream().filter(entry -> entry.what().equals(kind)).toList();
    }

    /** Tells of two actors whether a person decided that they are not the same. */
    public BiPredicate<String, String> keptApart() {
        Set<Set<String>> pairs = of("keep-apart").stream()
                .map(LogEntry::decided)
                .map(pair -> new HashSet<>(
                        List.of(pair.path("one").asText(), pair.path("other").asText())))
                .collect(Collectors.toSet());
        return (one, other) -> pairs.contains(new HashSet<>(List.of(one, other)));
    }

    /** Reports that were accepted unread and drawn to be checked, as long as nobody decided on them since. */
    public Set<Card> drawn() {
        Map<Card, Boolean> drawn = new LinkedHashMap<>();
        for (LogEntry entry : standing()) {
            if (entry.what().equals("accept-all")) {
                sample(entry).forEach(card -> drawn.put(card, true));
            } else {
                drawn.remove(new Card(
                        entry.decided().path("card").path("article").asText(),
                        entry.decided().path("card").path("report").asText()));
            }
        }
        return drawn.keySet();
    }

    /** The first of each ten, by a digest of their names: the same ones wherever the log is read. */
    private static List<Card> sample(LogEntry entry) {
        List<Card> cards = new ArrayList<>();
        entry.decided()
                .path("cards")
                .forEach(card -> cards.add(new Card(
                        card.path("article").asText(), card.path("report").asText())));
        return Sample.of(cards);
    }
}
