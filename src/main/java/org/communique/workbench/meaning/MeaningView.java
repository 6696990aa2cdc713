package org.communique.workbench.meaning;

import java.util.List;
import java.util.Locale;
import org.communique.dossier.Statement.Certainty;
import org.communique.vocabulary.CodeScheme;

/**
 * What the panel on the meaning of a statement shows.
 *
 * @param taken the positions that it takes
 * @param claims propositions that it may be about, the nearest first
 * @param isNew whether none of them is near enough
 * @param about the names of what it is about, with semicolons between
 * @param reading why speaker, date or positions were read so
 * @param happenings events and occasions that are suggested
 */
public record MeaningView(
        String article,
        String report,
        String seen,
        String typed,
        List<Taken> taken,
        List<Claim> claims,
        boolean isNew,
        String about,
        String summary,
        String reading,
        List<Happening> happenings,
        List<Verdict> verdicts,
        Codes codes) {

    public MeaningView {
        taken = List.copyOf(taken);
        claims = List.copyOf(claims);
        happenings = List.copyOf(happenings);
        verdicts = List.copyOf(verdicts);
    }

    /** The key that chooses how plainly a position is taken. */
    public String key(Certainty certainty) {
        return certainty.name().substring(0, 1).toLowerCase(Locale.ROOT);
    }

    /** A position; the kind is affirms, denies or doubts. The reader is who reads it so, if not the dataset. */
    public record Taken(String proposition, String text, String kind, String certainty, String reader) {}

    /**
     * A proposition to choose.
     *
     * @param why what speaks for it, and which position it may be
     * @param position the code of the position that is suggested, or empty
     */
    public record Claim(int key, String proposition, String text, String why, String position, boolean isChosen) {}

    /** The codes that may be chosen from, read once. */
    public record Codes(List<String> events, List<String> occasions, List<String> verdicts) {

        public static Codes read() {
            return new Codes(CodeScheme.EVENT_TYPE.ids(), CodeScheme.OCCASION_TYPE.ids(), CodeScheme.VERDICT.ids());
        }
    }

    /** What somebody found of the statement, or of a proposition that it takes a position toward. */
    public record Verdict(String id, String text) {}

    /** An event or an occasion; the field of the statement is ABOUT or OCCASION. */
    public record Happening(String key, String field, String id, String label, String why) {}
}
