package org.communique.curation.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.curation.decision.Card;
import org.communique.curation.decision.Marking;
import org.communique.curation.decision.ReportDecision;
import org.communique.curation.entry.Changes;
import org.communique.curation.entry.Located;
import org.communique.curation.entry.NewIds;
import org.communique.curation.entry.NotPossible;
import org.communique.curation.entry.Words;
import org.communique.dossier.Report;
import org.communique.dossier.Report.Review;
import org.communique.dossier.Statement;
import org.communique.editing.YamlText;
import org.communique.editing.tree.YamlEntry;
import org.communique.material.Article;
import org.communique.material.Span;

/** Changes what is decided on reports; each method gives the decision in words. */
final class ReportChanges {

    private final Changes changes;
    private final String who;
    private final Standing standing;
    private final Statements statements;
    private final Speakers speakers;

    ReportChanges(Changes changes, String who, Statements statements, Speakers speakers) {
        this.changes = changes;
        this.who = who;
        this.standing = new Standing(changes);
        this.statements = statements;
        this.speakers = speakers;
    }

    String accept(ReportDecision.Accept decision) {
        standing.accept(decision.card());
        return "Accepted: " + changes.names().of(decision.card());
    }

    String acceptAll(ReportDecision.AcceptAll decision) {
        if (decision.cards().isEmpty()) {
            throw new NotPossible("there is nothing clear to accept");
        }
        decision.cards().forEach(standing::accept);
        return decision.cards().size() == 1
                ? "Accepted 1 report unread"
                : "Accepted %,d reports unread".formatted(decision.cards().size());
    }

    String reject(ReportDecision.Reject decision) {
        Report report = changes.report(decision.card());
        standing.set(decision.card(), report, Review.REJECTED);
        String reason = decision.reason().words()
                + decision.remark()
                        .filter(words -> !words.isBlank())
                        .map(words -> ": " + words.strip())
                        .orElse("");
        standing.put(decision.card(), "rejection", Optional.of(YamlText.ordered("reason", reason, "by", who)));
        return "Rejected (" + reason + "): " + changes.names().of(decision.card());
    }

    String reconsider(ReportDecision.Reconsider decision) {
        Report report = changes.report(decision.card());
        boolean isFound = report.provenance().extraction().isPresent();
        standing.set(decision.card(), report, isFound ? Review.MACHINE : Review.CURATED);
        return "Reopened: " + changes.names().of(decision.card());
    }

    String mark(ReportDecision.Mark decision) {
        Words words = words(decision.card().article(), decision.marking());
        put(decision.card(), words);
        words.asWorded()
                .ifPresent(worded -> standing.put(
                        decision.card(), "as-worded", worded.isEmpty() ? Optional.empty() : Optional.of(worded)));
        standing.accept(decision.card());
        return "Marked other words: " + changes.names().of(decision.card());
    }

    private void put(Card card, Words words) {
        standing.put(card, "mode", Optional.ofNullable(words.tree().get("mode")));
        standing.put(card, "source", words.source().map(source -> (Object) source));
        standing.put(card, "cue", words.cue().map(cue -> (Object) cue));
        Located report = changes.report(card.article(), card.report());
        YamlEntry content = report.entry().child("content").orElseThrow();
        changes.edit(
                report.file(),
                content.word("text").isEmpty()
                        ? content.put("at", Words.pairs(words.content()), List.of())
                        : report.entry().put("content", words.contentWithText(), List.of()));
        List<Map<String, Object>> quotations = words.quotations();
        standing.put(card, "quotations", quotations.isEmpty() ? Optional.empty() : Optional.of(quotations));
        if (changes.report(card).words().fragment().isPresent()) {
            standing.put(card, "fragment", words.fragment().map(fragment -> (Object) fragment));
        }
    }

