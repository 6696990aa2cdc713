package org.communique.pipeline.pack;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.dossier.Assessment;
import org.communique.dossier.DatasetDescription.MachineMade;
import org.communique.dossier.DatasetDescription.Published;
import org.communique.dossier.DatasetDescription.Trust;
import org.communique.dossier.Dossier;
import org.communique.dossier.Entity;
import org.communique.dossier.Material;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.dossier.Statement.Actuality;
import org.communique.dossier.reference.References;
import org.communique.mapping.Attested;
import org.communique.mapping.graph.IriMinter;

/**
 * Which of the reports and statements of a material are published. What a person stands for is; what a programme found
 * is as far as the dataset says; what a person refused never is. A statement goes with the last of its reports.
 */
public final class Selection implements Conformance.Elsewhere {

    private final Material material;
    private final MachineMade machine;
    private final Map<String, Statement> shared;
    private final Set<String> published = new HashSet<>();
    private final Set<String> withoutReports = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> documents = new HashSet<>();
    private final String documentIris;
    private final String statementIris;
    private final NamedEntries named;
    private final Map<String, Attested> attested = new HashMap<>();
    private final Map<Reason, Long> heldBack = new EnumMap<>(Reason.class);

    /** What is not published, and why. */
    enum Reason {
        REJECTED("reports that a person rejected"),
        MACHINE_MADE("unreviewed reports: this dataset publishes only reviewed ones"),
        DOUBTFUL("unreviewed reports below the dataset's confidence threshold"),
        NOT_ASSERTED("unreviewed reports of something not said, or not yet said"),
        UNNAMED("unreviewed actors that nothing published mentions");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    private Selection(Material material) {
        this.material = material;
        this.machine = material.description().policy().machine();
        this.shared = material.statements().stream().collect(Collectors.toMap(Statement::id, Function.identity()));
        this.named = new NamedEntries(material);
        IriMinter iris = new IriMinter(material.description().base());
        this.documentIris = iris.document("").getURI();
        this.statementIris = iris.statement("").getURI();
        this.known.addAll(shared.keySet());
    }

    /** Reads the dossiers once. */
    public static Selection of(Material material) {
        Selection selection = new Selection(material);
        material.dossiers().forEach(selection::look);
        selection.withoutReports.removeAll(selection.published);
        selection.lookAtEntries();
        return selection;
    }

    private void lookAtEntries() {
        known.stream().filter(this::isPublished).forEach(named::addStatement);
        assessments().forEach(one -> named.add(References.of(one)));
        long unnamed = material.authority().stream()
                .filter(one -> !named.publishes(one))
                .count();
        if (unnamed > 0) {
            heldBack.put(Reason.UNNAMED, unnamed);
        }
    }

    private void look(Dossier dossier) {
        Dossier.Source article = dossier.article();
        documents.add(article.id());
        article.parts().forEach(part -> documents.add(article.id() + "-" + part.id()));
        dossier.statements().forEach(statement -> known.add(statement.id()));
        named.add(
                dossier,
                dossier.reports().stream()
                        .filter(report -> reason(report, dossier).isEmpty()));
        for (Report report : dossier.reports()) {
            Optional<Reason> reason = reason(report, dossier);
            reason.ifPresent(why -> heldBack.merge(why, 1L, Long::sum));
            (reason.isPresent() ? withoutReports : published).add(report.statement());
            if (reason.isEmpty() && shared.containsKey(report.statement())) {
                machine.trust(report)
                        .map(level -> new Attested(
                                report,
                                dossier.article().id(),
                                dossier.article().language(),
                                level))
                        .ifPresent(known -> attested.merge(report.statement(), known, Attested::or));
            }
        }
    }

    private Optional<Reason> reason(Report report, Dossier dossier) {
        Optional<Trust> trust = machine.trust(report);
        if (trust.isEmpty()) {
            return Optional.of(Reason.REJECTED);
        }
        if (!machine.publishes(trust.get())) {
            return Optional.of(machine.published() == Published.NONE ? Reason.MACHINE_MADE : Reason.DOUBTFUL);
        }
        boolean asserted = actuality(report.statement(), dossier) == Actuality.ASSERTED;
        return asserted || trust.get() == Trust.CURATED ? Optional.empty() : Optional.of(Reason.NOT_ASSERTED);
    }

    private Actuality actuality(String id, Dossier dossier) {
        return dossier.statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .or(() -> Optional.ofNullable(shared.get(id)))
                .map(Statement::actuality)
                .orElse(Actuality.ASSERTED);
    }

    /** The entries of the authority: those of people, and those that something published names. */
    Stream<Entity> entities() {
        return material.authority().stream().filter(named::publishes);
    }

    /** The statements that several articles may report, as far as they are published. */
    List<Statement> statements() {
        return material.statements().stream()
                .flatMap(one -> published(one).stream())
                .toList();
    }

    /** The published report that one of these is best known by. */
    Optional<Attested> attested(Statement statement) {
        return Optional.ofNullable(attested.get(statement.id()));
    }

    /** The verdicts on what is published. */
    List<Assessment> assessments() {
        return material.assessments().stream()
                .map(one -> one.of(
                        one.statements().stream().filter(this::isPublished).toList()))
                .filter(one ->
                        !one.statements().isEmpty() || !one.propositions().isEmpty())
                .toList();
    }

    /** What is published of each dossier, from the first to the last. */
    void forEachDossier(Consumer<Dossier> receiver) {
        material.dossiers().forEach(dossier -> receiver.accept(published(dossier)));
    }

    Dossier published(Dossier dossier) {
        return new Dossier(
                dossier.article(),
                dossier.reports().stream()
                        .filter(report -> reason(report, dossier).isEmpty())
                        .map(report -> report.referringTo(this::isPublished))
                        .toList(),
                dossier.statements().stream()
                        .flatMap(one -> published(one).stream())
                        .toList());
    }

    private Optional<Statement> published(Statement statement) {
        return Optional.of(statement)
                .filter(one -> isPublished(one.id()))
                .map(one -> one.partOf().filter(whole -> !isPublished(whole)).isPresent() ? one.alone() : one);
    }

    private boolean isPublished(String statement) {
        return known.contains(statement) && !withoutReports.contains(statement);
    }

    @Override
    public boolean isDocument(String iri) {
        return id(iri, documentIris).filter(documents::contains).isPresent();
    }

    @Override
    public boolean isStatement(String iri) {
        return id(iri, statementIris).filter(this::isPublished).isPresent();
    }

    @Override
    public boolean isReported(String iri) {
        return id(iri, statementIris).filter(published::contains).isPresent();
    }

    /** Whether a published report is of the statement of that id. */
    boolean hasReport(String statement) {
        return published.contains(statement);
    }

    private static Optional<String> id(String iri, String start) {
        return iri.startsWith(start) ? Optional.of(iri.substring(start.length())) : Optional.empty();
    }

    /** How many reports and actors are held back, by the words that say which and why. */
    public Map<String, Long> heldBack() {
        Map<String, Long> counts = new TreeMap<>();
        heldBack.forEach((reason, count) -> counts.put(reason.words, count));
        return Collections.unmodifiableMap(counts);
    }
}
