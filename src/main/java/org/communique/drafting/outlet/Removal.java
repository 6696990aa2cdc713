package org.communique.drafting.outlet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.dossier.Authority;
import org.communique.dossier.Dossier;
import org.communique.dossier.Material;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.dossier.reference.References;
import org.communique.drafting.actor.MachineAuthority;
import org.communique.drafting.report.DossierTree;
import org.communique.editing.DossierFile;
import org.communique.editing.EntryList;
import org.communique.editing.WholeFile;
import org.communique.editing.YamlFile;

/**
 * Articles leave a dataset: their dossiers, their texts, and what only they supported. A statement of theirs that
 * another article reports as well moves into that article's dossier. Cut off, it can be run again.
 */
public final class Removal {

    private final Material material;
    private final Set<String> articles;
    private final Map<String, String> keptReports = new LinkedHashMap<>();
    private final Set<String> goneReports = new HashSet<>();
    private final Map<String, Statement> goneStatements = new LinkedHashMap<>();
    private final Map<String, List<Report>> goneByArticle = new LinkedHashMap<>();
    private final Set<String> named = new HashSet<>();

    private Removal(Material material, Set<String> articles) {
        this.material = material;
        this.articles = articles;
        material.dossiers().forEach(this::add);
        material.statements().stream().filter(statement -> !isGone(statement)).forEach(this::name);
        moved().keySet().forEach(this::name);
        material.assessments().stream().flatMap(References::of).forEach(named::add);
        material.authority().stream()
                .filter(entity -> !Authority.isMachineMade(entity))
                .flatMap(References::of)
                .forEach(named::add);
    }

    /** What is to go when these articles go. */
    public static Removal of(Material material, Set<String> articles) {
        return new Removal(material, Set.copyOf(articles));
    }

    private void add(Dossier dossier) {
        String id = dossier.article().id();
        Stream<String> reported = dossier.reports().stream()
                .flatMap(report -> Stream.concat(Stream.of(report.statement()), report.within().stream()));
        if (articles.contains(id)) {
            reported.forEach(goneReports::add);
            goneByArticle.put(id, dossier.reports());
            dossier.statements().forEach(statement -> goneStatements.put(statement.id(), statement));
        } else {
            reported.forEach(statement -> keptReports.putIfAbsent(statement, id));
            dossier.statements().forEach(this::name);
            References.of(dossier.article()).forEach(named::add);
            dossier.reports().stream().flatMap(References::of).forEach(named::add);
        }
    }

    private void name(Statement statement) {
        References.of(statement).forEach(named::add);
    }

    /** Whether a shared statement is reported by these articles and by no other. */
    private boolean isGone(Statement shared) {
        return goneReports.contains(shared.id()) && !keptReports.containsKey(shared.id());
    }

    private Map<Statement, String> moved() {
        Map<Statement, String> moved = new LinkedHashMap<>();
        goneStatements.forEach((id, statement) -> {
            if (keptReports.containsKey(id)) {
                moved.put(statement, keptReports.get(id));
            }
        });
        return moved;
    }

    private List<Statement> goneShared() {
        return material.statements().stream().filter(this::isGone).toList();
    }

    /** What it takes and moves, a line each. */
    public List<String> lines(DatasetFolders folders) {
        List<String> lines = new ArrayList<>();
        articles.stream().sorted().forEach(article -> {
            lines.add("removes " + folders.dossier(article) + counted(goneByArticle.getOrDefault(article, List.of())));
            if (Files.exists(folders.text(article))) {
                lines.add("removes " + folders.text(article));
            }
        });
        goneStatements.values().stream()
                .filter(statement -> !keptReports.containsKey(statement.id()))
                .forEach(statement -> lines.add("removes the statement " + statement.id() + curated(statement)));
        goneShared()
                .forEach(statement -> lines.add(
                        "removes the statement " + statement.id() + " of statements.yaml" + curated(statement)));
        moved().forEach((statement, article) -> lines.add("moves the statement " + statement.id()
                + " into the dossier of " + article + ", which reports it too"));
        authority(folders)
                .remove(articles, named)
                .forEach(actor -> lines.add("removes the actor " + actor + ", whom nothing else names"));
        return lines;
    }

    private static String counted(List<Report> reports) {
        List<String> read = reports.stream()
                .filter(report -> !PeoplesPart.isMachineMade(report))
                .map(Report::id)
                .toList();
        return ": %,d %s, of which people curated %s"
                .formatted(
                        reports.size(),
                        reports.size() == 1 ? "report" : "reports",
                        read.isEmpty() ? "none" : read.size() + ": " + String.join(", ", read));
    }

    private static String curated(Statement statement) {
        return PeoplesPart.isMachineMade(statement) ? "" : ", which people curated";
    }

    private MachineAuthority authority(DatasetFolders folders) {
        return new MachineAuthority(folders.authority(), material.authority());
    }

    /** Takes it. The dossiers and the texts go last: until then, the same can be asked for again. */
    public void apply(DatasetFolders folders) {
        moved().forEach((statement, article) -> DossierFile.open(folders.dossier(article))
                .and("statements", List.of(DossierTree.statement(statement)))
                .save());
        removeShared(folders);
        MachineAuthority authority = authority(folders);
        authority.remove(articles, named);
        authority.write();
        articles.stream().sorted().forEach(article -> {
            WholeFile.delete(folders.dossier(article));
            WholeFile.delete(folders.text(article));
        });
    }

    private void removeShared(DatasetFolders folders) {
        List<String> gone = goneShared().stream().map(Statement::id).toList();
        Path path = folders.material().resolve("statements.yaml");
        if (!gone.isEmpty()) {
            YamlFile file = YamlFile.open(path);
            EntryList entries = file.entries();
            file.save(entries.replacing(
                    entries.entries().stream()
                            .filter(entry ->
                                    entry.value("id").filter(gone::contains).isPresent())
                            .toList(),
                    ""));
        }
    }
}
