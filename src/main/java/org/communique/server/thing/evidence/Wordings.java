package org.communique.server.thing.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.server.knowledge.Reading;
import org.communique.server.view.Comparison;
import org.communique.server.view.Label;
import org.communique.server.view.Section;
import org.communique.vocabulary.Communique;

/** The words of one statement as its reports quote them, and where documents word them differently. */
public final class Wordings {

    private static final int MOST = 24;
    /** Below this, two quotations are different sentences rather than two wordings of one. */
    private static final double SAME_SENTENCE = 0.3;

    private static final int FEWEST_WORDS = 4;

    private final Reading reading;
    private final Reports reports;

    public Wordings(Reading reading) {
        this.reading = reading;
        this.reports = new Reports(reading);
    }

    private record Quoted(String words, String document, Label label) {}

    private List<Quoted> quoted(List<Node> of) {
        List<Quoted> quoted = new ArrayList<>();
        for (Node report : reports.inOrder(of)) {
            Optional<Node> document = reading.knowledge().object(report, Communique.inDocument);
            Label label = document.map(reading::label).orElseGet(() -> reading.label(report));
            String name = document.map(Node::toString).orElse(report.toString());
            reports.quotations(report).forEach(words -> quoted.add(new Quoted(words, name, label)));
        }
        return quoted;
    }

    /** The words, by the documents that carry them. */
    public List<Section.Words.Quotation> quotations(List<Node> of) {
        Map<String, List<Label>> byWords = new LinkedHashMap<>();
        quoted(of).forEach(quotation -> {
            List<Label> documents = byWords.computeIfAbsent(quotation.words(), words -> new ArrayList<>());
            if (!documents.contains(quotation.label())) {
                documents.add(quotation.label());
            }
        });
        Map<List<Label>, List<String>> byDocuments = new LinkedHashMap<>();
        byWords.entrySet().stream()
                .limit(MOST)
                .forEach(entry -> byDocuments
                        .computeIfAbsent(List.copyOf(entry.getValue()), documents -> new ArrayList<>())
                        .add(entry.getKey()));
        return byDocuments.entrySet().stream()
                .map(entry -> new Section.Words.Quotation(entry.getValue(), entry.getKey()))
                .toList();
    }

    public List<Section> compared(List<Node> of) {
        List<Quoted> quoted = quoted(of).stream().limit(MOST).toList();
        List<Comparison> comparisons = new ArrayList<>();
        for (int at = 0; at < quoted.size(); at++) {
            nearest(quoted.get(at), quoted.subList(0, at)).ifPresent(comparisons::add);
        }
        return comparisons.isEmpty()
                ? List.of()
                : List.of(new Section.Wordings(
                        "wording",
                        "Wording compared",
                        "Where two documents quote the same words: struck through is only in the first, underlined only"
                                + " in the second.",
                        comparisons));
    }

    /** The quotation of another document that has most of the words. */
    private static Optional<Comparison> nearest(Quoted quoted, List<Quoted> before) {
        return before.stream()
                .filter(other -> !other.document().equals(quoted.document()))
                .filter(other -> isLong(other) && isLong(quoted))
                .map(other -> new Pair(other, quoted, new WordDiff(other.words(), quoted.words())))
                .filter(pair -> pair.diff().shared() >= SAME_SENTENCE)
                .max(Comparator.comparingDouble(pair -> pair.diff().shared()))
                .map(Pair::comparison);
    }

    private static boolean isLong(Quoted quoted) {
        return quoted.words().split("\\s+").length >= FEWEST_WORDS;
    }

    private record Pair(Quoted left, Quoted right, WordDiff diff) {

        Comparison comparison() {
            String note = diff.isSame()
                    ? "the same words"
                    : "%d words only in the first, %d only in the second".formatted(diff.onlyLeft(), diff.onlyRight());
            return new Comparison(left.label(), right.label(), note, diff.pieces());
        }
    }
}
