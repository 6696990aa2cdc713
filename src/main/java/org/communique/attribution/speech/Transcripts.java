package org.communique.attribution.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.attribution.Basis;
import org.communique.attribution.Candidate;
import org.communique.material.FlatText;
import org.communique.material.Span;

/**
 * Debates, press conferences and interviews as they are typed: {@code LEE: What would you do?}, {@code Ann Lee: …},
 * {@code Q: … A: …}. A paragraph that begins with a label is what that person says, provided that the article has
 * several. A question is its asker's, who is nobody where the label is only <i>Q</i>.
 */
final class Transcripts {

    private static final Pattern LABEL = Pattern.compile(
            "[\\s“\"]*(?<label>\\p{Lu}(?:[\\p{L}.'’-]|"
                    + " (?=[\\p{Lu}])){0,38})(?<colon>[:.](?=\\s))\\s+(?<words>\\S.*)\\s*",
            Pattern.DOTALL);
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}.'’ -]{2,39}");
    private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+\\.?(?: \\p{Lu}[\\p{L}.'’-]*){1,3}");
    private static final Pattern QUESTION =
            Pattern.compile("Q|QUESTION|Question|REPORTER|Reporter|INTERVIEWER|Interviewer");
    private static final Pattern ANSWER = Pattern.compile("A|ANSWER|Answer");
    private static final Pattern INTERVIEWEE = Pattern.compile("(?:[Ii]nterview(?:s|ed|ing)?|Q ?&"
            + " ?A|[Cc]onversation|[Tt]alk(?:ed|s|ing)?|[Ss]poke|[Ss]peak(?:s|ing)?|[Ss]at down|questions)"
            + " (?:with|to|for) (?:(?:the|our|its|their) )?(?:\\p{Ll}+ ){0,3}(?<name>\\p{Lu}[\\p{L}'’-]+(?:"
            + " \\p{Lu}[\\p{L}.'’-]*){1,3})");
    private static final int FEWEST_TURNS = 3;
    private static final double CONFIDENCE = 0.9;

    /** One paragraph with its label. */
    private record Turn(Span label, Span colon, Span words, String name) {

        boolean is(Pattern kind) {
            return kind.matcher(name).matches();
        }
    }

    /** The candidates with each turn of a transcript as one attribution instead of what was found within it. */
    List<Candidate> mend(List<Candidate> candidates, FlatText text) {
        List<Turn> turns = turns(text);
        List<Candidate> said = new ArrayList<>();
        Optional<Span> interviewee = interviewee(text, turns);
        boolean dense = isDense(text, turns);
        for (int at = 0; at < turns.size(); at++) {
            Turn turn = turns.get(at);
            if (!turn.is(QUESTION)) {
                List<Span> source = turn.is(ANSWER) ? interviewee.stream().toList() : List.of(turn.label);
                List<Span> words = (turn.is(ANSWER) || dense) && at + 1 < turns.size()
                        ? answer(text, turn, turns.get(at + 1))
                        : List.of(turn.words);
                said.add(new Candidate(source, List.of(turn.colon), words, CONFIDENCE, Basis.TURN));
            }
        }
        return turns.size() < FEWEST_TURNS ? candidates : Candidate.instead(candidates, said);
    }

    /** Whether most paragraphs between the first and the last turn begin one: then the others go on with it. */
    private static boolean isDense(FlatText text, List<Turn> turns) {
        if (turns.size() < FEWEST_TURNS) {
            return false;
        }
        Span all = new Span(
                turns.get(0).label.start(), turns.get(turns.size() - 1).words.end());
        long paragraphs = text.prose().stream()
                .filter(all::contains)
                .filter(paragraph -> !text.slice(paragraph).isBlank())
                .count();
        return 2L * turns.size() > paragraphs;
    }

    private static List<Turn> turns(FlatText text) {
        List<Turn> turns = new ArrayList<>();
        for (Span paragraph : text.prose()) {
            Matcher label = LABEL.matcher(text.characters()).region(paragraph.start(), paragraph.end());
            if (label.matches()) {
                Span words = text.stripped(new Span(label.start("words"), label.end("words")));
                turns.add(new Turn(group(label, "label"), group(label, "colon"), words, label.group("label")));
            }
        }
        Map<String, Integer> often = new HashMap<>();
        turns.forEach(turn -> often.merge(key(turn), 1, Integer::sum));
        List<Turn> spoken =
                turns.stream().filter(turn -> isSpeaker(turn, often, text)).toList();
        return isNotice(spoken) ? List.of() : spoken;
    }

    /** One label alone, which is no question's, answer's or name in capitals: {@code Error Message: …}. */
    private static boolean isNotice(List<Turn> turns) {
        return turns.stream().map(Transcripts::key).distinct().count() < 2
                && turns.stream().noneMatch(turn -> turn.is(QUESTION) || turn.is(ANSWER) || turn.is(CAPITALS));
    }

    private static String key(Turn turn) {
        return turn.name.toUpperCase(Locale.ROOT);
    }

    /** A name in capitals; one in small letters that comes again, in whatever letters; Q and A. */
    private static boolean isSpeaker(Turn turn, Map<String, Integer> often, FlatText text) {
        boolean colon = text.at(turn.colon.start()) == ':';
        if (turn.is(QUESTION) || turn.is(ANSWER)) {
            return colon || turn.name.length() == 1;
        }
        boolean again = often.getOrDefault(key(turn), 0) > 1;
        return colon && (turn.is(CAPITALS) || again && turn.is(FULL_NAME));
    }

    /** Of the paragraphs before the first turn, whom they name as asked. */
    private static Optional<Span> interviewee(FlatText text, List<Turn> turns) {
        int end = turns.isEmpty() ? 0 : turns.get(0).label.start();
        Matcher named = INTERVIEWEE.matcher(text.characters()).region(0, end);
        return named.find() ? Optional.of(group(named, "name")) : Optional.empty();
    }

    /** An answer of several paragraphs goes on until the next question. */
    private static List<Span> answer(FlatText text, Turn turn, Turn next) {
        List<Span> words = new ArrayList<>(List.of(turn.words));
        text.prose().stream()
                .filter(paragraph -> paragraph.start() > turn.words.start() && paragraph.end() <= next.label.start())
                .filter(paragraph -> !text.slice(paragraph).isBlank() && "([".indexOf(text.at(paragraph.start())) < 0)
                .map(text::stripped)
                .forEach(words::add);
        return words;
    }

    private static Span group(Matcher label, String group) {
        return new Span(label.start(group), label.end(group));
    }
}
