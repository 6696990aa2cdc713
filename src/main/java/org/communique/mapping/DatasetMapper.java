package org.communique.mapping;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.riot.system.StreamRDF;
import org.communique.dossier.Assessment;
import org.communique.dossier.Authority;
import org.communique.dossier.DatasetDescription;
import org.communique.dossier.DatasetDescription.MachineMade;
import org.communique.dossier.Dossier;
import org.communique.dossier.Entity;
import org.communique.dossier.Entity.Happened;
import org.communique.dossier.Entity.Location;
import org.communique.dossier.Entity.Membership;
import org.communique.dossier.Entity.Organization;
import org.communique.dossier.Entity.OutsideSource;
import org.communique.dossier.Entity.Person;
import org.communique.dossier.Entity.Plain;
import org.communique.dossier.Entity.Proposition;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.kinds.Cases;
import org.communique.mapping.authority.EventMapper;
import org.communique.mapping.authority.NamingMapper;
import org.communique.mapping.authority.OrganizationMapper;
import org.communique.mapping.authority.PersonMapper;
import org.communique.mapping.authority.PlaceMapper;
import org.communique.mapping.authority.PlainMapper;
import org.communique.mapping.authority.PropositionMapper;
import org.communique.mapping.authority.SourceMapper;
import org.communique.mapping.graph.EvidenceMapper;
import org.communique.mapping.graph.Graphs;
import org.communique.mapping.graph.IriMinter;
import org.communique.mapping.graph.PassageMapper;

/**
 * Maps the material of one dataset to quads, one thing after the other. References must have been checked: a reference
 * to nothing is an {@link IllegalStateException}. {@link #finish} comes last.
 */
public final class DatasetMapper {

    private final Cases<Entity, Boolean> kinds;
    private final StatementMapper statements;
    private final StatementMapper foundStatements;
    private final AssessmentMapper assessments;
    private final DocumentMapper documents;
    private final ReportMapper reports;
    private final ReportMapper foundReports;
    private final MachineMade machine;
    private final ShortcutMapper shortcuts;

    public DatasetMapper(DatasetDescription dataset, Authority authority, StreamRDF quads) {
        IriMinter iris = new IriMinter(dataset.base());
        Graphs graphs = new Graphs(quads, iris, authority, dataset.language());
        PassageMapper passages = new PassageMapper(graphs, dataset.policy());
        EvidenceMapper evidence = new EvidenceMapper(graphs, passages);
        NamingMapper naming = new NamingMapper(graphs, passages, evidence);
        this.shortcuts = new ShortcutMapper(graphs, dataset.temporal());
        OrganizationMapper organizations = new OrganizationMapper(graphs, naming, evidence);
        this.kinds = new Cases<Entity, Boolean>()
                .with(Person.class, did(new PersonMapper(graphs, naming, evidence)::map))
                .with(Organization.class, did(organizations::map))
                .with(Location.class, did(new PlaceMapper(graphs, naming, evidence)::map))
                .with(Plain.class, did(new PlainMapper(graphs, naming, evidence)::map))
                .with(Membership.class, did(organizations::map))
                .with(Happened.class, did(new EventMapper(graphs, naming, evidence)::map))
                .with(Proposition.class, did(new PropositionMapper(graphs, evidence)::map))
                .with(OutsideSource.class, did(new SourceMapper(graphs)::map))
                .all(Entity.class);
        this.machine = dataset.policy().machine();
        this.statements = new StatementMapper(graphs, passages, iris.run(dataset.version()));
        this.foundStatements = new StatementMapper(graphs.machine(), passages.machine(), iris.run(dataset.version()));
        this.assessments = new AssessmentMapper(graphs, passages, evidence);
        this.documents = new DocumentMapper(graphs, passages, evidence);
        this.reports = new ReportMapper(graphs, passages, machine);
        this.foundReports = new ReportMapper(graphs.machine(), passages.machine(), machine);
    }

    public void map(Entity entity) {
        kinds.of(entity);
        if (entity instanceof Membership membership) {
            shortcuts.map(membership);
        }
    }

    /** Maps a statement with the report that it is best known by, if there is one at hand. */
    public void map(Statement statement, Optional<Attested> attested) {
        boolean curated = statement.review() == Report.Review.CURATED;
        (curated ? statements : foundStatements).map(statement, attested);
        shortcuts.map(statement);
    }

    public void map(Statement statement) {
        map(statement, Optional.empty());
    }

    public void map(Assessment assessment) {
        assessments.map(assessment);
    }

    /** Maps the document, the statements that only it reports, and its reports. */
    public void map(Dossier dossier) {
        documents.map(dossier.article());
        dossier.statements().forEach(statement -> map(statement, attested(statement, dossier)));
        dossier.reports()
                .forEach(report ->
                        (report.review() == Report.Review.CURATED ? reports : foundReports).map(dossier, report));
    }

    private Optional<Attested> attested(Statement statement, Dossier dossier) {
        return dossier.reports().stream()
                .filter(report -> report.statement().equals(statement.id()))
                .flatMap(report -> machine
                        .trust(report)
                        .map(level -> new Attested(
                                report,
                                dossier.article().id(),
                                dossier.article().language(),
                                level))
                        .stream())
                .reduce(Attested::or);
    }

    /** Takes note of a statement that is mapped elsewhere, for {@link #finish}. */
    public void remember(Statement statement) {
        shortcuts.remember(statement);
    }

    /** Writes what can only be known at the end: which statements contradict each other. */
    public void finish() {
        shortcuts.contradictions();
    }

    private static <E extends Entity> Function<E, Boolean> did(Consumer<E> mapper) {
        return entity -> {
            mapper.accept(entity);
            return true;
        };
    }
}
