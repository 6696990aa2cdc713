package org.communique.curation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.communique.curation.log.DecisionLog;
import org.communique.curation.shelf.MaterialFolder;
import org.communique.curation.shelf.Shelf;
import org.communique.curation.work.WorkList;
import org.communique.material.Article;
import org.communique.material.Problem;
import org.communique.reading.kept.KeptDossiers;

/** The files of a dataset as they were at the last look, with what follows from them. */
final class WatchedFiles {

    /** For so long what was read is shown without another look at the files; who decides always looks. */
    private static final long FRESH = TimeUnit.MILLISECONDS.toNanos(100);

    private final Path material;
    private final MaterialFolder folder;
    private final ArticleTexts texts;
    private Shelf shelf;
    private DecisionLog log;
    private WorkList work;
    private long lookedAt = System.nanoTime();
    private long logged;

    WatchedFiles(Path material, ArticleTexts texts, Optional<KeptDossiers> kept) {
        this.material = material;
        this.folder = new MaterialFolder(material);
        this.texts = texts;
        this.shelf = folder.read(kept);
        this.logged = DecisionLog.size(material);
        this.log = DecisionLog.read(material);
        this.work = WorkList.of(shelf, log.curators(), log.drawn());
    }

    /** Looks at the files, unless that was done just now. */
    WatchedFiles look() {
        return System.nanoTime() - lookedAt > FRESH ? refreshed() : this;
    }

    /** Looks at the files; those that look as they did are not read again. */
    WatchedFiles refreshed() {
        Shelf now = folder.refreshed(shelf);
        long size = DecisionLog.size(material);
        if (now != shelf || size != logged) {
            take(now, size == logged ? log : DecisionLog.read(material));
            logged = size;
        }
        lookedAt = System.nanoTime();
        return this;
    }

    private void take(Shelf nowHeld, DecisionLog nowLogged) {
        shelf = nowHeld;
        log = nowLogged;
        work = work.now(shelf, log.curators(), log.drawn());
    }

    Shelf shelf() {
        return shelf;
    }

    DecisionLog log() {
        return log;
    }

    WorkList work() {
        return work;
    }

    /** The texts of the articles as a shelf has them, whatever happens to the files meanwhile. */
    Function<String, Optional<Article>> texts(Shelf some) {
        return article -> texts.of(some, article);
    }

    Findings findings(Shelf some) {
        return Findings.of(some, texts(some));
    }

    /** The material as it would be with these texts in its files. */
    Shelf planned(Map<Path, String> files) {
        return folder.with(shelf, files);
    }

    /** What would be wrong with it then that is not wrong now. */
    List<Problem> wrong(Shelf planned, Set<Path> files) {
        return findings(planned).since(findings(shelf), files);
    }

    /** Takes what was planned as written, with its line in the log; gives the articles that changed. */
    Set<String> written(Shelf planned, Set<Path> files, String line) {
        Set<String> articles = new TreeSet<>(shelf.articlesIn(files));
        articles.addAll(planned.articlesIn(files));
        take(folder.written(planned, files), log.with(line));
        logged = DecisionLog.size(material);
        return articles;
    }
}
