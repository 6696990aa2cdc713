package org.communique.resolution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.attribution.Actuality;
import org.communique.attribution.Attribution;
import org.communique.dossier.Report.Quotation;
import org.communique.dossier.Report.Wording;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.time.DateSaid;
import org.communique.resolution.time.OccasionSaid;

/**
 * An attribution with what its words refer to.
 *
 * @param capacity the id of the membership of the authority under which the speaker spoke then
 * @param onBehalfOf the id of the authority's actor that is spoken for, where that is evident
 * @param relays from whom the article has the words, nearest first
 * @param asWorded what the article prints of the speaker, capacity, date, addressee and occasion
 */
public record ResolvedAttribution(
        Attribution attribution,
        Referent speaker,
        Optional<String> capacity,
        Optional<String> onBehalfOf,
        List<Referent> addressees,
        List<Referent> relays,
        Optional<DateSaid> date,
        Optional<OccasionSaid> occasion,
        Map<Wording, Quotation> asWorded) {

    public ResolvedAttribution {
        addressees = List.copyOf(addressees);
        relays = List.copyOf(relays);
        asWorded = Map.copyOf(asWorded);
    }

    /** The same, with those from whom the article has the words. */
    ResolvedAttribution relayedBy(List<Referent> from) {
        return new ResolvedAttribution(
                attribution, speaker, capacity, onBehalfOf, addressees, from, date, occasion, asWorded);
    }

    /** The same, as something that was done: to refuse an answer is an act of its own. */
    public ResolvedAttribution asserted() {
        return new ResolvedAttribution(
                attribution.with(Actuality.ASSERTED),
                speaker,
                capacity,
                onBehalfOf,
                addressees,
                relays,
                date,
                occasion,
                asWorded);
    }
}
