package org.communique.curation.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.editing.Edit;
import org.communique.editing.WholeFile;
import org.communique.editing.YamlFile;
import org.communique.editing.journal.Journal.Texts;

/** Files in memory as edits change them one after the other; each is parsed again only where somebody looks. */
final class ChangedFiles {

    private final Map<Path, String> before = new TreeMap<>();
    private final Map<Path, String> now = new TreeMap<>();
    private final Map<Path, YamlFile> parsed = new TreeMap<>();

    YamlFile open(Path file) {
        return parsed.computeIfAbsent(file, path -> YamlFile.of(path, text(path)));
    }

    private String text(Path file) {
        return now.computeIfAbsent(file, path -> {
            String text = Files.exists(path) ? WholeFile.text(path) : "";
            before.put(path, text);
            return text;
        });
    }

    void edit(Path file, List<Edit> edits) {
        if (!edits.isEmpty()) {
            now.put(file, open(file).edited(edits));
            parsed.remove(file);
        }
    }

    /** The texts of those that differ from what they were. */
    Map<Path, Texts> texts() {
        Map<Path, Texts> changed = new TreeMap<>();
        before.forEach((file, text) -> {
            String after = now.getOrDefault(file, text);
            if (!after.equals(text)) {
                changed.put(file, new Texts(text, after));
            }
        });
        return changed;
    }
}
