package org.communique.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.attribution.Attribution;
import org.communique.dossier.Dossier;
import org.communique.dossier.Edtf;
import org.communique.dossier.Report;
import org.communique.dossier.Report.Review;
import org.communique.dossier.Statement;
import org.communique.material.Article;
import org.communique.material.Span;
import org.communique.resolution.ResolvedAttribution;
import org.communique.resolution.Resolver;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.time.DateSaid;

/** Compares what a programme finds and resolves in articles with the reports that people curated there. */
public final class MaterialEvaluation {

    private static final String GIVEN = "curated/1";

    private final Resolver resolver;
    private final Map<String, Statement> statements = new HashMap<>();
    private int curated;
    private int found;
    private int matched;
    private int held;
    private int supported;
    private int unsourced;
    private MaterialFigures.Resolved speakers = new MaterialFigures.Resolved(0, 0, 0);
    private MaterialFigures.Resolved dates = new MaterialFigures.Resolved(0, 0, 0);

    /** @param shared the statements that several articles report */
    public MaterialEvaluation(Resolver resolver, List<Statement> shared) {
        this.resolver = resolver;
        shared.forEach(statement -> statements.put(statement.id(), statement));
    }

    /** Reports as if a programme had found them, to see how well they are resolved. */
    public static List<Attribution> given(Dossier dossier) {
        return curated(dossier)
                .map(MaterialEvaluation::given)
                .sorted(Attribution.inTextOrder())
                .toList();
    }

    private static Stream<Report> curated(Dossier dossier) {
        return dossier.reports().stream().filter(report -> report.review() == Review.CURATED);
    }

    private static Attribution given(Report report) {
        return new Attribution(
                report.source(),
                report.cue().map(Report.Cue::at).orElse(List.of()),
                report.content(),
                Attribution.Mode.valueOf(report.mode().name()),
                1,
                GIVEN);
    }

    /** Counts one article in. */
    public void add(Dossier dossier, Article article, List<Attribution> attributions) {
        dossier.statements().forEach(statement -> statements.put(statement.id(), statement));
        List<Report> reports = curated(dossier).toList();
        curated += reports.size();
        found += attributions.size();
        held += covered(reports, Report::content, attributions, Attribution::content);
        supported += covered(attributions, Attribution::content, reports, Report::content);
        unsourced += (int)
                reports.stream().filter(report -> report.source().isEmpty()).count();
        List<ResolvedAttribution> resolved = new ArrayList<>();
        byPublication(dossier, attributions)
                .forEach((publication, own) -> resolved.addAll(
                        resolver.resolve(article, publication.date().latest(), own)));
        for (Pair pair : aligned(reports, resolved)) {
            matched++;
            Optional<Statement> statement = Optional.ofNullable(statements.get(pair.report.statement()));
            statement.ifPresent(one -> compare(pair, one, publication(dossier, pair.report.content())));
        }
    }

    /** One text may hold several articles, each of a day of its own. */
    private static Map<Dossier.Publication, List<Attribution>> byPublication(
            Dossier dossier, List<Attribution> attributions) {
        return attributions.stream()
                .collect(Collectors.groupingBy(
                        found -> publication(dossier, found.content()), LinkedHashMap::new, Collectors.toList()));
    }

    private static Dossier.Publication publication(Dossier dossier, List<Span> content) {
        return dossier.partOf(content.get(0))
                .map(Dossier.Part::publication)
                .orElse(dossier.article().publication());
    }

    private void compare(Pair pair, Statement statement, Dossier.Publication publication) {
        Optional<String> speaker = pair.resolved.speaker() instanceof Referent.Publication
                ? Optional.of(publication.publisher())
                : pair.resolved.speaker().id();
        String expected = pair.report.attributesTo().orElse(statement.speaker());
        boolean right = speaker.filter(id -> id.equals(statement.speaker()) || id.equals(expected))
                .isPresent();
        speakers = speakers.plus(speaker.isPresent(), right);
        Optional<Edtf> said = pair.resolved.date().map(DateSaid::date);
        if (pair.report.date().isPresent() || statement.date().isPresent()) {
            dates = dates.plus(
                    said.isPresent(),
                    said.filter(date -> isRight(date, pair.report, statement)).isPresent());
        }
    }

    /** A date that the report gives is met exactly; with one that people concluded, a day is shared. */
    private static boolean isRight(Edtf date, Report report, Statement statement) {
        return report.date()
                .map(date::equals)
                .orElseGet(() -> statement.date().filter(date::overlaps).isPresent());
    }

    private record Pair(Report report, ResolvedAttribution resolved, double overlap) {}

    /** One to one, those that share most first. */
    private static List<Pair> aligned(List<Report> reports, List<ResolvedAttribution> resolved) {
        List<Pair> candidates = new ArrayList<>();
        for (Report report : reports) {
            for (ResolvedAttribution one : resolved) {
                candidates.add(new Pair(
                        report, one, overlap(report.content(), one.attribution().content())));
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::overlap).reversed());
        Set<Report> takenReports = new HashSet<>();
        Set<ResolvedAttribution> taken = new HashSet<>();
        return candidates.stream()
                .filter(pair -> pair.overlap >= 0.5)
                .filter(pair -> !takenReports.contains(pair.report) && !taken.contains(pair.resolved))
                .filter(pair -> takenReports.add(pair.report) && taken.add(pair.resolved))
                .toList();
    }

    /** How many have half of their content or more within the content of the others together. */
    private static <A, B> int covered(
            List<A> ones, Function<A, List<Span>> content, List<B> others, Function<B, List<Span>> otherContent) {
        List<Span> all =
                others.stream().flatMap(one -> otherContent.apply(one).stream()).toList();
        return (int) ones.stream()
                .map(content)
                .filter(spans -> 2 * inside(spans, all) >= Span.length(spans))
                .count();
    }

    /** How many characters of spans stand in others, which may overlap. */
    private static long inside(List<Span> spans, List<Span> others) {
        return spans.stream()
                .flatMapToInt(span -> IntStream.range(span.start(), span.end()))
                .filter(at -> others.stream().anyMatch(other -> other.start() <= at && at < other.end()))
                .count();
    }

    /** Shared characters by all characters of either. */
    private static double overlap(List<Span> one, List<Span> other) {
        int shared = Span.shared(one, other);
        return (double) shared / (Span.length(one) + Span.length(other) - shared);
    }

    public MaterialFigures figures() {
        return new MaterialFigures(
                curated, found, matched, new MaterialFigures.Unsplit(held, supported, unsourced), speakers, dates);
    }
}
