package org.communique.drafting.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.attribution.text.Segmenter;
import org.communique.attribution.text.Sentence;
import org.communique.attribution.text.Sentence.Word;
import org.communique.material.FlatText;
import org.communique.material.Span;

/**
 * What a passage is about, without its sentence: its noun phrases and names, in the order of the text. The best are
 * chosen by how much company their words keep (RAKE: Rose, Engel, Cramer and Cowley, Automatic Keyword Extraction from
 * Individual Documents, 2010), names first. In other languages than English only names are known, and in German what is
 * capitalized as they are. For scripts that put blanks between words. One thread only.
 */
final class Terms {

    /** As many as a reader takes in at a glance; longer phrases are cut to their head. */
    private static final int MOST = 5;

    private static final int LONGEST_PHRASE = 5;

    /** No more than this share of a passage's words is given away, rounded up. */
    private static final double SHARE = 0.5;

    /** With fewer phrases than these, what is done or is so says what it is about as well. */
    private static final int FEWEST = 2;

    /** What a word says that could stand in any passage, beside others. */
    private static final double EMPTY = 0.1;

    private static final Set<String> EMPTY_WORDS = Set.of(
            ("thing things something way ways lot time times kind sort part parts case cases people person fact facts"
                            + " number example point points issue issues year years day days week weeks month months today"
                            + " tomorrow yesterday place side reason question man men woman women mr ms mrs sir others get got"
                            + " make made take took go going said say says think thinking know want wants need put let see give")
                    .split(" "));

    /** Parts of speech of a phrase, and those that its last word can have. */
    private record Grammar(Set<String> words, Set<String> heads) {}

    private static final Grammar NOMINAL =
            new Grammar(Set.of("ADJ", "NOUN", "PROPN", "NUM", "SYM", "PART"), Set.of("NOUN", "PROPN"));
    private static final Grammar VERBAL =
            new Grammar(Set.of("ADJ", "NOUN", "PROPN", "NUM", "SYM", "VERB"), Set.of("ADJ", "NOUN", "PROPN", "VERB"));
    private static final Pattern SCRIPT_WITHOUT_BLANKS = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");
    private static final Set<String> NO_PART = Set.of("to", "not", "n't", "n’t");
    /** Such words are not cut in two everywhere. */
    private static final Pattern GENITIVE =
            Pattern.compile("(?i)(?!(?:it|he|she|that|what|there|here|who|how|where|let)['’])\\p{L}[\\p{L}.-]+['’]s");

    private static final Pattern AMOUNT = Pattern.compile(".*(\\p{Sc}|%|percent).*");

    private final Segmenter segmenter;
    private final boolean isEnglish;

    /** @param language of the passages, BCP 47; one that nobody knows is read as English */
    Terms(Segmenter segmenter, String language) {
        this.segmenter = segmenter;
        this.isEnglish = language.startsWith("en") || language.equals("und");
    }

    /** The terms of a passage. */
    List<String> of(String passage) {
        if (SCRIPT_WITHOUT_BLANKS.matcher(passage).find()) {
            return List.of();
        }
        FlatText text = FlatText.of(passage);
        int length = text.length();
        List<Sentence> sentences = segmenter.sentences(text, new Span(0, length), new boolean[length]);
        int mostWords = (int) Math.ceil(SHARE * passage.strip().split("\\s+").length);
        List<String> nominal = phrases(text, sentences, NOMINAL);
        List<String> telling = nominal.size() < FEWEST && isEnglish ? phrases(text, sentences, VERBAL) : nominal;
        return best(
                telling.stream()
                        .map(phrase -> head(phrase, mostWords))
                        .distinct()
                        .toList(),
                mostWords);
    }

    private List<String> phrases(FlatText text, List<Sentence> sentences, Grammar grammar) {
        return sentences.stream()
                .flatMap(sentence -> phrases(text, sentence, grammar).stream())
                .distinct()
                .toList();
    }

