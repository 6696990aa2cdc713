package org.communique.workbench.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.curation.decision.Card;
import org.communique.curation.decision.Marking;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Dossier;
import org.communique.dossier.Edtf;
import org.communique.dossier.Entity.Membership;
import org.communique.dossier.Entity.Named;
import org.communique.dossier.Naming;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.material.Article;
import org.communique.material.Span;
import org.communique.vocabulary.CodeScheme;
import org.communique.workbench.page.Names;
import org.communique.workbench.page.StatementWords;
import org.communique.workbench.who.WhoView.Candidate;
import org.communique.workbench.who.WhoView.Keyed;
import org.communique.workbench.who.WhoView.Missed;
import org.communique.workbench.who.WhoView.Option;
import org.communique.workbench.who.WhoView.Said;

/** Makes the panel on the speaker of a report, or of one that is to be added. */
public final class WhoPanel {

    private static final int CANDIDATES = 5;
    private static final int CAPACITIES = 4;
    private static final List<String> ALIKE = List.of("a", "b", "c", "e", "f");

    private final Codes codes;
    private final Shelf shelf;
    private final Names names;
    private final Candidates candidates;
    private final Alike alike;
    private final StatementWords words;

    public WhoPanel(Codes codes, Shelf shelf) {
        this.codes = codes;
        this.shelf = shelf;
        this.names = new Names(shelf.authority());
        this.candidates = new Candidates(shelf);
        this.alike = new Alike(shelf);
        this.words = new StatementWords(shelf);
    }

    /** The codes that may be chosen from, read once. */
    public record Codes(List<String> acts, List<String> bodies) {

        public static Codes read() {
            return new Codes(CodeScheme.SPEECH_ACT.ids(), CodeScheme.ORGANIZATION_TYPE.ids());
        }
    }

    /** What is asked: about which article as the curator saw it, and which name was typed, if any. */
    public record Asked(Dossier dossier, Article text, String version, Optional<String> typed) {}

    /** The panel on a report that stands in the dossier. */
    public Optional<WhoView> of(Asked asked, String report) {
        Card card = new Card(asked.dossier.article().id(), report);
        return shelf.report(card)
                .filter(found -> shelf.statement(card).isPresent())
                .map(found -> view(
                        asked,
                        new Passage(Optional.empty(), named(asked.text, found), Optional.of(found), found.content())));
    }

    /** The panel on one that is to be added. */
    public WhoView ofMissed(Asked asked, Missed missed, Marking marking) {
        String source = words(asked.text, marking.source());
        return view(asked, new Passage(Optional.of(missed), source, Optional.empty(), marking.content()));
    }

    /** What the panel is on: a report, or words that are to be one, with what the article calls the speaker. */
    private record Passage(Optional<Missed> missed, String source, Optional<Report> report, List<Span> content) {}

    private WhoView view(Asked asked, Passage on) {
        Optional<Report> report = on.report;
        String source = on.source;
        Optional<Statement> said = report.map(Report::statement).flatMap(shelf::statement);
        String speaker = said.map(Statement::speaker).orElse("");
        List<Named> found = asked.typed
                .map(typed -> candidates.called(typed, CANDIDATES))
                .orElseGet(() -> candidates.of(asked.dossier, whole(asked.text, report, source), speaker, CANDIDATES));
        Optional<Edtf> day = said.flatMap(Statement::date)
                .or(() -> Optional.of(asked.dossier.article().publication().date()));
        boolean isOpen = speaker.isEmpty() || asked.typed.isPresent();
        String likeliest = isOpen && !found.isEmpty() ? found.get(0).id() : speaker;
        var passage = new Alike.Passage(asked.dossier, on.content, words(asked.text, on.content), report, likeliest);
        List<Candidate> shown = new ArrayList<>();
        found.forEach(actor -> shown.add(candidate(shown.size() + 1, actor, day, speaker)));
        return new WhoView(
                asked.dossier.article().id(),
                report.map(Report::id).orElse(""),
                asked.version,
                on.missed,
                asked.typed.orElse(""),
                source,
                shown,
                alike(passage, found),
                options(codes.bodies, ""),
                said.filter(one -> shelf.reportsOf(one.id()).size() > 1).isPresent(),
                said.map(statement -> said(asked.dossier, report, statement)));
    }

