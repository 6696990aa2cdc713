package org.communique.curation.entry;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.communique.curation.decision.Card;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Dossier;
import org.communique.dossier.Entity;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.editing.Edit;
import org.communique.editing.EntryList;
import org.communique.editing.YamlFile;
import org.communique.editing.YamlText;
import org.communique.editing.journal.Journal.Texts;
import org.communique.editing.tree.YamlEntry;
import org.communique.material.Article;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The files of the material as one decision changes them, one after the other; nothing is written. */
public final class Changes {

    private static final String REPORTS = "reports";
    private static final String STATEMENTS = "statements";

    private final Shelf shelf;
    private final Path material;
    private final Function<String, Optional<Article>> texts;
    private final ChangedFiles files = new ChangedFiles();
    private final Set<String> articles = new LinkedHashSet<>();
    private final List<String> made = new ArrayList<>();
    private final Map<String, Path> moved = new TreeMap<>();

    /** @param texts gives the text of an article, where it is at hand */
    public Changes(Shelf shelf, Path material, Function<String, Optional<Article>> texts) {
        this.shelf = shelf;
        this.material = material;
        this.texts = texts;
    }

    public Shelf shelf() {
        return shelf;
    }

    /** The text that the spans of a dossier count in. */
    public Article text(String article) {
        return texts.apply(article)
                .orElseThrow(() -> new NotPossible("the text of '" + article
                        + "' is not at hand, or is another one than the dossier's; put it back to mark words in it"));
    }

    public Dossier dossier(String article) {
        return shelf.dossier(article)
                .orElseThrow(() -> new NotPossible("the dataset has no article '" + article + "' any more"));
    }

    public Report report(Card card) {
        return shelf.report(card)
                .orElseThrow(() -> new NotPossible("the dossier of '" + card.article() + "' has no report '"
                        + card.report() + "' any more; it may have been taken out or drafted anew"));
    }

    public Statement statement(Card card) {
        return statement(report(card).statement());
    }

    public Statement statement(String id) {
        return shelf.statement(id).orElseThrow(() -> new NotPossible("there is no statement '" + id + "' any more"));
    }

    public Entity entity(String id) {
        return shelf.authority()
                .find(id)
                .orElseThrow(() -> new NotPossible("the authority files have no entry '" + id + "' any more"));
    }

    /** Reports and entries as people call them. */
    public CardNames names() {
        return new CardNames(shelf, texts);
    }

    /** What was made, by their ids. */
    public List<String> made() {
        return Collections.unmodifiableList(made);
    }

    public void made(String id) {
        made.add(id);
    }

    /** The articles whose dossiers change. */
    public Set<String> articles() {
        return Collections.unmodifiableSet(articles);
    }

    /** The texts of the files that change. */
    public Map<Path, Texts> texts() {
        return files.texts();
    }

    public Path dossierFile(String article) {
        Path file = Path.of(dossier(article).article().place().file());
        if (file.toString().endsWith(".jsonl")) {
            throw new NotPossible("the dossier of '" + article + "' is a line of " + file
                    + "; write it into a file of its own to change it here");
        }
        articles.add(article);
        return file;
    }

    /** A file of the material: {@code authority/persons.yaml}. */
    public Path file(String name) {
        return material.resolve(name);
    }

    /** A file as the changes so far leave it; an empty one where there is none. */
    public YamlFile open(Path file) {
        return files.open(file);
    }

    /** Changes a file. */
    public void edit(Path file, List<Edit> edits) {
        files.edit(file, edits);
    }

    /** The entry of a report as it stands now. */
    public Located report(String article, String report) {
        Path file = dossierFile(article);
        return Located.of(file, list(file, REPORTS), report);
    }

    /** The entry of a statement as it stands now, in statements.yaml or in a dossier. */
    public Located statementEntry(String id) {
        Path file = Path.of(statement(id).place().file());
        shelf.dossiers().stream()
                .filter(dossier -> file.equals(Path.of(dossier.article().place().file())))
                .forEach(dossier -> dossierFile(dossier.article().id()));
        Optional<YamlEntry.Items> whole = list(file);
        return Located.of(file, whole.isPresent() ? whole : list(file, STATEMENTS), id);
    }

