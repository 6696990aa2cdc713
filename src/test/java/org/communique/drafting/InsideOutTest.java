package org.communique.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.communique.attribution.Attribution;
import org.communique.attribution.quotation.Quotations;
import org.communique.attribution.tagger.TaggerExtractor;
import org.communique.dossier.Report.Quotation;
import org.communique.material.Article;
import org.communique.material.FlatText;
import org.communique.material.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No quotation that is published has a word outside its marks: over texts that nobody has looked through. */
@Tag("texts")
class InsideOutTest {

    private static final Path CORPORA = Path.of("../shared/corpora");
    private static final String DOUBLE = "“”„\"«»";
    private static final String SINGLE = "'‘’‚";

    private final List<String> wrong = new ArrayList<>();
    private int published;

    @Test
    void noQuotationIsInsideOut() throws IOException {
        try (var extractor = TaggerExtractor.load();
                Stream<Path> texts = texts()) {
            for (Path file : (Iterable<Path>) texts::iterator) {
                Article article = Article.of(file.getFileName().toString(), Files.readString(file));
                read(article, extractor.extract(article));
            }
        }
        System.out.println(published + " quotations, inside out " + wrong.size());
        assertThat(published).isGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    private static Stream<Path> texts() throws IOException {
        Path folder = Path.of(System.getProperty("insideout.texts", CORPORA.resolve("polnear/dev/text").toString()));
        return Files.list(folder).filter(file -> file.toString().endsWith(".txt")).sorted();
    }

    private void read(Article article, List<Attribution> found) {
        FlatText text = FlatText.of(article.text());
        for (Attribution attribution : found) {
            List<Quotation> quotations = Wording.of(article, Quotations.of(text), attribution)
                    .map(Wording::quotations)
                    .orElse(List.of());
            for (Quotation quotation : quotations) {
                published++;
                if (!isBetweenMarks(text, quotation.at())) {
                    wrong.add(article.id() + " " + quotation);
                }
            }
        }
    }

    /**
     * By other means than the reader's: the next double mark on the left, if its line has one, does not stand at a word's
     * end, the next on the right does not stand at a word's beginning, and the words hold no single double mark.
     */
    private static boolean isBetweenMarks(FlatText text, Span words) {
        if (words.start() > 0 && SINGLE.indexOf(text.at(words.start() - 1)) >= 0) {
            return words.end() < text.length() && SINGLE.indexOf(text.at(words.end())) >= 0;
        }
        int left = words.start() - 1;
        while (left >= 0 && text.at(left) != '\n' && DOUBLE.indexOf(text.at(left)) < 0) {
            left--;
        }
        int right = words.end();
        while (right < text.length() && text.at(right) != '\n' && DOUBLE.indexOf(text.at(right)) < 0) {
            right++;
        }
        boolean within = text.slice(words).chars().filter(letter -> DOUBLE.indexOf(letter) >= 0).count() % 2 == 0;
        return within && !isAtEnd(text, left) && !isAtBeginning(text, right);
    }

    private static boolean isAtEnd(FlatText text, int mark) {
        return mark > 0
                && text.at(mark) != '\n'
                && (FlatText.isLetterOrNumber(text.at(mark - 1)) || ",.!?".indexOf(text.at(mark - 1)) >= 0)
                && FlatText.isSpace(text.at(mark + 1));
    }

    private static boolean isAtBeginning(FlatText text, int mark) {
        return mark > 0
                && mark + 1 < text.length()
                && FlatText.isLetterOrNumber(text.at(mark + 1))
                && FlatText.isSpace(text.at(mark - 1));
    }
}
