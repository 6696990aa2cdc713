package org.communique.editing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A dossier's file, in which people and programmes write. Entries that say {@code review: machine} are the
 * programmes'; every other line stays as it is, with its comments.
 */
public final class DossierFile {

    private static final int INDENT = 2;

    private final YamlFile file;
    private final List<Edit> edits;

    private DossierFile(YamlFile file, List<Edit> edits) {
        this.file = file;
        this.edits = List.copyOf(edits);
    }

    public static DossierFile open(Path file) {
        return new DossierFile(YamlFile.open(file), List.of());
    }

    /**
     * The file with other entries of the programmes under a key, or nothing where the key is not written as a block.
     *
     * @param kept ids of entries of the programmes that stay as they are
     */
    public Optional<DossierFile> with(String key, List<Map<String, Object>> entries, Set<String> kept) {
        Optional<EntryList> list = file.entries(key);
        if (list.isEmpty()) {
            return Optional.of(
                    entries.isEmpty() ? this : and(List.of(appended(key + ":\n" + YamlText.entries(entries, INDENT)))));
        }
        return list.filter(EntryList::isBlock)
                .map(found -> and(found.replacing(
                        found.entries().stream()
                                .filter(entry -> isReplaced(entry, kept))
                                .toList(),
                        YamlText.entries(entries, found.indent()))));
    }

    /** The file with more entries under a key; those whose ids stand there already are passed over. */
    public DossierFile and(String key, List<Map<String, Object>> entries) {
        Optional<EntryList> list = file.entries(key);
        List<Map<String, Object>> added = entries.stream()
                .filter(entry -> list.flatMap(found -> found.find(String.valueOf(entry.get("id"))))
                        .isEmpty())
                .toList();
        if (added.isEmpty()) {
            return this;
        }
        return and(list.map(found -> found.replacing(List.of(), YamlText.entries(added, found.indent())))
                .orElseGet(() -> List.of(appended(key + ":\n" + YamlText.entries(added, INDENT)))));
    }

    /** Lines at the end; what was appended before ends its last line already. */
    private Edit appended(String lines) {
        Edit edit = file.text().appended(lines);
        boolean isBegun = edits.stream().anyMatch(other -> other.start() == edit.start());
        return isBegun ? new Edit(edit.start(), "", edit.after().stripLeading()) : edit;
    }

    /** The file with these changes too; none of them is in an entry that another one takes out. */
    public DossierFile and(List<Edit> more) {
        List<Edit> all = new ArrayList<>(edits);
        all.addAll(more);
        return new DossierFile(file, all);
    }

    private static boolean isReplaced(EntryList.Entry entry, Set<String> kept) {
        return entry.value("review").filter("machine"::equals).isPresent()
                && entry.value("id").filter(kept::contains).isEmpty();
    }

    /** Writes what was changed. */
    public void save() {
        file.save(edits);
    }

    @Override
    public String toString() {
        return file.edited(edits);
    }
}
