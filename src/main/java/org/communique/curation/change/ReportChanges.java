package org.communique.curation.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import org.communique.editing.Edit;
import org.communique.editing.YamlText;
import org.communique.editing.tree.YamlEntry;
import org.communique.material.Article;
import org.communique.material.Span;

/** Changes what is decided on reports; each method gives the decision in words. */
final class ReportChanges {

    private static final List<String> HEAD = List.of("id", "statement", "mode", "source", "cue");

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
        standing.rejection(decision.card(), YamlText.ordered("reason", reason, "by", who));
        return "Rejected (" + reason + "): " + changes.names().of(decision.card());
    }

    String reconsider(ReportDecision.Reconsider decision) {
        Report report = changes.report(decision.card());
        boolean isFound = report.provenance().extraction().isPresent();
        standing.set(decision.card(), report, isFound ? Review.MACHINE : Review.CURATED);
        return "Reopened: " + changes.names().of(decision.card());
    }

    String mark(ReportDecision.Mark decision) {
        Article article = changes.text(decision.card().article());
        put(decision.card(), new Words(article, decision.marking()));
        standing.accept(decision.card());
        return "Marked other words: " + changes.names().of(decision.card());
    }

    private void put(Card card, Words words) {
        edit(card, entry -> entry.put("mode", words.tree().getOrDefault("mode", ""), HEAD));
        replace(card, "source", words.source().map(source -> (Object) source));
        replace(card, "cue", words.cue().map(cue -> (Object) cue));
        edit(
                card,
                entry -> entry.child("content")
                        .filter(content -> content.word("text").isEmpty())
                        .map(content -> content.put("at", Words.pairs(words.content()), List.of()))
                        .orElseGet(() -> entry.put("content", words.contentWithText(), HEAD)));
        boolean isPresent = !words.quotations().isEmpty();
        replace(card, "quotations", isPresent ? Optional.of(words.quotations()) : Optional.empty());
        if (changes.report(card).words().fragment().isPresent()) {
            replace(card, "fragment", words.fragment().map(fragment -> (Object) fragment));
        }
    }

    private void replace(Card card, String key, Optional<Object> value) {
        List<String> before = new ArrayList<>(HEAD);
        before.addAll(List.of("content", "quotations", "as-worded"));
        before.remove(key);
        if (key.equals("source")) {
            before.removeAll(List.of("cue", "content", "quotations", "as-worded"));
        }
        edit(card, entry -> value.map(given -> entry.put(key, given, before)).orElseGet(() -> entry.remove(key)));
    }

    /** Makes a change of a report's entry as it stands now. */
    private void edit(Card card, Function<YamlEntry, List<Edit>> change) {
        Located entry = changes.report(card.article(), card.report());
        changes.edit(entry.file(), change.apply(entry.entry()));
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
