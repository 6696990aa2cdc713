package org.communique.server.view;

import java.util.List;

/**
 * A document with the reports in it, on the page of what they report.
 *
 * @param title the document; of a report without one, the report itself
 * @param chains who had it from whom, each from the outlet to the speaker
 */
public record Card(Label title, List<List<Label>> chains, List<Passage> passages) {

    public Card {
        chains = chains.stream().map(List::copyOf).toList();
        passages = List.copyOf(passages);
    }

    /**
     * One report.
     *
     * @param self where it stands, leading to its page
     * @param quotations the words it gives as spoken
     * @param evidence the places in the text, its digest, and how sure the attribution is
     */
    public record Passage(Label self, List<String> quotations, List<Field> fields, List<Field> evidence) {

        public Passage {
            quotations = List.copyOf(quotations);
            fields = List.copyOf(fields);
            evidence = List.copyOf(evidence);
        }
    }
}
