package org.communique.meaning.position;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The English words of denial, doubt and hedging. */
final class Words {

    /** Verbs of a cue that say that something is not so. */
    static final Pattern DENIES_AS_CUE = words("den(?:y|ies|ied|ying|ial)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?"
            + "|refut(?:es?|ed|ing)|debunk(?:s|ed|ing)?|rebut(?:s|ted|ting)?|disput(?:es?|ed|ing)"
            + "|contradict(?:s|ed|ing)?|disavow(?:s|ed|ing)?|disagree[sd]?|rul(?:es?|ed|ing) out|disprov(?:es?|ed|ing)"
            + "|repudiat(?:es?|ed|ing)|brush(?:es|ed|ing)? (?:aside|off)|scoff(?:s|ed|ing)?|rubbish(?:es|ed)"
            + "|pour(?:s|ed)? cold water|hit(?:s|ting)? back at|object(?:s|ed|ing)? to");

    /** Words of a cue that say that somebody is not convinced. */
    static final Pattern DOUBTS_AS_CUE = words("doubt(?:s|ed|ing|ful)?|question(?:s|ed|ing)?|challeng(?:es?|ed|ing)"
            + "|wonder(?:s|ed|ing)? (?:if|whether)|s[kc]eptical|suspicious of|cast(?:s|ing)? doubt");

    /** What a content says that calls something untrue. */
    static final Pattern FALSITY = words(
            "fals(?:e|ely|ehoods?)|fak(?:es?|ed|ery|ing)|hoax(?:es|ers?|ed)?|bogus|untrue|myths?"
                    + "|debunk(?:s|ed|ing)?|refut(?:es?|ed|ing)|disprov(?:es?|ed|en)|den(?:y|ies|ied|ying)|denials?|rebut(?:s|ted)?"
                    + "|(?:dismiss|reject|disput|slam|blast|laugh|shoot|shot|knock|quash)(?:e?s|e?d|ing)?(?: off| down)?"
                    + " (?:\\p{L}++[’'s]*+ ){0,3}(?:claims?|reports?|rumou?rs?|allegations?|accusations?|suggestions?|stor(?:y|ies)"
                    + "|ideas?|notion|speculation|as )"
                    + "|fabricat(?:es?|ed|ions?)|made[- ]up|photoshopped|doctored|staged|satir(?:e|ical)|parody|pranks?|lies|lie|lying"
                    + "|wrong(?:ly)?|incorrect(?:ly)?|inaccurate|mistaken(?:ly)?|erroneous(?:ly)?|discredited|retract(?:s|ed|ion)"
                    + "|misleading|overestimated|exaggerated|nonsense|contrary to|fictional|fiction|exposed as|fail(?:s|ed) to"
                    + "|falls? apart|fell apart|apologi[sz](?:es?|ed)|backtrack(?:s|ed)?|the truth (?:about|behind)|the real story"
                    + "|despite (?:\\p{L}+ ){0,2}(?:rumou?rs?|reports?|claims?)|don[’']t (?:believe|fall for)|fell for|fooled|duped");

    /** Verbs that deny in a headline; in a longer text it may be anything that is refused. */
    static final Pattern REFUSAL =
            words("dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|disput(?:es?|ed|ing)|rul(?:es?|ed) out|quash(?:es|ed)?");

    /** What a content says that calls something unproven. */
    static final Pattern DOUBTFUL = words("doubt(?:s|ed|ful|ing)?|unlikely|questionable|unproven|unconfirmed|unverified"
            + "|unsubstantiated|unsupported|baseless|unfounded|groundless|implausible|far-fetched|dubious|s[kc]eptic(?:al|ism|s)?"
            + "|purported(?:ly)?|(?:unsure|unclear|uncertain|not sure|not clear) (?:if|whether)|really\\?"
            + "|(?:question|challeng)(?:e?s|e?d|ing) (?:\\p{L}+[’']s* ){0,3}(?:claims?|reports?|stor(?:y|ies)|account|if|whether)"
            + "|(?:no|little|without(?: any)?) (?:\\p{L}+ )?(?:evidence|proof|indications?|signs?|reason to"
            + "|grounds?|basis)");

    private static final String NOT =
            "not|cannot|no|never|none|nobody|nothing|neither|nor|nope|[a-z]+n[’']t|isnt|didnt|doesnt"
                    + "|wasnt|arent|wont|cant";

    /** What turns the words around it into their opposite. */
    static final Pattern NEGATION = words(NOT);

    /** A negation of what calls something untrue: “is not a hoax”. */
    static final Pattern NOT_FALSE = Pattern.compile(
            NEGATION.pattern() + "\\s+(?:\\p{L}+\\s+){0,2}?" + FALSITY.pattern(), Pattern.CASE_INSENSITIVE);

    /** What agrees with a negation, where another text has one. */
    static final Pattern NEGATION_OR_REFUSAL = words(NOT
            + "|without|against|oppos(?:es?|ed|ing)|resist(?:s|ed|ing)?|reject(?:s|ed|ing)?|refus(?:es?|ed|ing)|lack(?:s|ed)?"
            + "|fail(?:s|ed)?|avoid(?:s|ed)?|prevent(?:s|ed)?|stop(?:s|ped)?|hardly|barely|unable");

    static final Pattern HEDGE =
            words("may|might|could|likely|probably|possibly|perhaps|apparently|seems?|seemed|appears?"
                    + "|appeared|suggests?|suggested|believed|presumably|potentially|supposedly|maybe");

    private static final List<List<String>> OPPOSITES = List.of(
            List.of("dead|died|dies|killed|death|dying", "alive|survive[sd]?"),
            List.of("guilty", "innocent|acquitted|cleared"),
            List.of("safe", "unsafe|dangerous"),
            List.of("legal|legitimate|lawful|justified", "illegal|illegitimate|unlawful|unjustified"));

    private static final List<Opposite> BOTH_WAYS = OPPOSITES.stream()
            .map(pair -> new Opposite(words(pair.get(0)), words(pair.get(1))))
            .flatMap(pair -> Stream.of(pair, new Opposite(pair.said, pair.meant)))
            .toList();

    private Words() {}

    private record Opposite(Pattern meant, Pattern said) {}

    /** The word of a text that says the opposite of one of the other, which has only that one; at most one. */
    static List<String> opposite(String text, String other) {
        return BOTH_WAYS.stream()
                .filter(pair -> pair.meant.matcher(other).find()
                        && !pair.said.matcher(other).find())
                .flatMap(pair -> pair.said.matcher(text).results())
                .map(MatchResult::group)
                .limit(1)
                .toList();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }
}
