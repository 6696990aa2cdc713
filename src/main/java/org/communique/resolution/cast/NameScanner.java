package org.communique.resolution.cast;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.communique.material.Span;
import org.communique.resolution.lexicon.Gazetteer;
import org.communique.resolution.lexicon.Lexicon;
import org.communique.resolution.lexicon.Vocabulary;
import org.communique.resolution.text.ArticleText;
import org.communique.resolution.text.Token;

/** Finds runs of capitalized words that may be names: {@code President Maria de la Cruz} has one, after the title. */
final class NameScanner {

    private static final Set<String> PARTICLES = Set.of(
            "de del della di da la le du dos das van von der den ter zu bin ibn bint abu al el ben y e".split(" "));
    private static final Set<String> DATE_WORDS =
            Set.of(("monday tuesday wednesday thursday friday saturday sunday january february march april may "
                            + "june july august september october november december")
                    .split(" "));
    private static final Set<String> BEFORE_DATES =
            Set.of(("on in of last next since until by late early this mid during from to every each through "
                            + "before after and - between for around")
                    .split(" "));
    private static final Set<String> OPENING = Set.of("\u201C", "\"", "'", "(");
    private static final Set<String> CLOSING = Set.of("\u201D", "\"", "'", ")");
    /** Words of German that are none of English, and no parts of names. */
    private static final Set<String> GERMAN =
            Set.of(("das ein dem und nicht eine einer einem einen sich wird wurde ist mit auf im beim zum zur sagt "
                            + "sagte dass")
                    .split(" "));

    private static final Set<String> BEFORE_PREFIXES = Set.of("of", "for", "the", "a", "an", "and", "&");

    /** Letters of any script; {@code X/Getty}, {@code H1N1} and {@code @quay} are no names. */
    private static final Pattern SPELT_LIKE_A_NAME = Pattern.compile("[\\p{L}\\p{M}.'-]+");

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
    private static final Pattern VERB = Pattern.compile(".{2,}(?:s|ed|ing)");
    private static final int LONGEST_PLACE = 4;

    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;
    private final ArticleText text;
    private final List<Token> tokens;
    private final BitSet places = new BitSet();
    private final boolean isHeadline;

    /** Whether nouns are written with a capital, so that only given names show where a name begins. */
    private final boolean isGerman;

    /** Of one sentence. */
    NameScanner(Lexicon lexicon, ArticleText text, Span sentence) {
        this.vocabulary = lexicon.vocabulary();
        this.gazetteer = lexicon.gazetteer();
        this.text = text;
        this.tokens = text.tokens(sentence);
        this.isHeadline = sentence.start() == 0 && isCapitalized();
        this.isGerman = tokens.stream().map(Token::text).anyMatch(GERMAN::contains)
                || tokens.stream().limit(1).map(Token::lower).anyMatch(GERMAN::contains);
        for (int at = 0; at < tokens.size(); at++) {
            places.set(at, Math.max(at, endOfPlace(at)));
        }
    }

    /** Whether hardly a longer word begins with a small letter. */
    private boolean isCapitalized() {
        long small = tokens.stream()
                .filter(token -> token.text().length() > 3 && !token.isCapital())
                .count();
        return small <= 1;
    }

