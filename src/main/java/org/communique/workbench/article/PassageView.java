package org.communique.workbench.article;

import java.util.List;
import org.communique.workbench.who.WhoView.Keyed;

/**
 * What the panel on a passage shows: what it says of the statement that it reports.
 *
 * @param relays the names of those from whom the article has it, with semicolons between
 * @param attributesTo whom the passage names in place of the speaker
 * @param date the day that the passage gives, as EDTF
 * @param around statements in whose wording it may stand, each with its key
 */
public record PassageView(
        String article,
        String report,
        String seen,
        String relays,
        String attributesTo,
        String date,
        String note,
        boolean isClear,
        List<Keyed> around) {

    public PassageView {
        around = List.copyOf(around);
    }
}
