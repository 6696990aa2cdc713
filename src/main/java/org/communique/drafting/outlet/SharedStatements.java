package org.communique.drafting.outlet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.coreport.CoReport;
import org.communique.coreport.CoReportFinder;
import org.communique.dossier.Report;

/**
 * Which reports of a programme get the statement of another, for they are of the same words: of the one that people
 * curated, else of the first that was there before, else of the first. Where people have two statements for such reports, they know better, and none is changed.
 */
final class SharedStatements {

    private final Utterances utterances;
    private final Map<String, Map<String, Relinked>> byArticle = new TreeMap<>();
    private int joined;

    private SharedStatements(Utterances utterances) {
        this.utterances = utterances;
    }

    static SharedStatements among(Utterances utterances) {
        var shared = new SharedStatements(utterances);
        new CoReportFinder().find(utterances.all()).forEach(shared::add);
        return shared;
    }

    private void add(CoReport coReport) {
        List<CoReport.Link> heads = heads(coReport);
        List<String> curated = curated(heads);
        if (curated.size() > 1) {
            return;
        }
        CoReport.Link head = heads.stream()
                .filter(link -> utterances.isKnown(link.utterance()))
                .findFirst()
                .orElse(heads.get(0));
        List<CoReport.Link> left = new ArrayList<>(coReport.links());
        left.removeIf(link -> !utterances.isOpen(link.utterance()) || curated.isEmpty() && link.equals(head));
        Optional<String> statement = curated.stream().findFirst().or(() -> statement(head));
        statement.ifPresent(shared -> left.forEach(link -> relink(link, shared)));
    }

    /** Those whose statement may be that of all: the sure ones, if any is. */
    private static List<CoReport.Link> heads(CoReport coReport) {
        List<CoReport.Link> sure =
                coReport.links().stream().filter(link -> !link.candidate()).toList();
        return sure.isEmpty() ? coReport.links() : sure;
    }

    private List<String> curated(List<CoReport.Link> links) {
        return links.stream()
                .filter(link -> utterances.isCurated(link.utterance()))
                .flatMap(link -> statement(link).stream())
                .distinct()
                .toList();
    }

    private Optional<String> statement(CoReport.Link link) {
        return utterances.statement(link.utterance());
    }

    private void relink(CoReport.Link link, String statement) {
        String[] articleAndReport = link.utterance().split("/", 2);
        byArticle
                .computeIfAbsent(articleAndReport[0], article -> new HashMap<>())
                .put(articleAndReport[1], new Relinked(statement, link));
        joined += link.candidate() ? 0 : 1;
    }

    /** The reports as they are now, article by article. */
    void changeIn(DossierFolder folder) {
        byArticle.forEach((article, links) -> folder.change(
                article,
                report -> Optional.ofNullable(links.get(report.id()))
                        .map(link -> link.of(report))
                        .orElse(report)));
    }

    /** How many reports got the statement of another for certain. */
    int joined() {
        return joined;
    }

    /** Another statement for a report; where a person should decide, only a note of it. */
    private record Relinked(String statement, CoReport.Link link) {

        Report of(Report report) {
            double confidence = Math.min(report.confidence().orElse(1.0), Math.round(100 * link.confidence()) / 100.0);
            return link.candidate() ? hinted(report) : report.withStatement(statement, confidence);
        }

        private Report hinted(Report report) {
            return report.provenance()
                    .extraction()
                    .filter(extraction -> !extraction.coReports().contains(statement))
                    .map(extraction -> report.withExtraction(extraction.withCoReport(statement)))
                    .orElse(report);
        }
    }
}
