package org.communique.coreport;

import java.time.LocalDate;
import java.util.Optional;
import org.communique.attribution.Attribution.Mode;
import org.communique.dossier.Edtf;

/**
 * One report of something said, as far as it is needed to find others of the same words.
 *
 * @param id of the report in the dataset, such as {@code 001_8fba/r3}
 * @param article in which it stands
 * @param speaker the id of an actor or candidate
 * @param date when it was said, where that is known
 * @param occasion the id of the authority's occasion, where it is one
 * @param content the words of the article
 */
public record Utterance(
        String id,
        String article,
        String speaker,
        Optional<Edtf> date,
        Optional<String> occasion,
        Mode mode,
        String content) {

    /** The first day on which it can have been said; the first of all where nothing is known of it. */
    LocalDate firstDay() {
        return date.flatMap(Edtf::earliest).orElse(LocalDate.MIN);
    }
}
