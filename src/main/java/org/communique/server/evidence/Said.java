package org.communique.server.evidence;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.communique.server.view.Trust;

/**
 * A statement as somebody else may repeat it: who said what, on which day, reported by whom. It never claims that what
 * was said is so.
 *
 * @param statement the statement's IRI
 * @param speakers their names; empty where nobody is named
 * @param actuality the code that tells whether it was said: asserted, not-made, hypothetical, announced
 * @param date in words; empty if it is not known
 * @param outlets the names of those who report it
 * @param words what was said, in a line
 * @param evidence at least one for every statement of a release
 */
public record Said(
        String statement,
        List<String> speakers,
        String actuality,
        String date,
        List<String> outlets,
        String words,
        Trust trust,
        List<Evidence> evidence) {

    private static final int MOST_OUTLETS = 3;
    private static final Pattern DAY = Pattern.compile("\\d{1,2} \\p{L}+ \\d{4}");

    public Said {
        speakers = List.copyOf(speakers);
        outlets = List.copyOf(outlets);
        evidence = List.copyOf(evidence);
    }

    /** {@code Wang Wenbin said on 6 January 2022, reported by Global Times: …}. */
    public String sentence() {
        String speaker = speaker();
        String first = speaker.substring(0, speaker.offsetByCodePoints(0, 1));
        return "%s%s %s%s%s: %s"
                .formatted(
                        first.toUpperCase(Locale.ROOT),
                        speaker.substring(first.length()),
                        said(),
                        day(),
                        reportedBy(),
                        words);
    }

    /** Who said it, in words. */
    public String speaker() {
        return speakers.isEmpty() ? "Somebody who is not named" : String.join(" and ", speakers);
    }

    private String said() {
        return switch (actuality) {
            case "not-made" -> "is reported not to have said";
            case "hypothetical" -> "is reported as saying under a condition";
            case "announced" -> "is reported to be going to say";
            default -> "said";
        };
    }

    private String day() {
        if (date.isEmpty()) {
            return " on a day that is not known";
        }
        return DAY.matcher(date).matches() ? " on " + date : " (" + date + ")";
    }

    private String reportedBy() {
        if (outlets.isEmpty()) {
            return "";
        }
        int more = outlets.size() - MOST_OUTLETS;
        return ", reported by " + String.join(", ", outlets.subList(0, Math.min(MOST_OUTLETS, outlets.size())))
                + (more > 0 ? " and %d more".formatted(more) : "");
    }
}
