package org.communique.attribution.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.material.FlatText;
import org.communique.material.Span;

/**
 * Who says it, in languages with blanks between words: behind the quotation (<i>„…“, sagte Ann Lee</i>; <i>« … », a-t-il
 * dit</i>; <i>«…», она сказала</i>), or before it (<i>Ann Lee sagte: „…“</i>; <i>قال …: «…»</i>).
 */
record SpacedSpeakers(Lexicon lexicon) implements SpeakerFinder {

    private static final int LONGEST_NAME = 9;
    private static final int LONGEST_SUBJECT = 16;
    private static final int LONGEST_ARTICLE = 3;
    private static final int REACH = 220;
    private static final int FEWEST_WORDS = 5;
    private static final Pattern CLITIC = Pattern.compile("\\s*,?\\s*(?:(?:a|ont|avait)-t-(?<who>ils?|elles?|on)"
            + " (?<says>\\p{L}+)|(?<says2>\\p{L}+?)-(?:t-)?(?<who2>ils?|elles?|on))\\b");

    @Override
    public Optional<Speaker> find(FlatText text, Span quotation, Span room) {
        int end = Math.min(room.end(), quotation.end() + REACH);
        int start = Math.max(room.start(), quotation.start() - REACH);
        return clitic(text, quotation.end(), end)
                .or(() -> behind(text, quotation, end))
                .or(() -> before(
                        Words.of(text, sentenceStart(text, start, quotation.start()), quotation.start()),
                        text.characters().substring(quotation.start() + 1, quotation.end())));
    }

    /** French <i>dit-il</i> and <i>a-t-elle ajouté</i>. */
    private Optional<Speaker> clitic(FlatText text, int start, int end) {
        Matcher clitic = CLITIC.matcher(text.characters()).region(start, Math.max(start, end));
        if (!lexicon.language().equals("fr") || !clitic.lookingAt()) {
            return Optional.empty();
        }
        String kind = clitic.group("who") == null ? "2" : "";
        String says = clitic.group("says" + kind);
        boolean reports = lexicon.isVerb(says) || lexicon.isParticiple(says);
        return reports
                ? SpeakerFinder.speaker(group(clitic, "who" + kind), group(clitic, "says" + kind))
                : Optional.empty();
    }

    private static Span group(Matcher matcher, String name) {
        return new Span(matcher.start(name), matcher.end(name));
    }

    private Optional<Speaker> behind(FlatText text, Span quotation, int end) {
        Words words = Words.of(text, quotation.end(), sentenceEnd(text, quotation.end(), end));
        boolean goesOn = words.lead().matches("\\s*[,،—–-]?\\s*[—–-]?\\s*")
                && (words.lead().matches(".*[,،—–-].*") || text.slice(quotation).matches("(?s).*[,،!?…]\\s?[^\\p{L}]"));
        if (!goesOn || words.size() == 0) {
            return Optional.empty();
        }
        Optional<Span> verb = verb(words, 0).or(() -> perfect(words));
        return verb.isPresent()
                ? name(words, words.before(verb.get().end()), LONGEST_NAME)
                        .flatMap(who -> SpeakerFinder.speaker(who, verb.get()))
                : straight(words);
    }

    /** <i>…, hat Ann Lee gesagt</i> */
    private Optional<Span> perfect(Words words) {
        boolean closes = words.all().stream().map(words.text()::slice).anyMatch(lexicon::isParticiple);
        return closes && lexicon.isAuxiliary(words.word(0)) ? Optional.of(words.from(0, 0)) : Optional.empty();
    }

    /** <i>…, Ann Lee sagte</i> */
    private Optional<Speaker> straight(Words words) {
        for (int at = 1; at < Math.min(words.size(), LONGEST_NAME) && words.isJoined(at - 1); at++) {
            Optional<Span> verb = verb(words, at);
            if (verb.isPresent()) {
                int last = at - 1;
                return name(words, 0, at)
                        .filter(who -> who.end() == words.all().get(last).end())
                        .flatMap(who -> SpeakerFinder.speaker(who, verb.get()));
            }
        }
        return Optional.empty();
    }

    /** The last verb before the quotation, with the name on either side of it; else who opens the sentence with one. */
    private Optional<Speaker> before(Words words, String quoted) {
        boolean announced = words.trail().contains(":");
        if (words.size() == 0 || words.trail().matches("(?s).*[.!?;].*")) {
            return Optional.empty();
        }
        for (int at = words.size() - 1; at >= 0; at--) {
            Optional<Span> verb = announcing(words, at);
            if (verb.isPresent() && (announced || words.before(verb.get().end()) == words.size())) {
                int first = words.before(verb.get().start());
                int next = words.before(verb.get().end());
                return pronounAt(words, next)
                        .or(() -> subject(words, first))
                        .or(() -> name(words, next, LONGEST_NAME))
                        .filter(who -> announced)
                        .or(() -> nameEndingBefore(words, first))
                        .or(() -> announced ? name(words, 0, LONGEST_NAME) : Optional.empty())
                        .flatMap(who -> SpeakerFinder.speaker(who, verb.get()));
            }
        }
        return isPhrase(quoted) ? reported(words) : Optional.empty();
    }

