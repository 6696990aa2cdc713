package org.communique.server.view;

import java.util.List;

/**
 * Who names the thing: how many by which property, and one page of them.
 *
 * @param groups each property with the number of those that name the thing by it
 * @param entries the property and who names the thing by it
 * @param pages links to the page before and the one after
 */
public record Inbound(long total, String note, List<Field> groups, List<Field> entries, List<Label> pages) {

    public Inbound {
        groups = List.copyOf(groups);
        entries = List.copyOf(entries);
        pages = List.copyOf(pages);
    }

    /** Whether a page other than the first is read. */
    public boolean isTurned() {
        return pages.stream().anyMatch(page -> page.text().startsWith("←"));
    }
}