    private List<Keyed> alike(Alike.Passage passage, List<Named> speakers) {
        List<Keyed> keyed = new ArrayList<>();
        Stream<Statement> theirs = speakers.stream().flatMap(actor -> candidates.statementsOf(actor.id()).stream());
        alike.of(passage, theirs, ALIKE.size())
                .forEach(statement -> keyed.add(new Keyed(
                        ALIKE.get(keyed.size()),
                        statement.id(),
                        names.of(statement.speaker())
                                + statement
                                        .date()
                                        .map(date -> ", " + date.value())
                                        .orElse("")
                                + ": " + words.of(statement),
                        false)));
        return keyed;
    }

    /** What the article calls the speaker: the name within the source, where it is known. */
    private static String named(Article text, Report report) {
        return Optional.ofNullable(report.asWorded().get(Report.Wording.NAME))
                .map(Report.Quotation::text)
                .orElseGet(() -> words(text, report.source()));
    }

    private static String whole(Article text, Optional<Report> report, String source) {
        return report.map(one -> words(text, one.source()))
                .filter(words -> !words.isEmpty())
                .orElse(source);
    }

    private static String words(Article text, List<Span> spans) {
        return spans.stream().flatMap(span -> text.slice(span).stream()).collect(Collectors.joining(" "));
    }

    private Candidate candidate(int key, Named actor, Optional<Edtf> day, String speaker) {
        List<String> lines =
                new ArrayList<>(held(actor.id(), day).map(names::of).toList());
        List<Statement> said = candidates.statementsOf(actor.id());
        TreeSet<String> articles = said.stream()
                .flatMap(statement -> shelf.reportsOf(statement.id()).stream())
                .map(Card::article)
                .collect(Collectors.toCollection(TreeSet::new));
        lines.add(Names.counted(said.size(), "statement") + " in " + Names.counted(articles.size(), "article"));
        actor.naming().description().ifPresent(lines::add);
        return new Candidate(
                key,
                actor.id(),
                actor.label(),
                actor.kind().noun(),
                lines,
                actor.naming().wikidata().map(Naming.WikidataLink::qid).orElse(""),
                actor.id().equals(speaker));
    }

    /** What an actor is on a day. */
    private Stream<Membership> held(String actor, Optional<Edtf> day) {
        return everHeld(actor).filter(membership -> isThen(membership, day));
    }

    private Stream<Membership> everHeld(String actor) {
        return shelf.authority().all(Membership.class).stream()
                .filter(membership -> membership.member().equals(actor));
    }

    private static boolean isThen(Membership held, Optional<Edtf> day) {
        return day.isEmpty()
                || held.during().map(during -> during.overlaps(day.get())).orElse(true);
    }

    private Said said(Dossier dossier, Optional<Report> report, Statement said) {
        String date = said.date().map(Edtf::value).orElse("");
        return new Said(
                capacities(said),
                new Days(shelf, dossier).of(report, date),
                date,
                date.isEmpty() ? "" : DateReading.of(date),
                said.dateBasis().filter(Statement.DateBasis.STATED::equals).isPresent(),
                options(codes.acts, said.speechAct()),
                options(
                        Stream.of(Statement.Actuality.values())
                                .map(WhoPanel::word)
                                .toList(),
                        word(said.actuality())),
                said.addressees().stream().map(names::of).collect(Collectors.joining("; ")),
                spokenFor(said),
                said.onBehalfOf().map(names::of).orElse(""),
                said.occasion().map(names::of).orElse(""));
    }

    private Optional<Option> spokenFor(Statement said) {
        return said.onBehalfOf().isPresent()
                ? Optional.empty()
                : said.capacity()
                        .flatMap(id -> shelf.authority().find(id, Membership.class))
                        .flatMap(Membership::organization)
                        .map(body -> new Option(body, names.of(body), false));
    }

    private List<Keyed> capacities(Statement said) {
        List<Keyed> keyed = new ArrayList<>();
        everHeld(said.speaker())
                .sorted(Comparator.comparing(one -> !isThen(one, said.date())))
                .limit(CAPACITIES)
                .forEach(membership -> keyed.add(new Keyed(
                        String.valueOf(CANDIDATES + 1 + keyed.size()),
                        membership.id(),
                        names.of(membership),
                        said.capacity().filter(membership.id()::equals).isPresent())));
        return keyed;
    }

    private static List<Option> options(List<String> codes, String chosen) {
        return codes.stream()
                .map(code -> new Option(code, code, code.equals(chosen)))
                .toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
