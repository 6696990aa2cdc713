package org.communique.meaning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.communique.meaning.suggestion.ClaimSuggestion;
import org.communique.meaning.suggestion.Contradiction;
import org.communique.meaning.suggestion.PositionSuggestion;
import org.communique.meaning.suggestion.Repetition;
import org.communique.meaning.suggestion.ReportSuggestions;
import org.communique.meaning.suggestion.Topic;

/** Everything that is suggested for a dataset, line by line. */
public final class SuggestionRun implements SuggestionFile.Lines {

    private final Suggester suggester;
    private final LongConsumer progress;
    private int known;
    private int fresh;
    private int contrary;
    private int events;

    /** Tells how many reports are done. */
    public SuggestionRun(Suggester suggester, LongConsumer progress) {
        this.suggester = suggester;
        this.progress = progress;
    }

    @Override
    public SuggestionCounts writeTo(Consumer<Map<String, Object>> line) {
        int reports = 0;
        for (var report : suggester.reports()) {
            Optional<ReportSuggestions> suggested = suggester.of(report);
            suggested.ifPresent(this::count);
            suggested.map(SuggestionLines::of).ifPresent(line);
            reports++;
            progress.accept(reports);
        }
        List<Contradiction> contradictions = suggester.contradictions();
        contradictions.stream().map(SuggestionLines::of).forEach(line);
        List<Repetition> repetitions = suggester.repetitions();
        repetitions.stream().map(SuggestionLines::of).forEach(line);
        List<Topic> topics = suggester.topics();
        topics.stream().map(SuggestionLines::of).forEach(line);
        return new SuggestionCounts(
                reports, known, fresh, contrary, events, contradictions.size(), repetitions.size(), topics.size());
    }

    private void count(ReportSuggestions report) {
        if (report.isNew()) {
            fresh++;
        } else if (!report.claims().isEmpty()) {
            known++;
            report.claims().stream()
                    .findFirst()
                    .flatMap(ClaimSuggestion::position)
                    .filter(PositionSuggestion::isContrary)
                    .ifPresent(position -> contrary++);
        }
        if (!report.events().isEmpty() || !report.occasions().isEmpty()) {
            events++;
        }
    }
}
