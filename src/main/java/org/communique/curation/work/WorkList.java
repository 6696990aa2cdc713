package org.communique.curation.work;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.curation.decision.Card;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Authority;
import org.communique.dossier.DatasetDescription.MachineMade;
import org.communique.dossier.DatasetDescription.Published;
import org.communique.dossier.Dossier;
import org.communique.dossier.Entity;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.dossier.Statement.Actuality;
import org.communique.kinds.Kind;

/** Everything that there is to decide in a dataset, what is worth most first. */
public final class WorkList {

    private static final double NEAR = 0.1;
    private static final Set<Kind> UNNAMED = EnumSet.of(Kind.GROUP, Kind.UNNAMED_SOURCE);

    private final Shelf shelf;
    private final MachineMade machine;
    private final Set<Card> drawn;
    private final Map<String, Integer> outlets = new HashMap<>();
    private final Map<String, ArticleWork> byId;
    private final List<ArticleWork> articles;

    private WorkList(Shelf shelf, Map<String, String> curators, Set<Card> drawn, Optional<WorkList> before) {
        this.shelf = shelf;
        this.drawn = Set.copyOf(drawn);
        this.machine = shelf.description()
                .map(described -> described.policy().machine())
                .orElse(new MachineMade(Published.CLEAR, MachineMade.PRECISION));
        Optional<WorkList> like = before.filter(this::isLike);
        Set<String> touched = like.stream()
                .flatMap(was -> Stream.concat(changed(was.shelf, shelf), changed(shelf, was.shelf)))
                .collect(Collectors.toSet());
        this.byId = shelf.dossiers().stream()
                .map(dossier -> {
                    String curator = curators.getOrDefault(dossier.article().id(), "");
                    return like.flatMap(work -> work.standing(dossier, curator, touched))
                            .orElseGet(() -> article(dossier, curator));
                })
                .collect(Collectors.toMap(ArticleWork::article, Function.identity()));
        this.articles = byId.values().stream()
                .sorted(Comparator.comparingDouble(ArticleWork::worth)
                        .reversed()
                        .thenComparing(ArticleWork::article))
                .toList();
    }

    /**
     * The list of a dataset.
     *
     * @param curators who took which article
     * @param drawn reports that were accepted unread and are to be checked
     */
    public static WorkList of(Shelf shelf, Map<String, String> curators, Set<Card> drawn) {
        return new WorkList(shelf, curators, drawn, Optional.empty());
    }

    /** The list of the dataset as it is now; only articles of which something changed are looked at again. */
    public WorkList now(Shelf shelf, Map<String, String> curators, Set<Card> drawn) {
        return new WorkList(shelf, curators, drawn, Optional.of(this));
    }

    /** Whether what the reports of all articles are measured by is as it was. */
    private boolean isLike(WorkList before) {
        return shelf.description().equals(before.shelf.description())
                && shelf.authority() == before.shelf.authority()
                && drawn.equals(before.drawn);
    }

    /** The article as it was, unless its dossier changed or a statement that it reports. */
    private Optional<ArticleWork> standing(Dossier dossier, String curator, Set<String> touched) {
        return shelf.dossier(dossier.article().id())
                .filter(was -> was == dossier)
                .flatMap(was -> article(was.article().id()))
                .filter(work -> work.curator().equals(curator))
                .filter(work -> dossier.reports().stream().noneMatch(report -> touched.contains(report.statement())));
    }

    /** The statements of the one that may be others in the other. */
    private static Stream<String> changed(Shelf one, Shelf other) {
        Stream<String> reported = one.dossiers().stream()
                .filter(dossier -> other.dossier(dossier.article().id())
                        .filter(same -> same == dossier)
                        .isEmpty())
                .flatMap(dossier -> Stream.concat(
                        dossier.reports().stream().map(Report::statement),
                        dossier.statements().stream().map(Statement::id)));
        Stream<String> shared = one.shared() == other.shared()
                ? Stream.empty()
                : one.shared().stream().map(Statement::id);
        return Stream.concat(reported, shared);
    }

    /** The articles with a report that the filter takes, those worth most first. */
    public List<ArticleWork> articles(Filter filter) {
        return articles.stream().filter(filter::takes).toList();
    }

