package org.communique.workbench.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.curation.decision.Card;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Entity.Proposition;
import org.communique.dossier.Statement;
import org.communique.meaning.Suggester;
import org.communique.meaning.suggestion.ClaimSuggestion;
import org.communique.meaning.suggestion.HappeningSuggestion;
import org.communique.meaning.suggestion.Reason;
import org.communique.meaning.suggestion.ReportKey;
import org.communique.meaning.suggestion.ReportSuggestions;
import org.communique.workbench.meaning.MeaningView.Claim;
import org.communique.workbench.meaning.MeaningView.Codes;
import org.communique.workbench.meaning.MeaningView.Happening;
import org.communique.workbench.meaning.MeaningView.Taken;
import org.communique.workbench.meaning.MeaningView.Verdict;
import org.communique.workbench.page.Names;

/** Makes the panel on the meaning of a report's statement. */
public final class MeaningPanel {

    private static final int MOST = 9;
    private static final int MOST_USED = 3;
    private static final List<String> KEYS = List.of("q", "e", "r", "t", "x", "z", "g", "h", "j", "k", "l", "Q", "E");

    private final Codes codes;
    private final Shelf shelf;
    private final Names names;
    private final Optional<Suggester> suggester;

    /** @param suggester nothing where the material is not in order */
    public MeaningPanel(Codes codes, Shelf shelf, Optional<Suggester> suggester) {
        this.codes = codes;
        this.shelf = shelf;
        this.names = new Names(shelf.authority());
        this.suggester = suggester;
    }

    /** The panel on a report; {@code typed} is what was looked for among the propositions, or empty. */
    public Optional<MeaningView> of(Card card, String version, String typed) {
        return shelf.statement(card).map(said -> view(card, version, typed, said));
    }

    private MeaningView view(Card card, String version, String typed, Statement said) {
        Optional<ReportSuggestions> suggested =
                suggester.flatMap(each -> each.of(new ReportKey(card.article(), card.report())));
        List<Claim> claims = claims(suggested, typed, said);
        return new MeaningView(
                card.article(),
                card.report(),
                version,
                typed,
                said.stances().stream().map(this::taken).toList(),
                claims,
                claims.isEmpty()
                        || (typed.isEmpty()
                                && suggested.map(ReportSuggestions::isNew).orElse(false)),
                said.about().stream().map(names::of).collect(Collectors.joining("; ")),
                said.summary().orElse(""),
                said.reading().orElse(""),
                happenings(card, said, suggested),
                verdicts(said),
                codes);
    }

    private List<Verdict> verdicts(Statement said) {
        return shelf.assessments().stream()
                .filter(one -> one.statements().contains(said.id())
                        || said.stances().stream()
                                .anyMatch(taken -> one.propositions().contains(taken.toward())))
                .map(one -> new Verdict(one.id(), names.of(one.by()) + ": " + one.verdict() + ". " + one.summary()))
                .toList();
    }

    private Taken taken(Statement.Stance stance) {
        return new Taken(
                stance.toward(),
                names.of(stance.toward()),
                word(stance.position()),
                word(stance.certainty()),
                stance.readBy().map(names::of).orElse(""));
    }

    private List<Claim> claims(Optional<ReportSuggestions> suggested, String typed, Statement said) {
        Set<String> taken =
                said.stances().stream().map(Statement.Stance::toward).collect(Collectors.toSet());
        List<ClaimSuggestion> near = suggested.map(ReportSuggestions::claims).orElse(List.of());
        Set<String> order = new LinkedHashSet<>();
        if (typed.isEmpty()) {
            near.forEach(claim -> order.add(claim.proposition()));
        } else {
            shelf.authority().all(Proposition.class).stream()
                    .filter(one -> contains(one.text(), typed))
                    .forEach(one -> order.add(one.id()));
        }
        List<Claim> claims = new ArrayList<>();
        order.stream()
                .filter(id -> !typed.isEmpty() || !taken.contains(id))
                .limit(MOST)
                .forEach(id -> claims.add(new Claim(
                        claims.size() + 1, id, names.of(id), why(near, id), position(near, id), claims.isEmpty())));
        return claims;
    }

    private static boolean contains(String text, String typed) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(lower::contains);
    }

    private static String why(List<ClaimSuggestion> near, String proposition) {
        return near.stream()
                .filter(claim -> claim.proposition().equals(proposition))
                .findFirst()
                .map(claim -> Stream.concat(
                                claim.position().map(position -> "perhaps " + word(position.position())).stream(),
                                claim.reasons().stream().map(Reason::line))
                        .collect(Collectors.joining("; ")))
                .orElse("");
    }

    private static String position(List<ClaimSuggestion> near, String proposition) {
        return near.stream()
                .filter(claim -> claim.proposition().equals(proposition))
                .flatMap(claim -> claim.position().stream())
                .map(position -> position.position().name())
                .findFirst()
                .orElse("");
    }

    private List<Happening> happenings(Card card, Statement said, Optional<ReportSuggestions> suggested) {
        List<Happening> keyed = new ArrayList<>();
        suggested.ifPresent(one -> one.events().forEach(event -> add(keyed, "ABOUT", event)));
        suggested.ifPresent(one -> one.occasions().forEach(occasion -> add(keyed, "OCCASION", occasion)));
        offer(keyed, "ABOUT", card, Statement::about);
        offer(keyed, "OCCASION", card, one -> one.occasion().stream().toList());
        return keyed.stream()
                .filter(one -> !said.about().contains(one.id())
                        && said.occasion().filter(one.id()::equals).isEmpty())
                .toList();
    }

    /** What most statements of the article, else of the dataset, have there. */
    private void offer(List<Happening> keyed, String field, Card card, Function<Statement, List<String>> values) {
        Set<String> offered = keyed.stream().map(Happening::id).collect(Collectors.toSet());
        Map<String, Long> here = counts(
                shelf.dossier(card.article()).stream()
                        .flatMap(dossier -> dossier.reports().stream())
                        .flatMap(report -> shelf.statement(report.statement()).stream())
                        .distinct(),
                values);
        (here.isEmpty() ? counts(shelf.statements().values().stream(), values) : here)
                .entrySet().stream()
                        .filter(one -> !offered.contains(one.getKey()))
                        .sorted(Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST_USED)
                        .forEach(one -> keyed.add(new Happening(
                                key(keyed),
                                field,
                                one.getKey(),
                                names.of(one.getKey()),
                                Names.counted(one.getValue().intValue(), "statement")
                                        + (field.equals("ABOUT") ? " about it" : " made there"))));
    }

    private static Map<String, Long> counts(Stream<Statement> statements, Function<Statement, List<String>> values) {
        return statements
                .flatMap(statement -> values.apply(statement).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String key(List<Happening> keyed) {
        return keyed.size() < KEYS.size() ? KEYS.get(keyed.size()) : "";
    }

    private static void add(List<Happening> keyed, String field, HappeningSuggestion suggestion) {
        String why = suggestion.reasons().stream().map(Reason::line).collect(Collectors.joining("; "));
        keyed.add(new Happening(key(keyed), field, suggestion.id(), suggestion.label(), why));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
