package org.communique.versions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communique.versions.Change.Act;

/** Changes as people read them. */
public record ChangeWords(List<Change> changes) {

    private static final int LISTED = 20;

    public ChangeWords {
        changes = List.copyOf(changes);
    }

    /** In a sentence: {@code 12 statements added, 1 statement corrected; 1 actor merged}. */
    public String summary() {
        return changes.isEmpty()
                ? "no page changed"
                : byKind().entrySet().stream()
                        .map(kind -> kind.getValue().entrySet().stream()
                                .map(act -> counted(act.getValue().size(), kind.getKey()) + " "
                                        + act.getKey().word())
                                .collect(joining(", ")))
                        .collect(joining("; "));
    }

    /** The changes of each kind of thing, by what happened; statements come first. */
    public Map<String, Map<Act, List<Change>>> byKind() {
        Map<String, Map<Act, List<Change>>> kinds = new TreeMap<>(
                Comparator.comparing((String kind) -> !kind.equals("statement")).thenComparing(kind -> kind));
        kinds.putAll(changes.stream()
                .collect(groupingBy(Change::kind, groupingBy(Change::act, TreeMap::new, Collectors.toList()))));
        return kinds;
    }

    /** {@code 12 statements}. */
    public static String counted(int number, String kind) {
        return String.format(Locale.ROOT, "%,d %s%s", number, kind, number == 1 ? "" : "s");
    }

    /** A section for the notes of a release. */
    String notes(Version before) {
        StringBuilder notes =
                new StringBuilder("\n\n## What changed since " + before.name() + "\n\n" + capital(summary()) + ".\n");
        byKind().values()
                .forEach(acts -> acts.forEach((act, list) -> {
                    notes.append("\n### ")
                            .append(capital(counted(list.size(), list.get(0).kind())))
                            .append(' ')
                            .append(act.word())
                            .append("\n\n");
                    list.stream().limit(LISTED).forEach(change -> notes.append(line(change)));
                    if (list.size() > LISTED) {
                        notes.append("- … and ").append(list.size() - LISTED).append(" more in `versions/`\n");
                    }
                }));
        return notes.toString();
    }

    private static String line(Change change) {
        String detail = change.detail().isEmpty() ? "" : ": " + change.detail();
        return "- " + change.label().replaceAll("\\s+", " ") + " <" + change.iri() + ">" + detail + "\n";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
