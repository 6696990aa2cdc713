package org.communique.curation.entry;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.curation.decision.Card;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Entity;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.material.Article;
import org.communique.material.Span;

/** What reports and entries are called when a decision is put in words. */
public record CardNames(Shelf shelf, Function<String, Optional<Article>> texts) {

    private static final int SHOWN_WORDS = 6;

    /** A report as a person would point at it: {@code Xi Jinping, “External forces for…”}. */
    public String of(Card card) {
        Optional<Report> report = shelf.report(card);
        String speaker =
                shelf.statement(card).map(Statement::speaker).map(this::label).orElse(card.report());
        return speaker
                + report.map(one ->
                                ", " + beginning(card.article(), one.content().get(0)))
                        .orElse("");
    }

    /** What an actor or another entry of the authority is called. */
    public String label(String id) {
        return shelf.authority().find(id).map(Entity::label).orElse(id);
    }

    private String beginning(String article, Span span) {
        return texts.apply(article)
                .flatMap(text -> text.slice(span))
                .map(words -> words.strip().split("\\s+"))
                .map(words -> Stream.of(words).limit(SHOWN_WORDS).collect(Collectors.joining(" "))
                        + (words.length > SHOWN_WORDS ? "…" : ""))
                .map(words -> "“" + words + "”")
                .orElse(article);
    }
}
