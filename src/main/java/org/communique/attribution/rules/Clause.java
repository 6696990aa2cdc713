package org.communique.attribution.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.attribution.Basis;
import org.communique.attribution.Candidate;
import org.communique.attribution.text.Sentence;
import org.communique.attribution.text.Sentence.Word;
import org.communique.material.Span;

/** The words of a sentence around one reporting verb: who stands before or after it, and what is reported where. */
final class Clause {

    private final Sentence sentence;
    private final int verb;

    Clause(Sentence sentence, int verb) {
        this.sentence = sentence;
        this.verb = verb;
    }

    /** Two words by their places, first and last. */
    record Phrase(int first, int last) {}

    Optional<Candidate> candidate() {
        int cueStart = cueStart();
        Optional<Phrase> before = subjectBefore(cueStart - 1);
        if (before.isPresent()) {
            return content(new Phrase(cueStart, verb), before.get(), verb + 1);
        }
        boolean inverted = cueStart == 0
                || sentence.isQuoted(cueStart - 1)
                || sentence.word(cueStart - 1).is(",");
        Optional<Phrase> after = inverted ? subjectAfter(verb + 1) : Optional.empty();
        return after.flatMap(subject -> content(new Phrase(cueStart, verb), subject, subject.last() + 1));
    }

    /** Auxiliaries and negations belong to the cue. */
    private int cueStart() {
        int start = verb;
        while (start > 0 && !sentence.isQuoted(start - 1) && isAuxiliary(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isAuxiliary(int at) {
        Word word = sentence.word(at);
        return word.tag().equals("AUX") || word.is("not") || word.is("n't") || word.is("n’t") || word.is("also");
    }

    private Optional<Phrase> subjectBefore(int end) {
        int last = end;
        while (last >= 0 && sentence.word(last).tag().equals("ADV")) {
            last--;
        }
        if (last >= 0 && sentence.isPlain(last, ",")) {
            return apposition(last);
        }
        return nounPhraseEndingAt(last);
    }

    /** <i>Mr. Li, the minister, said</i>: the name stands before the commas. */
    private Optional<Phrase> apposition(int comma) {
        int opening = comma - 1;
        while (opening > 0 && !sentence.isPlain(opening, ",") && comma - opening < 20) {
            opening--;
        }
        if (opening <= 0 || !sentence.isPlain(opening, ",")) {
            return Optional.empty();
        }
        return nounPhraseEndingAt(opening - 1).map(name -> new Phrase(name.first(), comma - 1));
    }

    private Optional<Phrase> nounPhraseEndingAt(int end) {
        if (end < 0 || sentence.isQuoted(end) || !sentence.word(end).isNominal()) {
            return Optional.empty();
        }
        int first = end;
        while (first > 0 && !sentence.isQuoted(first - 1) && isInsideNounPhrase(first - 1)) {
            first--;
        }
        return Optional.of(new Phrase(first, end));
    }

    private Optional<Phrase> subjectAfter(int start) {
        int last = start;
        while (last < sentence.size() && !sentence.isQuoted(last) && isInsideNounPhrase(last)) {
            last++;
        }
        return last > start ? Optional.of(new Phrase(start, last - 1)) : Optional.empty();
    }

    private boolean isInsideNounPhrase(int at) {
        Word word = sentence.word(at);
        return word.isNominal()
                || List.of("DET", "ADJ", "NUM").contains(word.tag())
                || word.is("'s")
                || word.is("’s")
                || word.is("of")
                || word.is("and") && at > 0 && sentence.word(at - 1).isNominal();
    }

    private Optional<Candidate> content(Phrase cue, Phrase subject, int next) {
        int leftEnd = Math.min(cue.first(), subject.first()) - 1;
        Optional<Span> left = contentBefore(leftEnd);
        Optional<Span> right = contentAfter(next, left.isPresent());
        List<Span> content = Stream.of(left, right).flatMap(Optional::stream).toList();
        if (content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(
                List.of(sentence.from(subject.first(), subject.last())),
                List.of(sentence.from(cue.first(), cue.last())),
                content,
                0.6,
                Basis.CLAUSE));
    }

    /** <i>“…,” she said</i>, <i>…, she said</i>: what ends with a comma or a quotation mark before the subject. */
    private Optional<Span> contentBefore(int end) {
        if (end < 1 || !(sentence.isQuoted(end) || sentence.word(end).is(","))) {
            return Optional.empty();
        }
        int last = sentence.isQuoted(end) ? end : end - 1;
        int first = 0;
        while (first < last && !sentence.isQuoted(first) && isConnective(first)) {
            first++;
        }
        boolean clause = sentence.isQuoted(last)
                || sentence.words().subList(first, last + 1).stream().anyMatch(Word::isVerbal);
        return clause && last > first ? Optional.of(sentence.from(first, last)) : Optional.empty();
    }

    private boolean isConnective(int at) {
        return sentence.word(at).isPunctuation() || sentence.word(at).tag().equals("CCONJ");
    }

    /** <i>said that …</i>, <i>said “…”</i>, <i>said he …</i>: to the end of the sentence, full stop excluded. */
    private Optional<Span> contentAfter(int start, boolean hasContentBefore) {
        int first = start;
        while (first < sentence.size() && sentence.word(first).isPunctuation() && !sentence.isQuoted(first)) {
            first++;
        }
        int marker = marker(first);
        first = marker >= 0 ? marker : first;
        int last = lastOfContent();
        if (last <= first || hasContentBefore && !sentence.isQuoted(first)) {
            return Optional.empty();
        }
        boolean clause =
                sentence.words().subList(first, last + 1).stream().anyMatch(word -> word.isVerbal() || word.quoted());
        return clause ? Optional.of(sentence.from(first, last)) : Optional.empty();
    }

    /** The <i>that</i> or the quotation mark with which the content begins, after an addressee or an adverb. */
    private int marker(int start) {
        for (int at = start; at < Math.min(sentence.size(), start + 9); at++) {
            if (sentence.isQuoted(at) || sentence.word(at).is("that") && at > start) {
                return at;
            }
        }
        return -1;
    }

    private int lastOfContent() {
        int last = sentence.size() - 1;
        while (last > 0 && sentence.word(last).isPunctuation() && !sentence.isQuoted(last)) {
            last--;
        }
        return last;
    }
}
