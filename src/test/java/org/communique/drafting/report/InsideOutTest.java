package org.communique.drafting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communique.attribution.Attribution;
import org.communique.attribution.quotation.Quotations;
import org.communique.dossier.Report.Quotation;
import org.communique.material.Article;
import org.communique.material.FlatText;
import org.communique.material.Problem;
import org.communique.material.Span;
import org.communique.material.intake.Document;
import org.communique.material.intake.Intake;
import org.communique.material.intake.IntakeReader;
import org.communique.material.intake.bytes.Limits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No quotation that is published has a word outside its marks: over texts that nobody has looked through. */
@Tag("texts")
class InsideOutTest {

    private static final Path CORPORA = Path.of("../shared/corpora");
    private static final String DOUBLE = "“”„\"«»";
    private static final String SINGLE = "'‘’‚";

    private final List<String> wrong = new ArrayList<>();
    private int published;

    @ParameterizedTest
    @ValueSource(strings = {"polnear/train/text", "polnear/dev/text", "intake/segments", "intake/readability"})
    void noQuotationIsInsideOut(String folder) {
        new IntakeReader(Limits.USUAL, new Intake() {
                    @Override
                    public void document(Document document) {
                        read(document.article());
                    }

                    @Override
                    public void problem(Problem problem) {}

                    @Override
                    public void remark(String remark) {}
                })
                .read(CORPORA.resolve(folder));
        System.out.println(folder + ": " + published + " quotations, inside out " + wrong.size());
        assertThat(published).isGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    /** As if all that the article says were attributed to somebody. */
    private void read(Article article) {
        if (article.codePoints() == 0) {
            return;
        }
        FlatText text = FlatText.of(article.text());
        var all = new Attribution(
                List.of(), List.of(), List.of(new Span(0, article.codePoints())), Attribution.Mode.MIXED, 1, "all/1");
        for (Quotation quotation : Wording.of(article, Quotations.of(text), all)
                .map(Wording::quotations)
                .orElse(List.of())) {
            published++;
            if (!isBetweenMarks(text, quotation.at())) {
                wrong.add(article.id() + " " + quotation);
            }
        }
    }

    /**
     * By other means than the reader's: the next double mark on the left, if its line has one, does not stand at a word's
     * end, the next on the right does not stand at a word's beginning, and the words hold no single double mark.
     */
    private static boolean isBetweenMarks(FlatText text, Span words) {
        if (words.start() > 0 && SINGLE.indexOf(text.at(words.start() - 1)) >= 0) {
            return words.end() == text.length() || (SINGLE + "\n").indexOf(text.at(words.end())) >= 0;
        }
        int left = words.start() - 1;
        while (left >= 0 && text.at(left) != '\n' && DOUBLE.indexOf(text.at(left)) < 0) {
            left--;
        }
        int right = words.end();
        while (right < text.length() && text.at(right) != '\n' && DOUBLE.indexOf(text.at(right)) < 0) {
            right++;
        }
        boolean within = text.slice(words)
                                .chars()
                                .filter(letter -> DOUBLE.indexOf(letter) >= 0)
                                .count()
                        % 2
                == 0;
        return within && !isAtEnd(text, left) && !isAtBeginning(text, right);
    }

    private static boolean isAtEnd(FlatText text, int mark) {
        return mark > 0
                && "\"”".indexOf(text.at(mark)) >= 0
                && (FlatText.isLetterOrNumber(text.at(mark - 1)) || ",.!?".indexOf(text.at(mark - 1)) >= 0)
                && FlatText.isSpace(text.at(mark + 1));
    }

    private static boolean isAtBeginning(FlatText text, int mark) {
        return mark > 0
                && mark + 1 < text.length()
                && "\"“".indexOf(text.at(mark)) >= 0
                && FlatText.isLetterOrNumber(text.at(mark + 1))
                && FlatText.isSpace(text.at(mark - 1));
    }
}
