package org.communique.workbench.who;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.communique.dossier.Edtf;

/** What an EDTF date means, told while it is typed. */
public final class DateReading {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private DateReading() {}

    /** In words; throws {@link IllegalArgumentException} with what is wrong with it. */
    public static String of(String edtf) {
        Edtf date = Edtf.parse(edtf);
        String roughly = edtf.contains("~") ? "about " : "";
        String unsure = edtf.contains("?") || edtf.contains("%") ? ", uncertain" : "";
        return roughly + days(date.earliest(), date.latest()) + unsure;
    }

    private static String days(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isPresent() && first.equals(last)) {
            return day(first);
        }
        if (last.isEmpty()) {
            return "from " + day(first) + " on";
        }
        return first.isEmpty() ? "until " + day(last) : "some day from " + day(first) + " to " + day(last);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DAY::format).orElse("");
    }
}
