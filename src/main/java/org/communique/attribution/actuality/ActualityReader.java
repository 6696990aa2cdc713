package org.communique.attribution.actuality;

import java.util.List;
import java.util.regex.Pattern;
import org.communique.attribution.Actuality;
import org.communique.attribution.Attribution;
import org.communique.attribution.text.ReportingVerbs;
import org.communique.material.FlatText;

/**
 * Reads from the words around a cue whether what is attributed was said. The rules are of English, and lean to what was
 * not said: a statement that is left out does less harm than one that nobody made.
 */
public final class ActualityReader {

    private record Rule(Pattern words, Actuality actuality) {
        static Rule of(String words, Actuality actuality) {
            return new Rule(Pattern.compile(words), actuality);
        }
    }

    private static final String NO = "(?:not|never|nor|cannot|\\S*n't)";
    private static final String SPEAK =
            "(?:say|tell|speak|comment|answer|respond|reply|confirm|deny|discuss|disclose|reveal|specify|name"
                    + "|identify|elaborate|explain|address|talk|offer|announce|report|state|declare|claim|admit"
                    + "|describe|argue|call|warn|promise)";
    private static final String AHEAD =
            "(?:plan(?:s|ned|ning)?|expect(?:ed|s|ing)?|intend(?:s|ed|ing)?|set|due|scheduled|slated"
                    + "|about|going|poised|likely|prepar(?:es|ed|ing)|hop(?:es|ed|ing)|aim(?:s|ed|ing)?|ready|sure|bound)";

    /** Of the verbs, the first that is found decides. */
    private static final List<Rule> VERBS = List.of(
            Rule.of("\\bnot (?:only|just|merely|simply)\\b", Actuality.ASSERTED),
            Rule.of(
                    NO
                            + " (?:\\w+ly"
                            + " )?(?:stop(?:s|ped)?|fail(?:s|ed)?|tires?|tired|hesitated?|mince[sd]?|help|resist|miss(?:ed|es)?)\\b",
                    Actuality.ASSERTED),
            Rule.of("\\bno doubt\\b", Actuality.ASSERTED),
            Rule.of("(?:^| )" + NO + "(?: |$)", Actuality.NOT_MADE),
            Rule.of("\\b(?:hardly|scarcely)\\b", Actuality.NOT_MADE),
            Rule.of("\\b(?:yet|unable|unwilling|reluctant|unprepared) to\\b", Actuality.NOT_MADE),
            Rule.of(
                    "\\b(?:short of|without|instead of|rather than|far from|refrain\\w* from|avoid\\w*)(?: |$)",
                    Actuality.NOT_MADE),
            Rule.of(
                    "\\b(?:refus|declin|fail|neglect|forg[eo]t|omit)\\w*(?: \\w+ly)? to " + SPEAK + "\\b",
                    Actuality.NOT_MADE),
            Rule.of(
                    "\\bden(?:y|ies|ied|ying) (?:ever |having"
                            + " )*(?:saying|said|telling|told|making|claiming|suggesting|writing)\\b",
                    Actuality.NOT_MADE),
            Rule.of("\\b" + AHEAD + " (?:\\w+ly )?to \\w", Actuality.ANNOUNCED),
            Rule.of("(?:^| )(?:will|shall|\\S*'ll)(?: |$)", Actuality.ANNOUNCED),
            Rule.of("^(?:is|are|was|were)(?: also| then)? to \\w", Actuality.ANNOUNCED),
            Rule.of("(?:^| )(?:would|could|might|may|should|must|can|ought)(?: |$)", Actuality.HYPOTHETICAL),
            Rule.of(
                    "\\b(?:wants?|wanted|wish(?:es|ed)?|needs?|needed|hesitat\\w+|as if|as though) to " + SPEAK + "\\b",
                    Actuality.HYPOTHETICAL));

    private static final List<Rule> SUBJECTS = List.of(Rule.of(
            "^no one\\b|^no(?! \\.?\\d)\\b(?! \\.)|^(?:nobody|none|neither|few|hardly any|not"
                    + " (?:one|a|an|every|all|many|even))\\b",
            Actuality.NOT_MADE));

