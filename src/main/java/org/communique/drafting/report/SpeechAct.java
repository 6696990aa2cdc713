package org.communique.drafting.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody does in saying something, as far as the cue tells; codes of the scheme speech-act. */
enum SpeechAct {
    CLAIM("claim(s|ed|ing)?|alleg(e|es|ed|ing|edly)|assert(s|ed|ing)?"),
    ANNOUNCE("announc(e|es|ed|ing)|declar(e|es|ed|ing)"),
    REQUEST("ask(s|ed|ing)?|request(s|ed|ing)?|urg(e|es|ed|ing)|appeal(s|ed|ing)?"),
    ORDER("order(s|ed|ing)?|command(s|ed|ing)?"),
    DENY("den(y|ies|ied|ying)|reject(s|ed|ing)?"),
    ACCUSE("accus(e|es|ed|ing)|blam(e|es|ed|ing)"),
    CONDEMN("condemn(s|ed|ing)?"),
    DENOUNCE("denounc(e|es|ed|ing)"),
    PROMISE("promis(e|es|ed|ing)|vow(s|ed|ing)?|pledg(e|es|ed|ing)"),
    WARN("warn(s|ed|ing)?|caution(s|ed|ing)?"),
    PRAISE("prais(e|es|ed|ing)"),
    OFFER("offer(s|ed|ing)?"),
    BELIEVE("believ(e|es|ed|ing)|think(s|ing)?|thought"),
    QUESTION("question(s|ed|ing)?|wonder(s|ed|ing)?"),
    REFUSE("refus(e|es|ed|ing)|declin(e|es|ed|ing)"),
    REPORT("report(s|ed|ing|edly)?"),
    HOPE("hop(e|es|ed|ing)"),
    SAY(".*");

    private final Pattern verbs;

    SpeechAct(String verbs) {
        this.verbs = Pattern.compile(verbs, Pattern.CASE_INSENSITIVE);
    }

    /** {@code Would not say}, {@code won't comment}: whoever says so refuses, and says nothing of the rest. */
    private static final Pattern UNWILLING =
            Pattern.compile("(?i).*\\b(?:(?:will|would) (?:\\w+ )?not|wo(?:n|uldn)['\u2019]t)\\b.*");

    /** The act of the first word of the cue that tells one; saying where none does. */
    static String of(String cue) {
        return UNWILLING.matcher(cue).matches() ? name(REFUSE) : name(first(cue));
    }

    private static SpeechAct first(String cue) {
        return Arrays.stream(cue.split("[^\\p{L}]+"))
                .flatMap(word -> Arrays.stream(values())
                        .filter(act -> act != SAY && act.verbs.matcher(word).matches()))
                .findFirst()
                .orElse(SAY);
    }

    private static String name(SpeechAct act) {
        return act.name().toLowerCase(Locale.ROOT);
    }
}
