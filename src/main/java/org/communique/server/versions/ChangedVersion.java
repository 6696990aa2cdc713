package org.communique.server.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.communique.server.view.Label;
import org.communique.versions.Change;
import org.communique.versions.Change.Act;
import org.communique.versions.ChangeWords;
import org.communique.versions.Version;

/**
 * A version as the page of changes shows it.
 *
 * @param summary what changed, in a sentence
 * @param groups the changes of one kind each
 */
public record ChangedVersion(Version version, String summary, List<Group> groups) {

    private static final int LISTED = 20;

    public ChangedVersion {
        groups = List.copyOf(groups);
    }

    /**
     * Changes of one kind.
     *
     * @param count such as {@code 12 statements}
     * @param act such as {@code added}
     * @param why of all of them, where it is the same; else empty
     * @param more how many there are besides those that are listed
     */
    public record Group(String count, String act, String why, List<Item> items, int more) {
        public Group {
            items = List.copyOf(items);
        }

        private static Group of(String count, Act act, List<Change> changes, UnaryOperator<String> links) {
            boolean hasOneReason = changes.size() > 1
                    && changes.stream().allMatch(change -> change.act() != Act.MERGED)
                    && changes.stream().map(Change::detail).distinct().count() == 1;
            return new Group(
                    count,
                    act.word(),
                    hasOneReason ? changes.get(0).detail() : "",
                    changes.stream()
                            .limit(LISTED)
                            .map(change -> item(change, hasOneReason, links))
                            .toList(),
                    Math.max(0, changes.size() - LISTED));
        }
    }

    /**
     * One change.
     *
     * @param thing what changed
     * @param detail what of it, or why; it may lead on
     */
    public record Item(Label thing, Label detail) {}

    static ChangedVersion of(Version version, ChangeWords words, UnaryOperator<String> links) {
        List<Group> groups = new ArrayList<>();
        words.byKind()
                .forEach((kind, acts) -> acts.forEach((act, changes) ->
                        groups.add(Group.of(ChangeWords.counted(changes.size(), kind), act, changes, links))));
        String summary = version.number() == 1 ? "the first one" : words.summary();
        return new ChangedVersion(version, summary, groups);
    }

    private static Item item(Change change, boolean isExplained, UnaryOperator<String> links) {
        Label detail = change.act() == Act.MERGED
                ? Label.to("now " + change.detail().replaceAll(".*/", ""), links.apply(change.detail()))
                : Label.plain(isExplained ? "" : change.detail());
        return new Item(Label.to(change.label(), links.apply(change.iri())), detail);
    }
}