    private static final List<Rule> BEFORE = List.of(
            Rule.of("(?:^| )(?:no one|nobody|none|neither|no|few)$", Actuality.NOT_MADE),
            Rule.of(
                    "\\b(?:not|n't|isn't|wasn't) (?:true|the case|correct|so|clear|certain) that(?: \\S+){0,4}$",
                    Actuality.NOT_MADE),
            Rule.of(
                    "\\b(?:false|untrue|wrong|a lie|a myth|a hoax|incorrect|unclear|uncertain|doubtful|disputed)"
                            + " (?:that|whether|if)(?: \\S+){0,4}$",
                    Actuality.NOT_MADE),
            Rule.of(
                    "\\b(?:no|little|without) (?:evidence|proof|record|sign|indication|suggestion|trace|truth)(?:"
                            + " \\S+){0,5}$",
                    Actuality.NOT_MADE),
            Rule.of(
                    "\\b(?:den(?:y|ies|ied|ying)|doubt(?:s|ed|ing)?|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?"
                            + " (?:claims|reports|suggestions)) that(?: \\S+){0,4}$",
                    Actuality.NOT_MADE),
            Rule.of(
                    "(?:^| )(?:if|unless|whether|suppose|supposing|assuming|lest|until|provided|imagine|pretend|in"
                            + " case|as if|as though|what if|wait for|waiting for)(?: that| only| even)?(?:"
                            + " [^\\s,;:—–-]+){0,3}$",
                    Actuality.HYPOTHETICAL),
            Rule.of(
                    "^(?:had|should|were|do|does|did|has|have|will|would|could|can|is|are)(?: the| an?| her| his|"
                            + " their| our)?(?: \\S+)?$",
                    Actuality.HYPOTHETICAL));

    private static final Pattern BEGINS_SPEAKING = Pattern.compile("^to (?:\\w+ly )?(" + SPEAK + ")\\b.*");
    /** {@code Said nothing}, {@code said little else about it}; not {@code said nothing had changed}. */
    private static final Pattern NOTHING =
            Pattern.compile("(?:nothing|little|no more|not a word)(?: (?:more|else|further))?(?:"
                    + " (?:about|on|regarding|concerning|to|in)\\b.*)?");

    private static final Pattern ASKING = Pattern.compile(
            "^(?:do|does|did|has|have|had|will|would|could|can|is|are|was|were|why|when|who|what|how|where)\\b.*");

    private final ReportingVerbs reporting = ReportingVerbs.load();

    /** The attribution with what the words around its cue say; asserted where there is no cue. */
    public Attribution read(FlatText text, Attribution attribution) {
        return attribution.cue().isEmpty()
                ? attribution
                : attribution.with(actuality(CueClause.of(text, attribution, reporting)));
    }

    private static Actuality actuality(CueClause clause) {
        var speaking = BEGINS_SPEAKING.matcher(clause.said());
        String verbs = speaking.matches() ? clause.verbs() + " to " + speaking.group(1) : clause.verbs();
        Actuality subject = first(SUBJECTS, clause.subject());
        if (subject != Actuality.ASSERTED) {
            return subject;
        }
        if (NOTHING.matcher(clause.said()).matches()) {
            return Actuality.NOT_MADE;
        }
        Actuality acted = first(VERBS, verbs);
        if (acted != Actuality.ASSERTED) {
            return acted;
        }
        boolean asked = clause.asks()
                && (ASKING.matcher(clause.before()).matches()
                        || ASKING.matcher(clause.subject()).matches());
        return asked ? Actuality.HYPOTHETICAL : first(BEFORE, clause.before());
    }

    private static Actuality first(List<Rule> rules, String words) {
        return rules.stream()
                .filter(rule -> rule.words.matcher(words).find())
                .findFirst()
                .map(Rule::actuality)
                .orElse(Actuality.ASSERTED);
    }
}