    public Optional<ArticleWork> article(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The reports that the filter takes, those worth most first. */
    public List<WorkItem> reports(Filter filter) {
        return articles.stream()
                .filter(filter::takes)
                .flatMap(article -> article.reports().stream())
                .filter(filter::takes)
                .sorted(Comparator.comparingDouble(WorkItem::worth)
                        .reversed()
                        .thenComparing(item -> item.card().toString()))
                .toList();
    }

    /** Reports that were accepted unread and are to be checked. */
    public Set<Card> drawn() {
        return drawn;
    }

    public Progress progress() {
        return new Progress(
                articles.size(),
                articles.stream().filter(one -> one.open() == 0).count(),
                count(Level.CURATED),
                count(Level.CLEAR),
                count(Level.DOUBTFUL),
                count(Level.REJECTED));
    }

    private long count(Level level) {
        return articles.stream().mapToLong(one -> one.count(level)).sum();
    }

    private ArticleWork article(Dossier dossier, String curator) {
        Dossier.Source article = dossier.article();
        List<WorkItem> items = dossier.reports().stream()
                .sorted(Comparator.comparing(report -> report.content().get(0)))
                .map(report -> item(article.id(), report))
                .toList();
        return new ArticleWork(
                article.id(),
                article.title().orElse(article.label()),
                article.publication().publisher(),
                article.publication().date().value(),
                curator,
                items,
                items.stream().mapToDouble(WorkItem::worth).sum());
    }

    private WorkItem item(String article, Report report) {
        Card card = new Card(article, report.id());
        Optional<Statement> statement = shelf.statement(report.statement());
        Level level =
                machine.trust(report).map(trust -> Level.valueOf(trust.name())).orElse(Level.REJECTED);
        int outlets = this.outlets.computeIfAbsent(report.statement(), this::outlets);
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (level.isDraft()) {
            of(report).forEach(doubts::add);
            statement.ifPresent(said -> of(said).forEach(doubts::add));
        }
        if (drawn.contains(card) && level == Level.CURATED) {
            doubts.add(Doubt.DRAWN);
        }
        double worth = doubts.isEmpty() && !level.isDraft() ? 0 : worth(report, outlets, doubts);
        return new WorkItem(card, statement.map(Statement::speaker), level, outlets, doubts, worth);
    }

    private int outlets(String statement) {
        return (int) shelf.reportsOf(statement).stream()
                .flatMap(card -> shelf.dossier(card.article()).stream())
                .map(dossier -> dossier.article().publication().publisher())
                .distinct()
                .count();
    }

    private Stream<Doubt> of(Report report) {
        return Stream.of(
                        isNear(report) ? Optional.of(Doubt.NEAR_THRESHOLD) : Optional.<Doubt>empty(),
                        report.provenance()
                                .extraction()
                                .filter(extraction -> !extraction.coReports().isEmpty())
                                .map(extraction -> Doubt.POSSIBLE_CO_REPORT))
                .flatMap(Optional::stream);
    }

    private boolean isNear(Report report) {
        return report.confidence()
                .filter(sure -> Math.abs(sure - machine.precision()) <= NEAR)
                .isPresent();
    }

    private Stream<Doubt> of(Statement statement) {
        Optional<Entity> speaker = shelf.authority().find(statement.speaker());
        return Stream.of(
                        speaker.filter(one -> UNNAMED.contains(one.kind())).map(one -> Doubt.UNNAMED_SPEAKER),
                        speaker.filter(Authority::isMachineMade).map(entity -> Doubt.NEW_SPEAKER),
                        statement.date().isEmpty() ? Optional.of(Doubt.NO_DATE) : Optional.<Doubt>empty(),
                        statement.actuality() == Actuality.ASSERTED
                                ? Optional.<Doubt>empty()
                                : Optional.of(Doubt.NOT_ASSERTED))
                .flatMap(Optional::stream);
    }

    /** Several outlets and a doubt that one look settles count most; a decision on what is nearly sure changes least. */
    private double worth(Report report, int outlets, Set<Doubt> doubts) {
        double distance = report.confidence()
                .map(sure -> Math.abs(sure - machine.precision()))
                .orElse(NEAR);
        double near = Math.max(0, 1 - distance / NEAR);
        return 1 + 2.0 * (outlets - 1) + near + doubts.size();
    }
}
