package org.communique.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.vocabulary.RDFS;
import org.communique.dossier.Edtf;
import org.communique.dossier.Report;
import org.communique.dossier.Report.Quotation;
import org.communique.dossier.Statement;
import org.communique.mapping.graph.Description;
import org.communique.mapping.graph.Graphs;
import org.communique.mapping.graph.PassageMapper;
import org.communique.mapping.graph.Shortened;
import org.communique.material.Span;

/**
 * What a statement is called: what was said. A person's summary; else the speaker's own words; else what the excerpt
 * policy allows of the passage; else whom it is by and what it is about.
 */
final class StatementLabel {

    /** In code points: what fits into a line or two of a list. */
    private static final int LONGEST = 160;
    /** Fewer may be those of several statements. */
    private static final int FEWEST_TERMS = 3;

    private static final int FEWEST_QUOTED = 3;

    private final Graphs graphs;
    private final PassageMapper passages;

    StatementLabel(Graphs graphs, PassageMapper passages) {
        this.graphs = graphs;
        this.passages = passages;
    }

    void write(Description node, Statement statement, Optional<Attested> attested) {
        Optional<String> words = attested.flatMap(this::words);
        if (statement.summary().isPresent()) {
            node.text(RDFS.label, statement.summary().get(), graphs.language());
        } else if (words.isPresent() && attested.isPresent()) {
            node.text(RDFS.label, words.get(), attested.get().language());
        } else {
            node.text(RDFS.label, speakerAnd(statement, attested));
        }
    }

    private Optional<String> words(Attested attested) {
        Report report = attested.report();
        if (!passages.hasWords()) {
            return Optional.empty();
        }
        if (report.quotations().stream().anyMatch(StatementLabel::saysSomething)) {
            String spoken = report.quotations().stream().map(Quotation::text).collect(Collectors.joining(" … "));
            return Optional.of("“" + Shortened.to(LONGEST, oneLine(spoken)) + "”");
        }
        return report.words().text().flatMap(passages::excerpt).map(words -> Shortened.to(LONGEST, oneLine(words)));
    }

    /** A few words between quotation marks tell that they are somebody's, not what was said. */
    private static boolean saysSomething(Quotation quotation) {
        String text = quotation.text().strip();
        return text.split("\\s+").length >= FEWEST_QUOTED || text.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Names and terms are of no one language. */
    private String speakerAnd(Statement statement, Optional<Attested> attested) {
        String speaker = graphs.entry(statement.speaker()).label();
        List<String> terms = attested.filter(known -> passages.hasWords())
                .map(known -> known.report().terms())
                .orElse(List.of());
        return speaker
                + (terms.isEmpty() ? "" : ": " + String.join(", ", terms))
                + attested.filter(known -> terms.size() < FEWEST_TERMS)
                        .map(StatementLabel::place)
                        .orElse("")
                + statement.date().map(Edtf::value).map(date -> ", " + date).orElse("");
    }

    private static String place(Attested attested) {
        List<Span> content = attested.report().content();
        return ", characters %d–%d of %s"
                .formatted(
                        content.get(0).start(), content.get(content.size() - 1).end(), attested.article());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
