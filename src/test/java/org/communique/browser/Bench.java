package org.communique.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.curation.Desk;
import org.communique.curation.shelf.Shelf;
import org.communique.federation.authority.CandidateSuggester;
import org.communique.federation.snapshot.WikidataSnapshot;
import org.communique.material.Article;
import org.communique.meaning.encoder.Meanings;
import org.communique.workbench.Workbench;
import org.communique.workbench.Workbench.Sources;
import org.openqa.selenium.Keys;

/** A dataset with drafts on a workbench, and a browser at it whose keys are counted. */
final class Bench implements AutoCloseable {

    private static final Path CASE = Path.of("src/test/resources/cases/curation");

    private final Path root;
    private final Desk desk;
    private final Workbench workbench;
    private final Browser browser;
    private final StringBuilder trace = new StringBuilder();
    private int keys;

    private Bench(Path root) {
        this.root = root;
        this.desk = Desk.open(root, root.resolve("texts"), "ann", Clock.systemUTC());
        this.workbench = Workbench.start(
                desk,
                new Sources(
                        Meanings.unsaved(),
                        WikidataSnapshot.in(root.resolve("material/wikidata"))
                                .map(snapshot -> new CandidateSuggester(snapshot.endpoint()))),
                0);
        this.browser = Browser.at(URI.create(workbench.address().replaceFirst("\\?.*", "")));
        browser.open(workbench.address().replaceFirst(".*/", "/"));
        browser.await(
                "the work list",
                () -> Boolean.TRUE.equals(browser.run("return !!document.documentElement.dataset.ready")));
    }

    /** The case's dataset, copied into a folder, and a workbench at it. */
    static Bench in(Path folder) {
        return of(CASE, folder);
    }

    /** A copy of that dataset, and a workbench at it. */
    static Bench of(Path dataset, Path folder) {
        try (Stream<Path> files = Files.walk(dataset)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(dataset.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Bench(folder);
    }

    /** A workbench at a dataset that is there. */
    static Bench at(Path root) {
        return new Bench(root);
    }

    /** The dataset as it is in the files. */
    Shelf shelf() {
        return desk.shelf();
    }

    /** The text of an article. */
    Article text(String article) {
        return desk.text(article).orElseThrow();
    }

    /** The key of the first button or field of that kind, as the page shows it; nothing where there is none. */
    Optional<String> key(String selector) {
        return browser.all(selector).stream()
                .flatMap(element -> Stream.ofNullable(element.getDomAttribute("data-key")))
                .findFirst();
    }

    Browser browser() {
        return browser;
    }

    String address() {
        return workbench.address();
    }

    /** Opens a page by its address. */
    void open(String path) {
        browser.open(path);
        browser.await(
                "its scripts",
                () -> Boolean.TRUE.equals(browser.run("return !!document.documentElement.dataset.ready")));
    }

    /** Presses keys one after the other, each after the last was answered. */
    void press(CharSequence... all) {
        for (CharSequence key : all) {
            browser.press(key);
            keys += key.length();
            trace.append(key instanceof Keys named ? "<" + named.name() + ">" : key)
                    .append(' ');
            browser.await(
                    "an answer to " + key,
                    () -> Boolean.TRUE.equals(
                            browser.run(
                                    "return document.readyState === 'complete'"
                                            + " && !!document.documentElement.dataset.ready && !document.documentElement.dataset.waiting")));
        }
    }

    /** Counts a key that was pressed otherwise. */
    void count(String key) {
        keys++;
        trace.append(key).append(' ');
    }

    /** The keys that were pressed since this was last asked. */
    String trace() {
        String pressed = trace.toString();
        trace.setLength(0);
        return pressed;
    }

    /** How many keys were pressed so far. */
    int pressed() {
        return keys;
    }

    /** How many keys were pressed since this was last asked. */
    int keys() {
        int pressed = keys;
        keys = 0;
        return pressed;
    }

    /** Presses a key that puts letters at places of the text, and then those at the place where these words begin. */
    void pick(String key, String words) {
        press(key);
        Object letters = browser.run("return [...document.querySelectorAll('#hints button')]"
                + ".find(hint => hint.dataset.words.startsWith('" + words + "')).dataset.letters");
        press(String.valueOf(letters));
    }

    /** What the workbench says of the last key. */
    String message() {
        return browser.find("#status").getText();
    }

    /** The card that keys act on. */
    String card() {
        return browser.find("[data-report][aria-current=true]").getText();
    }

    String dossier(String article) {
        return read("material/articles/" + article + ".yaml");
    }

    String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** From now on the dataset asks for that share of right reports among those that are clear. */
    void asksFor(double precision) {
        Path description = root.resolve("material/dataset.yaml");
        try {
            Files.writeString(
                    description,
                    Files.readString(description) + "publish: {machine: clear, precision: " + precision + "}\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Adds an article in which nothing was found. */
    void add(String id, String label, String text) {
        Article article = Article.of(id, text);
        try {
            Files.writeString(root.resolve("texts/" + id + ".txt"), text);
            Files.writeString(root.resolve("material/articles/" + id + ".yaml"), """
                    article:
                      id: %s
                      label: '%s'
                      publisher: harbour-news-219bd963
                      published: {date: '2025-03-06', basis: stated}
                      language: en
                      text: {sha256: %s, codePoints: %d}
                    reports: []
                    """.formatted(
                            id, label, article.digest(), article.codePoints()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        browser.close();
        workbench.close();
    }
}
