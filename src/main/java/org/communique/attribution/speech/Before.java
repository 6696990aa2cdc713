package org.communique.attribution.speech;

import java.util.List;
import java.util.Optional;
import org.communique.attribution.Basis;
import org.communique.attribution.Candidate;
import org.communique.attribution.quotation.Quotation;
import org.communique.attribution.quotation.Quotation.Ending;
import org.communique.material.FlatText;

/**
 * What stands before a paragraph.
 *
 * @param paragraph the one right before
 * @param speaking the last one that attributes something, where only quotations stand between
 */
record Before(Optional<Paragraph> paragraph, Optional<Paragraph> speaking) {

    /** Of the paragraphs of PolNeAR's training articles that are only a quotation, 53 of 63 go on with who spoke before. */
    private static final double GOES_ON = 53.0 / 63;

    Before then(Paragraph next, FlatText text) {
        boolean between = next.candidates().isEmpty() && next.isOnlyQuotations(text);
        return new Before(Optional.of(next), between ? speaking : Optional.of(next));
    }

    boolean isUnclosed() {
        return paragraph.filter(Paragraph::isUnclosed).isPresent();
    }

    /** Gives the quotation to who spoke before, if it goes on with that. */
    void goOn(Quotation quotation, Paragraph own, FlatText text) {
        boolean announced = paragraph
                .filter(last -> last.isUnclosed() || last.isAnnouncing(text))
                .isPresent();
        boolean alone = own.isOnlyQuotations(text) && isSentence(quotation, text);
        if (announced && own.opensWith(quotation, text) || alone) {
            speaking.ifPresent(last ->
                    last.last().ifPresent(speaker -> goOn(quotation, own, new Speaker(last, speaker, text))));
        }
    }

    private record Speaker(Paragraph paragraph, Candidate candidate, FlatText text) {

        boolean isQuoting() {
            return candidate.content().isEmpty()
                    || candidate.content().stream().anyMatch(span -> "“\"‘'«„”".indexOf(text.at(span.start())) >= 0);
        }
    }

    /** More of what is quoted already; but of what is only told, a quotation is an attribution of its own. */
    private static void goOn(Quotation quotation, Paragraph own, Speaker speaker) {
        Candidate before = speaker.candidate;
        if (speaker.isQuoting()) {
            speaker.paragraph.add(quotation, before);
        } else if (!before.source().isEmpty()) {
            own.candidates()
                    .add(new Candidate(
                            before.source(),
                            before.cue(),
                            List.of(quotation.span()),
                            before.confidence() * GOES_ON,
                            Basis.GOES_ON));
        }
    }

    private static boolean isSentence(Quotation quotation, FlatText text) {
        boolean ends = ".!?…,—-".indexOf(text.at(quotation.words().end() - 1)) >= 0;
        return quotation.ending() == Ending.GOES_ON || quotation.isClosed() && ends;
    }
}