    private List<String> phrases(FlatText text, Sentence sentence, Grammar grammar) {
        List<String> phrases = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            if (isPart(sentence.word(at), grammar)) {
                int end = end(sentence, at, grammar);
                phrase(text, sentence, begin(sentence, at), last(sentence, at, end, grammar))
                        .ifPresent(phrases::add);
                at = end;
            }
        }
        return phrases;
    }

    /** The first part of a word with hyphens, whatever it is. */
    private static int begin(Sentence sentence, int first) {
        int at = first;
        while (at > 0 && isJoined(sentence, at)) {
            at--;
        }
        return at;
    }

    /** Behind the last word of the phrase that begins here. */
    private int end(Sentence sentence, int first, Grammar grammar) {
        int at = first;
        while (at < sentence.size() && (isPart(sentence.word(at), grammar) || at > first && isJoined(sentence, at))) {
            at++;
        }
        return at;
    }

    /** The last word that can be a head; before the first where none can. */
    private int last(Sentence sentence, int first, int end, Grammar grammar) {
        int last = end - 1;
        while (last >= first && !isHead(sentence.word(last), grammar)) {
            last--;
        }
        return last;
    }

    private boolean isPart(Word word, Grammar grammar) {
        return isEnglish
                ? grammar.words.contains(word.tag()) && !NO_PART.contains(word.text())
                        || GENITIVE.matcher(word.text()).matches()
                : Character.isUpperCase(word.text().codePointAt(0));
    }

    private boolean isHead(Word word, Grammar grammar) {
        return !isEnglish
                || grammar.heads.contains(word.tag())
                || AMOUNT.matcher(word.text()).matches();
    }

    /** A hyphen, what follows it, or a genitive's ending, without a blank: one word to a reader. */
    private static boolean isJoined(Sentence sentence, int at) {
        Word before = sentence.word(at - 1);
        Word word = sentence.word(at);
        return before.span().end() == word.span().start()
                && (isHyphen(before) || isHyphen(word) || word.is("'s") || word.is("’s"));
    }

    private static boolean isHyphen(Word word) {
        return word.is("-") || word.is("‑");
    }

    private static Optional<String> phrase(FlatText text, Sentence sentence, int first, int last) {
        if (last < first) {
            return Optional.empty();
        }
        String phrase = head(text.slice(sentence.from(first, last)).replaceFirst("^['’]s\\s+", ""), LONGEST_PHRASE);
        return Optional.of(phrase)
                .filter(found ->
                        found.codePoints().filter(Character::isLetterOrDigit).count() > 2);
    }

    private static String head(String phrase, int longest) {
        String[] words = phrase.strip().split("\\s+");
        return String.join(" ", List.of(words).subList(Math.max(0, words.length - longest), words.length));
    }

    private static List<String> words(String phrase) {
        return List.of(phrase.toLowerCase(Locale.ROOT).split(" "));
    }

    /** Of each word: in how many phrases it stands, and with how many words in these. */
    private static Map<String, double[]> company(List<String> phrases) {
        Map<String, double[]> company = new HashMap<>();
        for (String phrase : phrases) {
            for (String word : words(phrase)) {
                double[] counts = company.computeIfAbsent(word, first -> new double[2]);
                counts[0]++;
                counts[1] += words(phrase).size();
            }
        }
        return company;
    }

    private static double rank(String phrase, Map<String, double[]> company) {
        double sum = words(phrase).stream()
                .mapToDouble(word -> {
                    double[] counts = company.getOrDefault(word, new double[] {1, 1});
                    return counts[1] / counts[0] * (EMPTY_WORDS.contains(word) ? EMPTY : 1);
                })
                .sum();
        boolean isName =
                List.of(phrase.split(" ")).stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
        return isName ? 2 * sum : sum;
    }

    private static List<String> best(List<String> phrases, int mostWords) {
        Map<String, double[]> company = company(phrases);
        Map<String, Double> ranks = new LinkedHashMap<>();
        phrases.forEach(phrase -> ranks.put(phrase, rank(phrase, company)));
        List<String> best = new ArrayList<>();
        int words = 0;
        for (String phrase : phrases.stream()
                .sorted(Comparator.comparing((String phrase) -> ranks.getOrDefault(phrase, 0.0))
                        .reversed())
                .toList()) {
            int length = words(phrase).size();
            if (best.size() < MOST && words + length <= mostWords) {
                best.add(phrase);
                words += length;
            }
        }
        return phrases.stream().filter(best::contains).toList();
    }
}
