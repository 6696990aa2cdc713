package org.communique.server.page;

import java.util.List;
import org.communique.server.view.Field;

/**
 * The first page: what the dataset is, how much of what is in it, what can be asked, what can be downloaded.
 *
 * @param markup the dataset's JSON-LD, such as can stand in a script block
 */
public record Landing(
        String title,
        String description,
        List<Field> facts,
        List<Field> counts,
        List<Topic> topics,
        List<Download> downloads,
        String markup) {

    public Landing {
        facts = List.copyOf(facts);
        counts = List.copyOf(counts);
        topics = List.copyOf(topics);
        downloads = List.copyOf(downloads);
    }
}
