package org.communique.curation;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.communique.curation.change.Deciding;
import org.communique.curation.decision.Decision;
import org.communique.curation.entry.Changes;
import org.communique.curation.entry.NotPossible;
import org.communique.curation.log.DecisionLog;
import org.communique.curation.log.DecisionLog.Account;
import org.communique.curation.log.DecisionLog.Writer;
import org.communique.curation.log.Figures;
import org.communique.curation.shelf.Shelf;
import org.communique.curation.work.ArticleWork;
import org.communique.curation.work.Filter;
import org.communique.curation.work.WorkItem;
import org.communique.curation.work.WorkList;
import org.communique.editing.EditRefused;
import org.communique.editing.Leftovers;
import org.communique.editing.WritingLock;
import org.communique.editing.journal.Journal;
import org.communique.editing.journal.Journal.Plan;
import org.communique.editing.journal.Journal.Texts;
import org.communique.material.Article;
import org.communique.material.Problem;
import org.communique.reading.kept.KeptDossiers;

/**
 * The desk at which a curator works on a dataset: shows what there is, makes decisions and takes them back. What others
 * change in the files is seen at the next call and never written over. One call at a time is served.
 */
public final class Desk {

    private final Path material;
    private final Journal journal;
    private final Writer writer;
    private final List<String> remarks = new ArrayList<>();
    private final WatchedFiles files;

    private Desk(Path root, ArticleTexts texts, Writer writer, Optional<KeptDossiers> kept) {
        this.material = root.resolve("material");
        this.journal = new Journal(root, material.resolve(DecisionLog.FILE));
        this.writer = writer;
        try (WritingLock lock = WritingLock.on(material)) {
            Leftovers.recover(material, remarks::add);
            journal.recover(remarks::add);
        }
        this.files = new WatchedFiles(material, texts, kept);
    }

    /**
     * Opens a dataset; a decision that a kill cut off is finished first.
     *
     * @param root the dataset's folder, which holds {@code material/}
     * @param texts the folder of the articles' texts, as ID.txt
     * @param curator who decides, as the log names them
     */
    public static Desk open(Path root, Path texts, String curator, Clock clock) {
        return open(root, texts, new Writer(curator, clock), Optional.empty());
    }

    /** The same, where dossiers that were read before need not be read again. */
    public static Desk open(Path root, Path texts, Writer writer, Optional<KeptDossiers> kept) {
        if (!Files.isDirectory(root.resolve("material"))) {
            throw new EditRefused("there is no folder " + root.resolve("material")
                    + "; begin a dataset with 'communique init " + root + " --articles NEWS'");
        }
        return new Desk(root, new ArticleTexts(texts), writer, kept);
    }

    /** Who decides at it, as the log names them. */
    public String curator() {
        return writer.who();
    }

    /** What was mended at the opening, a sentence each. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** The material as it is now. */
    public synchronized Shelf shelf() {
        return files.look().shelf();
    }

    /** The text of an article, where it is at hand and the one that its dossier counts in. */
    public Optional<Article> text(String article) {
        return texts(shelf()).apply(article);
    }

    /** The texts of the articles as a shelf has them, whatever happens to the files meanwhile. */
    public Function<String, Optional<Article>> texts(Shelf some) {
        return files.texts(some);
    }

    /** What the dossier of an article is now: to be given back with a decision, so that nobody decides on what they did not see. */
    public String version(String article) {
        return shelf().version(article);
    }

    /** Everything that there is to decide. */
    public synchronized WorkList work() {
        return files.look().work();
    }

    /** The clear reports of an article, which can be accepted together. */
    public Bulk clearOf(String article) {
        return bulk(work().article(article).map(ArticleWork::reports).orElse(List.of()));
    }

    /** The clear reports of what an actor said, which can be accepted together. */
    public Bulk clearBy(String actor) {
        return bulk(work().reports(Filter.none().by(actor)));
    }

    private synchronized Bulk bulk(List<WorkItem> items) {
        return Bulk.of(files.shelf(), items, Figures.of(files.log()));
    }

    /** What was decided so far. */
    public synchronized DecisionLog log() {
        return files.look().log();
    }

    /** What {@code check} tells of the dataset as it is now. */
    public synchronized List<Problem> problems() {
        return files.findings(files.refreshed().shelf()).all();
    }

    /** Makes a decision on an article that the curator saw in that version. */
    public Outcome decide(Decision decision, String article, String version) {
        return decide(decision, Map.of(article, version));
    }

    /** Makes a decision: checks it, writes it and logs it, or says why not. */
    public Outcome decide(Decision decision) {
        return decide(decision, Map.of());
    }

    private synchronized Outcome decide(Decision decision, Map<String, String> seen) {
        try (WritingLock lock = WritingLock.on(material)) {
            journal.recover(remarks::add);
            Shelf shelf = files.refreshed().shelf();
            for (Map.Entry<String, String> one : seen.entrySet()) {
                if (!shelf.version(one.getKey()).equals(one.getValue())) {
                    return Outcome.Refused.changed(one.getKey());
                }
            }
            Changes changes = new Changes(shelf, material, texts(shelf));
            String words = new Deciding(changes, writer.who(), files.log().keptApart()).make(decision);
            var account = new Account(
                    words, Proposals.of(shelf, decision, files.work().drawn()));
            String line = DecisionLog.line(journal.next(), decision, writer, account);
            return made(new Plan(0, changes.texts(), line), words, changes.made());
        } catch (NotPossible impossible) {
            return Outcome.Refused.of(impossible);
        } catch (EditRefused refusal) {
            return Outcome.Refused.of(refusal);
        } catch (UncheckedIOException failure) {
            return Outcome.Refused.of(failure);
        }
    }

    /** How many steps can be taken back. */
    public synchronized int undoable() {
        return journal.undoable();
    }

    /** Takes the last step back. */
    public synchronized Outcome undo() {
        try (WritingLock lock = WritingLock.on(material)) {
            journal.recover(remarks::add);
            DecisionLog log = files.refreshed().log();
            Optional<Long> undone = journal.undoes();
            if (undone.isEmpty()) {
                return Outcome.Refused.of(Outcome.Why.NOT_POSSIBLE, "there is nothing to undo");
            }
            Map<Path, Texts> back = journal.undoing().orElse(Map.of());
            String words = "Undone: " + log.words(undone.get());
            String line = DecisionLog.undoing(journal.next(), undone.get(), writer, words);
            return made(new Plan(undone.get(), back, line), words, List.of());
        } catch (EditRefused refusal) {
            return Outcome.Refused.of(refusal);
        } catch (UncheckedIOException failure) {
            return Outcome.Refused.of(failure);
        }
    }

    private Outcome made(Plan plan, String words, List<String> made) {
        Map<Path, String> after = new TreeMap<>();
        plan.texts().forEach((file, texts) -> after.put(file, texts.after()));
        Shelf planned = files.planned(after);
        List<Problem> wrong = files.wrong(planned, after.keySet());
        if (!wrong.isEmpty()) {
            return Outcome.Refused.wrong(wrong);
        }
        long step = journal.next();
        journal.make(plan);
        return new Outcome.Done(step, words, files.written(planned, after.keySet(), plan.log()), made);
    }
}
