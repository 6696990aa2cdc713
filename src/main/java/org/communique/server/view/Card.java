package org.communique.server.view;

import java.util.List;

/**
 * A report on the page of what it reports.
 *
 * @param quotations the words it gives as spoken
 * @param evidence the places in the text, its digest, and how sure the attribution is
 * @param chains who had it from whom, each from the outlet to the speaker
 */
public record Card(
        Label title, List<String> quotations, List<Field> fields, List<Field> evidence, List<List<Label>> chains) {

    public Card {
        quotations = List.copyOf(quotations);
        fields = List.copyOf(fields);
        evidence = List.copyOf(evidence);
        chains = chains.stream().map(List::copyOf).toList();
    }
}
