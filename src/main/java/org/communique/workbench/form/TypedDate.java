package org.communique.workbench.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.communique.curation.shelf.Shelf;

/**
 * A date as it is typed beside an article: EDTF in which {@code 6} is the last 6th of a month up to the day after
 * publication, and {@code 12-24} the last 24 December up to a month after it.
 *
 * @param published the day of the article
 */
public record TypedDate(Optional<LocalDate> published) {

    private static final Pattern SHORT = Pattern.compile("(?<![\\w:-])(?:(\\d{1,2})-)?(\\d{1,2})(?![\\w:-])");

    /** How dates are typed beside that article; all of them whole where its day is not known. */
    public static TypedDate beside(Shelf shelf, String article) {
        return new TypedDate(shelf.dossier(article)
                .flatMap(dossier -> dossier.article().publication().date().earliest()));
    }

    /** The whole date; throws {@link IllegalArgumentException} where a calendar has no such day. */
    public String edtf(String typed) {
        return published
                .map(day -> SHORT.matcher(typed).replaceAll(match -> whole(match, day)))
                .orElse(typed);
    }

    private static String whole(MatchResult typed, LocalDate published) {
        try {
            int day = Integer.parseInt(typed.group(2));
            boolean hasMonth = typed.group(1) != null;
            LocalDate month = hasMonth
                    ? published.withDayOfMonth(1).withMonth(Integer.parseInt(typed.group(1)))
                    : published.withDayOfMonth(1);
            boolean isLater = hasMonth ? month.isAfter(published.plusMonths(1)) : day > published.getDayOfMonth() + 1;
            LocalDate meant = isLater ? hasMonth ? month.minusYears(1) : month.minusMonths(1) : month;
            return meant.withDayOfMonth(day).toString();
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("no calendar has the day '" + typed.group() + "'", none);
        }
    }
}
