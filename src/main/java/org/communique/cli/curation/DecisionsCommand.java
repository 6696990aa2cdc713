package org.communique.cli.curation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communique.cli.console.Console;
import org.communique.cli.option.DatasetFolder;
import org.communique.curation.log.DecisionLog;
import org.communique.curation.log.Figures;
import org.communique.curation.log.LogEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code communique decisions}: what was decided so far, and how often the extractor was right. */
@Command(
        name = "decisions",
        mixinStandardHelpOptions = true,
        description = "Summarises material/decisions.jsonl: who decided what, and how often the drafts were right, by"
                + " their confidence. What was accepted unread does not count until somebody checks it.",
        footer = {"", "Examples:", "  communique decisions", "  communique decisions my-dataset"})
public final class DecisionsCommand implements Runnable {

    @Mixin
    private DatasetFolder dataset = new DatasetFolder();

    @Mixin
    private Console console = new Console();

    @Override
    public void run() {
        DecisionLog log = DecisionLog.read(dataset.material());
        List<LogEntry> standing = log.standing();
        if (standing.isEmpty()) {
            console.say("Nothing was decided yet; 'communique curate' opens the workbench");
            return;
        }
        byPerson(standing);
        byConfidence(Figures.of(log));
        console.out().flush();
        int undone = (log.all().size() - standing.size()) / 2;
        console.say(Console.counted(standing.size(), "decision")
                + (undone == 0 ? "" : "; " + Console.counted(undone, "other") + " undone"));
    }

    private void byPerson(List<LogEntry> decisions) {
        Map<String, Map<String, Long>> people = decisions.stream()
                .collect(Collectors.groupingBy(
                        LogEntry::who,
                        TreeMap::new,
                        Collectors.groupingBy(LogEntry::what, TreeMap::new, Collectors.counting())));
        people.forEach((who, kinds) ->
                kinds.forEach((kind, count) -> console.out().printf("%-20s %-24s %7d%n", who, kind, count)));
    }

    private void byConfidence(Figures figures) {
        console.out()
                .printf(
                        "%n%-14s %8s %8s %8s %8s %8s  %s%n",
                        "confidence", "decided", "right", "rejected", "words", "speaker", "precision, 95 % interval");
        figures.bins().stream()
                .filter(bin -> bin.decided() > 0)
                .forEach(bin -> console.out()
                        .printf(
                                Locale.ROOT,
                                "%.2f–%.2f      %8d %8d %8d %8d %8d  %.3f [%.3f, %.3f]%n",
                                bin.from(),
                                Math.min(1, bin.to()),
                                bin.decided(),
                                bin.right(),
                                bin.rejected(),
                                bin.words(),
                                bin.speaker(),
                                bin.precision(),
                                bin.low(),
                                bin.high()));
    }
}
