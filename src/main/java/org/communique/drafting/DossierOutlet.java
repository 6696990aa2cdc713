package org.communique.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.communique.attribution.Attribution;
import org.communique.dossier.Authority;
import org.communique.dossier.Dossier;
import org.communique.dossier.Report;
import org.communique.linking.coreport.CoReport;
import org.communique.linking.coreport.CoReportFinder;
import org.communique.material.Article;
import org.communique.material.Problem;
import org.communique.material.intake.Document;

/**
 * Writes dossiers into a dataset's material: a file an article, the actors that nobody has looked at yet, and at the
 * end one statement for reports of the same words in several articles.
 */
public final class DossierOutlet implements Extraction.Outlet {

    private final Drafter drafter;
    private final DossierFolder folder;
    private final MachineAuthority authority;
    private final Utterances utterances = new Utterances();
    private final Consumer<Problem> problems;
    private final boolean resumes;
    private int articles;
    private int resumed;
    private int reports;
    private int open;
    private int coReports;

    private DossierOutlet(Builder builder, DatasetFolders folders, Drafter drafter) {
        this.drafter = drafter;
        this.folder = new DossierFolder(folders, builder.problems);
        this.authority = new MachineAuthority(folders.authority(), builder.authority);
        this.problems = builder.problems;
        this.resumes = builder.resumes;
    }

    /** What a run did. */
    public record Counts(int articles, int resumed, int reports, int open, int coReports) {}

    /** The choices of an outlet. */
    public static final class Builder {
        private final Authority authority;
        private Consumer<Problem> problems = problem -> {};
        private boolean resumes;

        private Builder(Authority authority) {
            this.authority = authority;
        }

        /** Receives what could not be written. */
        public Builder problems(Consumer<Problem> receiver) {
            problems = receiver;
            return this;
        }

        /** Whether articles that have a dossier are passed over. */
        public Builder resumes(boolean choice) {
            resumes = choice;
            return this;
        }

        public DossierOutlet build(DatasetFolders folders, Drafter drafter) {
            return new DossierOutlet(this, folders, drafter);
        }
    }

    /** Over the whole authority of the dataset, with what programmes added to it before. */
    public static Builder over(Authority authority) {
        return new Builder(authority);
    }

    public Counts counts() {
        return new Counts(articles, resumed, reports, open, coReports);
    }

    @Override
    public boolean has(Document document) {
        Article article = document.article();
        if (!resumes || !folder.has(article)) {
            return false;
        }
        folder.machinePart(article.id()).ifPresent(present -> utterances.add(present, article));
        resumed++;
        return true;
    }

    @Override
    public Runnable prepare(Document document, List<Attribution> found) {
        Optional<Draft> draft = drafter.draft(document, found);
        return () -> draft.ifPresentOrElse(
                one -> put(document.article(), one),
                () -> problems.accept(Drafter.undated(document.article().id())));
    }

    private void put(Article article, Draft draft) {
        Optional<Dossier> written = folder.put(article, draft.dossier());
        written.ifPresent(dossier -> {
            articles++;
            reports += dossier.reports().size();
            open += draft.open();
            authority.replace(article.id(), draft.actors());
            utterances.add(dossier, article);
        });
    }

    @Override
    public void finish() {
        Map<String, Map<String, Relinked>> byArticle = new TreeMap<>();
        for (CoReport coReport : new CoReportFinder().find(utterances.all())) {
            relinked(coReport, byArticle);
        }
        byArticle.forEach((article, links) -> folder.change(
                article,
                report -> Optional.ofNullable(links.get(report.id()))
                        .map(link -> link.of(report))
                        .orElse(report)));
        authority.write();
    }

    /** The statement of the first report is the statement of all. */
    private void relinked(CoReport coReport, Map<String, Map<String, Relinked>> byArticle) {
        Optional<String> statement =
                utterances.statement(coReport.links().get(0).utterance());
        for (CoReport.Link link : coReport.links().subList(1, coReport.links().size())) {
            String[] articleAndReport = link.utterance().split("/", 2);
            statement.ifPresent(shared -> byArticle
                    .computeIfAbsent(articleAndReport[0], article -> new HashMap<>())
                    .put(articleAndReport[1], new Relinked(shared, link)));
            coReports += link.candidate() ? 0 : 1;
        }
    }

    /** Another statement for a report; where a person should decide, only a note of it. */
    private record Relinked(String statement, CoReport.Link link) {

        Report of(Report report) {
            double confidence = Math.min(report.confidence().orElse(1.0), Math.round(100 * link.confidence()) / 100.0);
            return new Report(
                    report.id(),
                    link.candidate() ? report.statement() : statement,
                    report.mode(),
                    report.source(),
                    report.cue(),
                    report.content(),
                    report.quotations(),
                    report.asWorded(),
                    report.date(),
                    report.relays(),
                    report.attributesTo(),
                    report.within(),
                    link.candidate() ? report.confidence() : Optional.of(confidence),
                    report.clarity(),
                    report.review(),
                    link.candidate() ? report.note().map(this::noted) : report.note(),
                    report.place());
        }

        /** A run that is resumed finds the same again. */
        private String noted(String note) {
            String remark = "; perhaps of the same words as " + statement;
            return note.contains(remark) ? note : note + remark;
        }
    }
}
