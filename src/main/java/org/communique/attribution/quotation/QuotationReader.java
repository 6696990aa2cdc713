package org.communique.attribution.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.attribution.quotation.Quotation.Ending;
import org.communique.material.FlatText;
import org.communique.material.Span;

/** Reads the quotations of a text paragraph by paragraph; one goes on over any number of them until it closes. */
final class QuotationReader {

    /** How many paragraphs a quotation may go on without a mark at their beginnings, and how many characters. */
    private static final int MOST_PARAGRAPHS = 8;

    private static final int LONGEST = 4_000;

    /** A single word in single marks is a quotation only in a text whose speech stands between single marks. */
    private static final int FEWEST_WORDS = 4;

    private static final Pattern SPEAKER = Pattern.compile("\\p{Lu}[\\p{Lu}.'’ -]{1,38}:\\s+");
    private static final Pattern SAID = Pattern.compile(
            "[,?!.]\\s+(?:(?:he|she|they|\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,4}) (?:said|says|added|told)"
                    + "|(?:said|says|added) (?:he|she|they|\\p{Lu}[\\p{L}.'’-]*))\\b[^“”\"]{0,60}$");

    private final FlatText text;
    private final List<Pairing> paragraphs = new ArrayList<>();
    private final List<Quotation> found = new ArrayList<>();
    private final Map<Integer, Integer> firstMarks = new HashMap<>();

    QuotationReader(FlatText text) {
        this.text = text;
        for (Span paragraph : text.paragraphs()) {
            if (!text.slice(paragraph).isBlank()) {
                paragraphs.add(new Pairing(text, paragraph, Marks.in(text, paragraph)));
            }
        }
    }

    List<Quotation> read() {
        for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            read(paragraph);
        }
        boolean single = isInSingleMarks();
        return found.stream()
                .filter(quotation -> single || !isSingle(quotation) || isSpeech(quotation))
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .toList();
    }

    private void read(int paragraph) {
        Pairing pairing = paragraphs.get(paragraph);
        List<Mark> marks = pairing.marks();
        int at = firstMarks.getOrDefault(paragraph, 0);
        while (at < marks.size()) {
            Mark opening = marks.get(at);
            if (!opening.mayOpen()) {
                at++;
                continue;
            }
            End end = pairing.end(at);
            if (end.ending() == Ending.CLOSED) {
                Mark closing = marks.get(end.mark());
                add(new Span(opening.at(), closing.end()), opening.end(), closing.at(), Ending.CLOSED);
                at = end.mark() + 1;
            } else {
                addOpen(paragraph, opening, end);
                at = end.mark();
            }
        }
    }

    private void addOpen(int paragraph, Mark opening, End end) {
        List<Mark> marks = paragraphs.get(paragraph).marks();
        if (opening.isSingle()) {
            goOnInSingleMarks(paragraph, opening);
        } else if (end.mark() < marks.size()) {
            addPart(opening, marks.get(end.mark()), end.ending());
        } else {
            endOfParagraph(paragraph, opening);
        }
    }

    private void goOnInSingleMarks(int paragraph, Mark opening) {
        List<Mark> marks = paragraphs.get(paragraph).marks();
        boolean last = opening.glyph() == '‘' && marks.get(marks.size() - 1).equals(opening);
        if (last && paragraph + 1 < paragraphs.size() && reopens(paragraphs.get(paragraph + 1), opening)) {
            endOfParagraph(paragraph, opening);
        }
    }

    /** In a text without line breaks. */
    private void addPart(Mark opening, Mark next, Ending ending) {
        if (ending == Ending.GOES_ON) {
            Span part = text.stripped(new Span(opening.at(), next.at()));
            add(part, opening.end(), part.end(), ending);
        }
    }

    private void endOfParagraph(int paragraph, Mark opening) {
        Span span = new Span(opening.at(), paragraphs.get(paragraph).paragraph().end());
        Optional<Integer> last = isAttributed(span) ? Optional.empty() : lastParagraph(paragraph, opening);
        add(span, opening.end(), span.end(), last.isPresent() ? Ending.GOES_ON : Ending.LOST);
        for (int next = paragraph + 1; next <= last.orElse(paragraph); next++) {
            goOn(next, opening);
        }
    }

    /** Of a paragraph that goes on with a quotation without an opening mark: up to the closing one. */
    private void goOn(int paragraph, Mark opening) {
        Pairing pairing = paragraphs.get(paragraph);
        int closing = firstOf(pairing, opening);
        if (closing < 0) {
            add(
                    pairing.paragraph(),
                    pairing.paragraph().start(),
                    pairing.paragraph().end(),
                    Ending.GOES_ON);
        } else if (!reopens(pairing, opening)) {
            Mark mark = pairing.marks().get(closing);
            int start = pairing.paragraph().start();
            add(new Span(start, mark.end()), start, mark.at(), Ending.CLOSED);
            firstMarks.put(paragraph, closing + 1);
        }
    }

    /** The paragraph in which a quotation that one has left open is opened anew, or closed; nothing if none. */
    private Optional<Integer> lastParagraph(int paragraph, Mark opening) {
        int length = 0;
        for (int next = paragraph + 1; next < paragraphs.size() && next <= paragraph + MOST_PARAGRAPHS; next++) {
            Pairing pairing = paragraphs.get(next);
            length += pairing.paragraph().length();
            int first = firstOf(pairing, opening);
            if (first >= 0) {
                boolean reopens = next == paragraph + 1 && reopens(pairing, opening);
                Mark mark = pairing.marks().get(first);
                boolean closes = length <= LONGEST && mark.mayClose(opening) && !mark.opens() && mark.closes();
                return reopens || closes ? Optional.of(next) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int firstOf(Pairing pairing, Mark opening) {
        for (int at = 0; at < pairing.marks().size(); at++) {
            if (pairing.marks().get(at).family() == opening.family()) {
                return at;
            }
        }
        return -1;
    }

    private boolean reopens(Pairing pairing, Mark opening) {
        int first = firstOf(pairing, opening);
        return first >= 0
                && pairing.marks().get(first).mayOpen()
                && pairing.marks().get(first).at()
                        == text.stripped(pairing.paragraph()).start();
    }

    /** Whether who said it stands at the end, or a bracket of the text around: it has closed somewhere without a mark. */
    private boolean isAttributed(Span span) {
        String words = text.slice(span);
        boolean bracket = words.indexOf(')') >= 0 && words.indexOf('(') < 0;
        return bracket || SAID.matcher(words).find();
    }

    private void add(Span span, int from, int to, Ending ending) {
        if (from >= to || text.characters().substring(from, to).isBlank()) {
            return;
        }
        Span words = text.stripped(new Span(from, to));
        var speaker = SPEAKER.matcher(text.characters()).region(words.start(), words.end());
        boolean labelled = speaker.lookingAt() && speaker.end() < words.end();
        found.add(new Quotation(span, labelled ? new Span(speaker.end(), words.end()) : words, ending));
    }

    private boolean isInSingleMarks() {
        long single = found.stream()
                .filter(quotation -> isSingle(quotation) && isSpeech(quotation))
                .count();
        return single > found.stream().filter(quotation -> !isSingle(quotation)).count();
    }

    private boolean isSingle(Quotation quotation) {
        return Mark.isSingle(text.at(quotation.span().start()))
                && quotation.words().start() - quotation.span().start() == 1;
    }

    private boolean isSpeech(Quotation quotation) {
        return text.slice(quotation.words()).split("\\s+").length >= FEWEST_WORDS
                || ",.!?".indexOf(text.at(quotation.words().end() - 1)) >= 0;
    }
}
