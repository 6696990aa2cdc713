package org.communique.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.dossier.Authority;
import org.communique.dossier.Dossier;
import org.communique.dossier.Entity;
import org.communique.dossier.Material;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;

/** What one person stands for in the articles of a dataset. */
public final class Reading {

    private final Map<String, Dossier> dossiers = new TreeMap<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final Authority authority;

    private Reading(Material material) {
        this.authority = material.authority();
        material.statements().forEach(statement -> statements.put(statement.id(), statement));
        material.dossiers().forEach(dossier -> {
            dossiers.put(dossier.article().id(), dossier);
            dossier.statements().forEach(statement -> statements.put(statement.id(), statement));
        });
    }

    public static Reading of(Material material) {
        return new Reading(material);
    }

    /** The articles that both have, of the same text. */
    List<String> common(Reading other) {
        List<String> common = new ArrayList<>();
        dossiers.forEach((id, dossier) -> Optional.ofNullable(other.dossiers.get(id))
                .filter(one -> one.article().sha256().equals(dossier.article().sha256()))
                .ifPresent(one -> common.add(id)));
        return common;
    }

    /** The reports of an article that a person stands for, in the order of the text. */
    List<Report> reports(String article) {
        return Optional.ofNullable(dossiers.get(article)).map(Dossier::reports).orElse(List.of()).stream()
                .filter(report -> report.review() == Report.Review.CURATED)
                .sorted(Comparator.comparing(report -> report.content().get(0)))
                .toList();
    }

    int codePoints(String article) {
        return Optional.ofNullable(dossiers.get(article))
                .map(dossier -> dossier.article().codePoints())
                .orElse(0);
    }

    Optional<Statement> statement(Report report) {
        return Optional.ofNullable(statements.get(report.statement()));
    }

    /** What the speaker of a report is called, so that two new entries of one person are one. */
    String speaker(Report report) {
        return statement(report)
                .map(Statement::speaker)
                .map(id -> authority.find(id).map(Entity::label).orElse(id))
                .orElse("");
    }

    /** The position of a report toward each proposition, by the proposition's words. */
    Map<String, String> positions(Report report) {
        Map<String, String> positions = new TreeMap<>();
        statement(report).map(Statement::stances).orElse(List.of()).stream()
                .filter(stance -> stance.readBy().isEmpty())
                .forEach(stance -> positions.put(
                        authority.find(stance.toward()).map(Entity::label).orElse(stance.toward()),
                        stance.position().name().toLowerCase(Locale.ROOT)));
        return positions;
    }

    String date(Report report) {
        return statement(report).flatMap(Statement::date).map(Object::toString).orElse("");
    }
}
