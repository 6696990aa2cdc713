package org.communique.attribution.rules;

import java.util.List;
import java.util.Optional;
import org.communique.attribution.Basis;
import org.communique.attribution.Candidate;
import org.communique.attribution.text.Sentence;
import org.communique.attribution.text.Sentence.Word;

/** <i>According to X, …</i> and <i>…, according to X</i>: the rest of the sentence is the content. */
final class AccordingTo {

    private final Sentence sentence;
    private final int according;

    AccordingTo(Sentence sentence, int according) {
        this.sentence = sentence;
        this.according = according;
    }

    Optional<Candidate> candidate() {
        int first = according + 2;
        int last = first;
        while (last < sentence.size() && isOfSource(last)) {
            last++;
        }
        if (last == first) {
            return Optional.empty();
        }
        int[] content = according < 3 ? after(last) : before();
        if (content[1] <= content[0]) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(
                List.of(sentence.from(first, last - 1)),
                List.of(sentence.from(according, according + 1)),
                List.of(sentence.from(content[0], content[1])),
                0.7,
                Basis.CLAUSE));
    }

    private int[] before() {
        int end = according - 1;
        while (end > 0 && sentence.word(end).isPunctuation() && !sentence.isQuoted(end)) {
            end--;
        }
        return new int[] {0, end};
    }

    private int[] after(int start) {
        int first = start;
        while (first < sentence.size() - 1 && sentence.word(first).isPunctuation() && !sentence.isQuoted(first)) {
            first++;
        }
        int last = sentence.size() - 1;
        while (last > first && sentence.word(last).isPunctuation() && !sentence.isQuoted(last)) {
            last--;
        }
        return new int[] {first, last};
    }

    private boolean isOfSource(int at) {
        Word word = sentence.word(at);
        return !word.quoted()
                && (word.isNominal()
                        || List.of("DET", "ADJ", "NUM", "ADP").contains(word.tag())
                        || List.of("'s", "’s", "and", "-").contains(word.text()));
    }
}