    /** <i>Ann Lee sagte, die Brücke sei „so gut wie neu“</i>: the first verb of the sentence, unless it is denied. */
    private Optional<Speaker> reported(Words words) {
        int at = 0;
        while (at < words.size() && verb(words, at).isEmpty()) {
            at++;
        }
        if (at == words.size() || words.all().stream().map(words.text()::slice).anyMatch(lexicon::isNegation)) {
            return Optional.empty();
        }
        Span verb = verb(words, at).orElseThrow();
        return subject(words, at)
                .or(() -> name(words, words.before(verb.end()), LONGEST_NAME))
                .flatMap(who -> SpeakerFinder.speaker(who, verb));
    }

    /** Some words of a sentence, which begin within it; a title or a name begins with a capital. */
    private static boolean isPhrase(String quoted) {
        String words = quoted.strip();
        return words.contains(" ")
                && (!Character.isUpperCase(words.codePointAt(0)) || words.split("\\s+").length >= FEWEST_WORDS);
    }

    /**
     * Whoever opens the sentence, if no stop word does, before the verb: <i>Ann Lee sagte</i>, <i>Ann Lee, eine Lehrerin, sagte</i>,
     * <i>Die Lehrerin, Ann Lee, sagte</i>.
     */
    private Optional<Span> subject(Words words, int verb) {
        int end = 0;
        while (end < verb && words.isJoined(end)) {
            end++;
        }
        if (end >= verb) {
            return nameEndingBefore(words, verb)
                    .filter(who -> who.start() == words.all().get(0).start())
                    .or(() -> name(words, 0, verb)
                            .filter(who -> verb <= LONGEST_SUBJECT && who.length() > LONGEST_ARTICLE));
        }
        if (words.isJoined(verb - 1)) {
            return Optional.empty();
        }
        boolean named = words.isCapital(end + 1) && words.isListed(end);
        return named ? name(words, end + 1, verb - end - 1) : name(words, 0, end + 1);
    }

    private Optional<Span> pronounAt(Words words, int at) {
        return at < words.size() && lexicon.isPronoun(words.word(at))
                ? Optional.of(words.from(at, at))
                : Optional.empty();
    }

    /** <i>Ann Lee hat am Montag erklärt: „…“</i>: between auxiliary and participle there may be more. */
    private Optional<Span> announcing(Words words, int at) {
        boolean participle = at == words.size() - 1 && lexicon.isParticiple(words.word(at));
        for (int before = at - 1; participle && before >= 0; before--) {
            if (lexicon.isAuxiliary(words.word(before))) {
                return Optional.of(words.from(before, before));
            }
        }
        return words.word(at).equals("so") ? Optional.empty() : verb(words, at);
    }

    private Optional<Span> nameEndingBefore(Words words, int verb) {
        int first = verb;
        while (first > 0
                && verb - first < LONGEST_NAME
                && (first == verb || words.isJoined(first - 1))
                && !lexicon.isStop(words.word(first - 1))) {
            first--;
        }
        return first < verb ? name(words, first, verb - first) : Optional.empty();
    }

    /** A verb that reports, or an auxiliary with such a participle. */
    private Optional<Span> verb(Words words, int at) {
        if (lexicon.isVerb(words.word(at)) && !words.isCapital(at)) {
            return Optional.of(words.from(at, at));
        }
        boolean perfect = at + 1 < words.size()
                && lexicon.isAuxiliary(words.word(at))
                && lexicon.isParticiple(words.word(at + 1));
        if (perfect) {
            return Optional.of(words.from(at, at + 1));
        }
        boolean arabic = lexicon.language().equals("ar") && lexicon.isVerb(words.word(at));
        return arabic ? Optional.of(words.from(at, at)) : Optional.empty();
    }

    /** Up to a stop word or a mark: a pronoun, or words of which one is a name; in Arabic, which has no capitals, any. */
    private Optional<Span> name(Words words, int start, int longest) {
        int first = start < words.size() && words.word(start).equals("sich") ? start + 1 : start;
        int last = first;
        int named = -1;
        while (last < words.size()
                && last - first < longest
                && (last == first || words.isJoined(last - 1))
                && (last > first && words.isCapital(last) || !lexicon.isStop(words.word(last)))
                && !lexicon.isVerb(words.word(last))
                && !lexicon.isParticiple(words.word(last))) {
            named = words.isCapital(last) || lexicon.language().equals("ar") ? last : named;
            if (last == first && lexicon.isPronoun(words.word(last))) {
                return Optional.of(words.from(first, first));
            }
            last++;
        }
        return named >= 0 ? Optional.of(words.from(first, named)) : Optional.empty();
    }

    private static int sentenceEnd(FlatText text, int start, int end) {
        int at = start;
        while (at < end && !(".!?".indexOf(text.at(at)) >= 0 && isFull(text, at, end)) && text.at(at) != ':') {
            at++;
        }
        return at;
    }

    private static boolean isFull(FlatText text, int at, int end) {
        boolean abbreviated = at > 2 && !FlatText.isLetterOrNumber(text.at(at - 3))
                || at > 1 && !FlatText.isLetterOrNumber(text.at(at - 2));
        return !abbreviated && (at + 1 >= end || FlatText.isSpace(text.at(at + 1)));
    }

    private static int sentenceStart(FlatText text, int start, int end) {
        int at = end - 1;
        while (at > start && !(".!?".indexOf(text.at(at)) >= 0 && isFull(text, at, end))) {
            at--;
        }
        return at > start ? at + 1 : start;
    }
}