    /** Behind the longest name of a place that begins there, or where it begins if none does. */
    private int endOfPlace(int from) {
        int end = from;
        StringBuilder name = new StringBuilder(tokens.get(from).text());
        for (int at = from + 1; at < Math.min(tokens.size(), from + LONGEST_PLACE); at++) {
            if (!tokens.get(from).isCapital()) {
                return from;
            }
            name.append(' ').append(tokens.get(at).text());
            end = gazetteer.isLongPlace(name.toString()) ? at + 1 : end;
        }
        return end;
    }

    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int end = endOfRun(at);
            if (end > at
                    && (!isGerman || end == at + 1 || IntStream.range(at, end).anyMatch(this::isGiven))) {
                runs.add(run(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return runs;
    }

    private Run run(int first, int last) {
        int to = withoutVerb(first, last);
        int from = withoutPrefix(first, to);
        String before = from == 0 ? "" : lower(from - 1);
        boolean isEntitled = from > 0 && (vocabulary.isTitle(before) || from > first && !isCommonPrefix(before));
        Span span = new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
        return new Run(
                span,
                tokens.subList(from, to),
                isEntitled ? before : "",
                before,
                text.slice(span).replaceAll("\\s+", " "));
    }

    /** Of {@code Secretary of Ferries Carl Mole} the name, where a known given name shows where it begins. */
    private int withoutPrefix(int from, int to) {
        for (int at = from; at <= to - 2; at++) {
            if (isGiven(at)) {
                return at > from && (isGerman || isPrefix(from, at)) ? at : from;
            }
        }
        return from;
    }

    private boolean isPrefix(int from, int to) {
        boolean isOpening = from == 0 && to == 1 || from > 0 && BEFORE_PREFIXES.contains(lower(from - 1));
        return isOpening
                || tokens.subList(from, to).stream()
                        .anyMatch(
                                token -> isCommonPrefix(token.lower()) || vocabulary.isOrganizationWord(token.text()));
    }

    private boolean isCommonPrefix(String word) {
        return vocabulary.isCommon(word.substring(word.lastIndexOf('-') + 1));
    }

    /** Headlines capitalize the verb after a name and what follows it: {@code Ana Ruiz Goes Home}. */
    private int withoutVerb(int from, int to) {
        for (int at = from + 2; isGiven(from) && at < to; at++) {
            boolean isVerb = VERB.matcher(lower(at)).matches();
            if (isVerb && (isHeadline || vocabulary.isCommon(lower(at)))) {
                return at;
            }
        }
        return to;
    }

    private int endOfRun(int from) {
        int at = from;
        while (at < tokens.size()) {
            int next = isName(at, from) || joins(at, from) ? at + 1 : at > from ? afterNickname(at) : at;
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private boolean joins(int at, int from) {
        return at > from
                && !(isGerman && at > from + 1)
                && PARTICLES.contains(tokens.get(at).text())
                && at + 1 < tokens.size()
                && (isName(at + 1, from)
                        || PARTICLES.contains(tokens.get(at + 1).text()));
    }

    /** Behind {@code “Bobby”} in {@code Robert “Bobby” Quay}, or where it stands if there is none. */
    private int afterNickname(int at) {
        if (!OPENING.contains(tokens.get(at).text())) {
            return at;
        }
        int close = at + 1;
        while (close < tokens.size() && close <= at + 2 && tokens.get(close).isCapital()) {
            close++;
        }
        boolean isNickname = close > at + 1
                && close + 1 < tokens.size()
                && CLOSING.contains(tokens.get(close).text())
                && isName(close + 1, at);
        return isNickname ? close + 1 : at;
    }

    private boolean isName(int at, int from) {
        Token token = tokens.get(at);
        if (!token.isCapital()
                || vocabulary.isNoName(token.text())
                || isGerman && GERMAN.contains(token.lower())
                || places.get(at)
                || !SPELT_LIKE_A_NAME.matcher(token.text()).matches()) {
            return false;
        }
        String lower = token.lower();
        boolean isAfterInitial =
                at > from + 1 && INITIAL.matcher(tokens.get(at - 1).text()).matches();
        boolean isAfterGivenName = at > from && isGiven(isAfterInitial ? at - 2 : at - 1);
        if (vocabulary.isTitle(lower)) {
            return (isAfterGivenName || at == from) && !continues(at) && !lower.endsWith(".");
        }
        return !DATE_WORDS.contains(lower) || (isAfterGivenName ? !isNumber(at + 1) : isNameOfAPerson(at));
    }

    /** {@code April Quay} is a person; {@code in April}, {@code April 5} and {@code March Liz Hull} are none. */
    private boolean isNameOfAPerson(int at) {
        boolean isAfterPreposition = at > 0 && BEFORE_DATES.contains(lower(at - 1));
        return !isAfterPreposition && continues(at) && (isGiven(at) || !isGiven(at + 1));
    }

    private boolean continues(int at) {
        return at + 1 < tokens.size()
                && tokens.get(at + 1).isCapital()
                && !vocabulary.isNoName(tokens.get(at + 1).text())
                && !DATE_WORDS.contains(lower(at + 1))
                && !vocabulary.isTitle(lower(at + 1));
    }

    private boolean isNumber(int at) {
        return at < tokens.size() && Character.isDigit(tokens.get(at).text().charAt(0));
    }

    private boolean isGiven(int at) {
        return vocabulary.isGivenName(tokens.get(at).text());
    }

    private String lower(int at) {
        return tokens.get(at).lower();
    }
}
