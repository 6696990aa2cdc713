package org.communique.curation.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.communique.editing.Edit;
import org.communique.editing.EntryList;

/** Where a new entry stands in a list: after the last that belongs before it, so that what two people add seldom meets. */
final class Insertion {

    private Insertion() {}

    /**
     * The edits that put an entry into a list.
     *
     * @param lines the entry as YAML
     * @param isBefore whether the entry of an id belongs before it
     */
    static List<Edit> of(Path file, EntryList list, String lines, Predicate<String> isBefore) {
        if (!list.isBlock()) {
            throw new NotPossible(file + ": the list stands in brackets; give each entry a line with a hyphen");
        }
        Optional<EntryList.Entry> last = list.entries().stream()
                .filter(one -> one.value("id").filter(isBefore).isPresent())
                .reduce((first, second) -> second);
        if (last.isPresent()) {
            return List.of(list.text().insertion(last.get().end(), lines));
        }
        return list.entries().isEmpty()
                ? list.replacing(List.of(), lines)
                : List.of(list.text().insertion(list.entries().get(0).start(), lines));
    }
}
