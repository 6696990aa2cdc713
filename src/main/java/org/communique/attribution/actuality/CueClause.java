package org.communique.attribution.actuality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.attribution.Attribution;
import org.communique.attribution.text.ReportingVerbs;
import org.communique.material.FlatText;
import org.communique.material.Span;

/**
 * The clause of an attribution's cue, in lower case and with straight apostrophes.
 *
 * @param verbs the cue's words up to the verb that reports, with the auxiliaries before it
 * @param subject the words of the source, and a <i>no</i> before it
 * @param before what stands in the sentence before source and cue
 * @param said the first words of the content, where it goes on from the cue
 * @param asks whether it stands in a question
 */
record CueClause(String verbs, String subject, String before, String said, boolean asks) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+|[^\\s\\p{L}\\p{N}'’-]");
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<!\\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|No|U\\.S|\\p{Lu}))[.!?][”\"’')]*\\s+(?=\\S)|\\n");
    private static final Set<String> BEFORE_VERBS =
            Set.of(("am is are was were be been being has have had do does did will shall would should could can "
                            + "may might must cannot not never no nor also ever yet even still just once already now then "
                            + "again so to going about expected set due scheduled slated likely planning plans planned "
                            + "hardly scarcely well far short of stopped without refused declined failed only")
                    .split(" "));
    private static final int LONGEST_BEFORE = 9;
    private static final int LONGEST_SAID = 60;

    static CueClause of(FlatText text, Attribution attribution, ReportingVerbs reporting) {
        Span cue = attribution.cue().get(0);
        int start = sentenceStart(text, cue.start());
        List<Span> source = attribution.source().stream()
                .filter(span -> span.start() >= start)
                .toList();
        int from = Math.max(start, lastEndBefore(source, cue.start(), start));
        from = Math.max(from, lastEndBefore(attribution.content(), cue.start(), start));
        List<String> auxiliaries = auxiliaries(words(text, from, cue.start()));
        String cueWords = attribution.cue().stream()
                .map(span -> String.join(" ", words(text, span.start(), span.end())))
                .collect(Collectors.joining(" "));
        int clause = source.stream()
                .mapToInt(Span::start)
                .filter(at -> at < cue.start())
                .min()
                .orElse(cue.start());
        int before = Math.max(start, lastEndBefore(attribution.content(), clause, start));
        return new CueClause(
                upToVerb(String.join(" ", auxiliaries) + " " + cueWords, reporting),
                String.join(
                        " ",
                        source.stream()
                                .flatMap(span -> words(text, span.start(), span.end()).stream())
                                .toList()),
                String.join(" ", words(text, before, clause)),
                String.join(" ", said(text, attribution)),
                isQuestion(text, attribution));
    }

    private static int sentenceStart(FlatText text, int at) {
        int from = Math.max(0, at - 400);
        Matcher end = SENTENCE_END.matcher(text.characters()).region(from, at);
        int start = from;
        while (end.find()) {
            start = end.end();
        }
        return start;
    }

    private static int lastEndBefore(List<Span> spans, int at, int otherwise) {
        return spans.stream().mapToInt(Span::end).filter(end -> end <= at).max().orElse(otherwise);
    }

    private static List<String> words(FlatText text, int start, int end) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.characters()).region(start, Math.max(start, end));
        while (word.find()) {
            words.add(word.group().replace('’', '\'').toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** The last of the words that stand before a verb without anything between. */
    private static List<String> auxiliaries(List<String> words) {
        int first = words.size();
        while (first > 0 && words.size() - first < LONGEST_BEFORE && isBeforeVerb(words.get(first - 1))) {
            first--;
        }
        return words.subList(first, words.size());
    }

    private static boolean isBeforeVerb(String word) {
        return BEFORE_VERBS.contains(word)
                || word.endsWith("n't")
                || word.endsWith("'ll")
                || word.startsWith("'")
                || word.endsWith("ly");
    }

    private static String upToVerb(String words, ReportingVerbs reporting) {
        List<String> kept = new ArrayList<>();
        Predicate<String> isHead =
                word -> reporting.contains(word) && !word.matches("(?:refus|declin|den[iy]|fail|plan|promis).*");
        for (String word : words.trim().split(" ")) {
            kept.add(word);
            if (isHead.test(word)) {
                break;
            }
        }
        return String.join(" ", kept);
    }

    private static List<String> said(FlatText text, Attribution attribution) {
        int cue = attribution.cue().get(0).end();
        return attribution.content().stream()
                .filter(span -> span.start() >= cue)
                .findFirst()
                .map(span -> words(text, span.start(), Math.min(span.end(), span.start() + LONGEST_SAID)))
                .orElse(List.of());
    }

    /** Whether the sentence of the cue ends with a question mark that is not the content's own. */
    private static boolean isQuestion(FlatText text, Attribution attribution) {
        int from = Math.max(
                attribution.cue().get(attribution.cue().size() - 1).end(),
                attribution.extent().end());
        int at = from;
        while (at < text.length() && FlatText.isSpace(text.at(at)) && text.at(at) != '\n') {
            at++;
        }
        return at < text.length() && text.at(at) == '?'
                || from > 0 && text.at(from - 1) == '?' && attribution.mode() == Attribution.Mode.INDIRECT;
    }
}