    String add(ReportDecision.Add decision) {
        String id = newId(decision.article(), decision.marking());
        String speaker = speakers.actor(decision.article(), decision.speaker());
        String statement = statements.begin(changes.dossier(decision.article()), speaker, id);
        addReport(decision.article(), id, statement, words(decision.article(), decision.marking()));
        return "Added a report of "
                + decision.speaker().newName().orElseGet(() -> changes.names().label(speaker));
    }

    String addTo(ReportDecision.AddTo decision) {
        Statement statement = changes.statement(decision.statement());
        String id = newId(decision.article(), decision.marking());
        addReport(decision.article(), id, statement.id(), words(decision.article(), decision.marking()));
        standing.settle(statement.id());
        return "Added another report of a statement of " + changes.names().label(statement.speaker());
    }

    private Words words(String article, Marking marking) {
        return new Words(changes.text(article), marking);
    }

    private String newId(String article, Marking marking) {
        String id = id(changes.text(article), marking);
        if (changes.dossier(article).reports().stream()
                .anyMatch(report -> report.id().equals(id))) {
            throw new NotPossible("these very words are the report '" + id + "' already");
        }
        return id;
    }

    private static String id(Article article, Marking marking) {
        return NewIds.report(article.digest() + " " + marking.source() + marking.cue() + marking.content());
    }

    private void addReport(String article, String id, String statement, Words words) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.put("statement", statement);
        tree.putAll(words.tree());
        words.asWorded().filter(worded -> !worded.isEmpty()).ifPresent(worded -> tree.put("as-worded", worded));
        tree.put("clarity", "clear");
        tree.put("review", "curated");
        changes.addReport(article, tree, words.content().get(0).start());
    }

    String split(ReportDecision.Split decision) {
        Card card = decision.card();
        Report report = changes.report(card);
        Article article = changes.text(card.article());
        Marking first = marking(report, part(report, new Span(0, Math.max(1, decision.at()))));
        Marking second = marking(report, part(report, new Span(decision.at(), article.codePoints() + 1)));
        String id = id(article, second);
        String statement = statements.copy(card.article(), report.statement(), id);
        put(card, new Words(article, first));
        standing.accept(card);
        addReport(card.article(), id, statement, new Words(article, second));
        return "Split in two: " + changes.names().of(card);
    }

    private static Marking marking(Report report, List<Span> content) {
        if (content.isEmpty()) {
            throw new NotPossible("split a report within its content, between its first and its last character");
        }
        return new Marking(report.source(), cue(report), content);
    }

    private static List<Span> cue(Report report) {
        return report.cue().map(Report.Cue::at).orElse(List.of());
    }

    private static List<Span> part(Report report, Span within) {
        List<Span> part = new ArrayList<>();
        for (Span span : report.content()) {
            int start = Math.max(span.start(), within.start());
            int end = Math.min(span.end(), within.end());
            if (start < end) {
                part.add(new Span(start, end));
            }
        }
        return part;
    }

    String join(ReportDecision.Join decision) {
        Card card = decision.card();
        Card other = new Card(card.article(), decision.other());
        Report kept = changes.report(card);
        Report gone = changes.report(other);
        if (card.equals(other)) {
            throw new NotPossible("a report cannot be joined with itself");
        }
        List<Span> source = kept.source().isEmpty() ? gone.source() : kept.source();
        List<Span> cue = cue(kept).isEmpty() ? cue(gone) : cue(kept);
        put(card, new Words(changes.text(card.article()), new Marking(source, cue, joined(kept, gone))));
        standing.accept(card);
        changes.removeReport(other);
        statements.dropUnreported(gone.statement(), kept.statement(), other);
        return "Joined two reports: " + changes.names().of(card);
    }

    /** Overlapping spans become one. */
    private static List<Span> joined(Report one, Report other) {
        List<Span> spans = new ArrayList<>(one.content());
        spans.addAll(other.content());
        spans.sort(null);
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            Span last = joined.isEmpty() ? span : joined.get(joined.size() - 1);
            if (!joined.isEmpty() && span.start() <= last.end()) {
                joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