    /** The entry of an actor, a proposition or another thing of the authority as it stands now. */
    public Located entityEntry(String id) {
        Path file = moved.getOrDefault(id, Path.of(entity(id).place().file()));
        return Located.of(file, list(file), id);
    }

    /** From now on the entry stands in another file. */
    public void moved(String id, Path file) {
        moved.put(id, file);
    }

    /** The keys of a whole file. */
    public Optional<YamlEntry> keys(Path file) {
        YamlFile yaml = open(file);
        return yaml.root()
                .filter(MappingNode.class::isInstance)
                .map(root -> new YamlEntry(yaml.text(), (MappingNode) root));
    }

    private Optional<YamlEntry.Items> list(Path file, String key) {
        return keys(file).flatMap(keys -> keys.list(key));
    }

    private Optional<YamlEntry.Items> list(Path file) {
        YamlFile yaml = open(file);
        return yaml.root()
                .filter(SequenceNode.class::isInstance)
                .map(root -> new YamlEntry.Items(yaml.text(), (SequenceNode) root));
    }

    public void addReport(String article, Map<String, Object> report, int start) {
        Map<String, Integer> starts = dossier(article).reports().stream()
                .collect(toMap(Report::id, one -> one.content().get(0).start()));
        add(dossierFile(article), Optional.of(REPORTS), report, id -> starts.getOrDefault(id, 0) <= start);
    }

    public void addStatement(String article, Map<String, Object> statement) {
        addSorted(dossierFile(article), Optional.of(STATEMENTS), statement);
    }

    public void addEntry(Path file, Map<String, Object> entry) {
        addSorted(file, Optional.empty(), entry);
    }

    private void addSorted(Path file, Optional<String> key, Map<String, Object> entry) {
        String id = String.valueOf(entry.get("id"));
        add(file, key, entry, other -> other.compareTo(id) < 0);
    }

    /** After the last entry that it belongs after, so that what two people add apart seldom meets. */
    private void add(Path file, Optional<String> key, Map<String, Object> entry, Predicate<String> isBefore) {
        made(String.valueOf(entry.get("id")));
        YamlFile yaml = open(file);
        Optional<EntryList> list = key.map(yaml::entries).orElseGet(() -> Optional.of(yaml.entries()));
        if (list.isEmpty()) {
            edit(file, List.of(yaml.text().appended(key.orElse("") + ":\n" + YamlText.entries(List.of(entry), 2))));
        } else {
            String text = YamlText.entries(List.of(entry), list.get().indent());
            edit(file, Insertion.of(file, list.get(), text, isBefore));
        }
    }

    public void removeReport(Card card) {
        removeEntry(dossierFile(card.article()), Optional.of(REPORTS), card.report());
    }

    public void removeStatement(String id) {
        Path file = statementEntry(id).file();
        removeEntry(file, keys(file).map(keys -> STATEMENTS), id);
    }

    /** Takes an entry out, and gives its lines. */
    public String removeEntry(Path file, Optional<String> key, String id) {
        YamlFile yaml = open(file);
        EntryList list = key.map(yaml::entries)
                .orElseGet(() -> Optional.of(yaml.entries()))
                .filter(EntryList::isBlock)
                .orElseThrow(() -> new NotPossible(file + ": the list stands in brackets; give each entry a line"));
        EntryList.Entry entry =
                list.find(id).orElseThrow(() -> new NotPossible(file + " has no entry '" + id + "' any more"));
        String lines = yaml.text().text(entry.start(), entry.end());
        edit(file, list.replacing(List.of(entry), ""));
        return lines;
    }

    /** Puts lines that are an entry already into a file, in the order of the ids. */
    public void addLines(Path file, String id, String lines) {
        edit(
                file,
                Insertion.of(
                        file, open(file).entries(), lines.replace("\r\n", "\n"), other -> other.compareTo(id) < 0));
    }
}
