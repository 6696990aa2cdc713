package org.communique.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.attribution.Attribution;
import org.communique.dossier.Authority;
import org.communique.dossier.Dossier;
import org.communique.dossier.Edtf;
import org.communique.dossier.Material;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.material.Article;
import org.communique.material.ArticleReader;
import org.communique.material.Span;
import org.communique.reading.MaterialReader;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.time.DateSaid;
import org.communique.resolution.time.OccasionSaid;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Resolution on the five articles, given the spans that people curated: what is right is what they concluded. */
@Tag("texts")
class SeedsTest {

    private static final ArticleReader TEXTS = new ArticleReader(Path.of("../shared/seeds"), problem -> {});
    private final Material material =
            new MaterialReader(Path.of("material"), problem -> {}).read().orElseThrow();

    @Test
    void speakersAndDatesAreMostlyRight() {
        Counts full = measure(material.authority());
        System.out.println(full.table("the whole authority"));
        assertThat(full.share(full.speakers)).isGreaterThan(0.85);
        // a day that nothing tells is left open; what is given is right
        assertThat((double) full.dates / full.datesGiven).isGreaterThan(0.9);
        assertThat(full.share(full.datesGiven)).isGreaterThan(0.55);
    }

    @Test
    void anAuthorityOfNamesAloneIsEnough() {
        Counts labels = measure(LabelsOnly.of(material.authority()));
        System.out.println(labels.table("labels only"));
        assertThat(labels.share(labels.speakers)).isGreaterThan(0.85);
    }

    private Counts measure(Authority authority) {
        Counts counts = new Counts();
        Resolver resolver = Resolver.of(authority);
        material.dossiers().forEach(dossier -> measure(dossier, resolver, counts));
        return counts;
    }

    private void measure(Dossier dossier, Resolver resolver, Counts counts) {
        Article article = TEXTS.read(dossier.article().id()).orElseThrow();
        for (Optional<Dossier.Part> part : parts(dossier)) {
            List<Report> reports = dossier.reports().stream()
                    .filter(report -> dossier.partOf(report.content().get(0)).equals(part))
                    .toList();
            Dossier.Publication publication =
                    part.map(Dossier.Part::publication).orElse(dossier.article().publication());
            Optional<LocalDate> published = publication.date().latest();
            List<ResolvedAttribution> resolved = resolver.resolve(
                    article,
                    published,
                    reports.stream().map(SeedsTest::attribution).toList());
            for (int at = 0; at < reports.size(); at++) {
                counts.add(new Pair(
                        article, reports.get(at), statement(dossier, reports.get(at)), publication, resolved.get(at)));
            }
        }
    }

    private static List<Optional<Dossier.Part>> parts(Dossier dossier) {
        return dossier.reports().stream()
                .map(report -> dossier.partOf(report.content().get(0)))
                .distinct()
                .toList();
    }

    private Statement statement(Dossier dossier, Report report) {
        return Stream.concat(material.statements().stream(), dossier.statements().stream())
                .filter(statement -> statement.id().equals(report.statement()))
                .findFirst()
                .orElseThrow();
    }

    static Attribution attribution(Report report) {
        return new Attribution(
                report.source(),
                report.cue().map(Report.Cue::at).orElse(List.of()),
                report.content(),
                Attribution.Mode.valueOf(report.mode().name()),
                1,
                "curated");
    }

    /** One report, what people concluded and what the rules did. */
    private record Pair(
            Article article,
            Report report,
            Statement said,
            Dossier.Publication publication,
            ResolvedAttribution found) {

        boolean isSpeakerRight() {
            String expected = report.attributesTo().orElse(said.speaker());
            String id = found.speaker() instanceof Referent.Publication
                    ? publication.publisher()
                    : found.speaker().id().orElse("nobody");
            return id.equals(expected) || id.equals(said.speaker());
        }

        boolean isSpeakerGiven() {
            return !(found.speaker() instanceof Referent.Nil);
        }

        /** The days meet; a date that the report states must be met exactly. */
        boolean isDateRight() {
            Optional<Edtf> given = found.date().map(DateSaid::date);
            return given.isPresent()
                    && report.date()
                            .map(stated -> stated.equals(given.get()))
                            .orElseGet(() -> said.date()
                                    .filter(date -> date.overlaps(given.get()))
                                    .isPresent());
        }

        boolean isOccasionRight() {
            return found.occasion().flatMap(OccasionSaid::occasion).equals(said.occasion());
        }

        String line() {
            return report.id() + " | " + text(report.source()) + " | "
                    + report.attributesTo().orElse(said.speaker()) + " ≠ "
                    + found.speaker().id().orElse(found.speaker().toString())
                    + " | " + report.date() + said.date() + " ~ " + found.date() + " | " + said.occasion() + " ~ "
                    + found.occasion() + said.addressees() + found.addressees() + said.capacity() + found.capacity()
                    + found.asWorded();
        }

        private String text(List<Span> spans) {
            return spans.stream()
                    .map(span -> article.slice(span).orElse(""))
                    .reduce("", (one, other) -> one + " … " + other);
        }
    }

    /** Counts over all reports. */
    private static final class Counts {

        private final List<Pair> all = new ArrayList<>();
        private int speakers;
        private int speakersGiven;
        private int dates;
        private int datesGiven;
        private int stated;
        private int statedRight;
        private int occasions;
        private int occasionsGiven;

        void add(Pair pair) {
            all.add(pair);
            speakers += pair.isSpeakerRight() ? 1 : 0;
            speakersGiven += pair.isSpeakerGiven() ? 1 : 0;
            dates += pair.isDateRight() ? 1 : 0;
            datesGiven += pair.found.date().isPresent() ? 1 : 0;
            stated += pair.report.date().isPresent() ? 1 : 0;
            statedRight += pair.report.date().isPresent() && pair.isDateRight() ? 1 : 0;
            occasions += pair.isOccasionRight() ? 1 : 0;
            occasionsGiven +=
                    pair.found.occasion().flatMap(OccasionSaid::occasion).isPresent() ? 1 : 0;
            if (System.getProperty("show") != null
                    && (!pair.isSpeakerRight() && System.getProperty("show").contains("s")
                            || !pair.isDateRight() && System.getProperty("show").contains("d")
                            || System.getProperty("show").contains("o") && !pair.isOccasionRight())) {
                System.out.println(pair.line());
            }
        }

        double share(int count) {
            return (double) count / all.size();
        }

        String table(String name) {
            return String.format(
                    Locale.ROOT,
                    "resolution, %s, %d reports: speakers %.1f %% right, %.1f %% given; dates %.1f %% right, %.1f %%"
                            + " given; stated dates %d of %d exact; occasions %.1f %% right, %.1f %% given",
                    name,
                    all.size(),
                    100 * share(speakers),
                    100 * share(speakersGiven),
                    100 * share(dates),
                    100 * share(datesGiven),
                    statedRight,
                    stated,
                    100 * share(occasions),
                    100 * share(occasionsGiven));
        }
    }
}
