package org.communique.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.editing.EntryList.Entry;

/** The authority's files, in which people write entries and programmes add what people decided. */
public final class AuthorityFiles {

    private static final String SOURCES = "sources.yaml";

    private final Path folder;

    public AuthorityFiles(Path folder) {
        this.folder = folder;
    }

    /** Links the entry to the item of Wikidata and gives the file that it stands in. */
    public Path link(String id, String qid, LocalDate day) {
        Path path = file(id);
        YamlFile file = YamlFile.open(path);
        Entry entry = file.entries().find(id).orElseThrow();
        if (entry.has("wikidata")) {
            throw new EditRefused(path + ": '" + id + "' already has a link; change it by hand");
        }
        if (entry.isFlow()) {
            throw new EditRefused(path + ": '" + id + "' is written in braces; write each key on its own line");
        }
        // First what the entry refers to: a run that is cut off leaves a source too many, not a link to none.
        add(SOURCES, List.of(wikidata()));
        int place = file.text().lineEnd(EntryList.end(entry.find("id").orElseThrow()));
        file.save(List.of(file.text().insertion(place, link(qid, day).indent(entry.keys() - entry.start()))));
        return path;
    }

    private Path file(String id) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .filter(each -> YamlFile.open(each).entries().find(id).isPresent())
                    .findFirst()
                    .orElseThrow(() -> new EditRefused("no entry in " + folder + " has the id '" + id + "'"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String link(String qid, LocalDate day) {
        return """
            wikidata:
              id: %1$s
              match: exact
              evidence:
                - {source: wikidata, locator: %1$s, note: 'chosen among candidates on %2$s'}
            """.formatted(qid, day);
    }

    private static Map<String, Object> wikidata() {
        return YamlText.ordered("id", "wikidata", "title", "Wikidata", "url", "https://www.wikidata.org/");
    }

    /** Adds entries at the end of a file, which is begun where there is none; those whose ids stand there already are passed over. */
    public void add(String name, List<Map<String, Object>> entries) {
        YamlFile file = YamlFile.open(folder.resolve(name));
        EntryList present = file.entries();
        if (!present.isBlock()) {
            throw new EditRefused(folder.resolve(name) + " is not a list with a hyphen for each entry");
        }
        List<Map<String, Object>> added = entries.stream()
                .filter(entry -> present.find(Optional.ofNullable(entry.get("id"))
                                .map(Object::toString)
                                .orElse(""))
                        .isEmpty())
                .toList();
        if (!added.isEmpty()) {
            file.save(present.replacing(List.of(), YamlText.entries(added, present.indent())));
        }
    }
}
