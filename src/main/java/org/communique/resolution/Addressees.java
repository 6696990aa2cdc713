package org.communique.resolution;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.material.Span;
import org.communique.resolution.text.ArticleText;
import org.communique.resolution.text.Surroundings;

/** Words that tell to whom something was said: {@code told the council}, {@code in a letter to the mayor}. */
final class Addressees {

    private static final String NAMES =
            "(?:the |a |an |his |her |its |their )?(?:[\\p{L}\\p{N}][\\p{L}\\p{N}./&'-]*(?: |(?=[,.:;\"\\n]|$))){1,6}?";
    private static final String STOP = "(?=,|:|\\.(?:\\s|$)|\"|\\n"
            + "|\u201C|\\bthat\\b|\\bin\\b|\\bon\\b|\\bat\\b|\\bof\\b|\\bto\\b|\\bfor\\b|\\babout\\b"
            + "|\\bduring\\b|\\bafter\\b|\\bbefore\\b|\\bhow\\b|\\bwhat\\b|\\bwhy\\b|\\bif\\b|\\bhe\\b|\\bshe\\b|\\bit\\b|\\bthey\\b|\\bthere\\b|\\bnot\\b"
            + "|\\bwhen\\b|\\bwhile\\b|\\bagainst\\b|\\bwho\\b|\\bthis\\b|\\bearlier\\b|\\blast\\b|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\bby\\b|\\bwith\\b|\\bas\\b|\\bfull\\b|$)";
    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:[Tt]old|[Tt]ells?|[Tt]elling|informed|assured|urged|reminded|briefed|asked|sent) (?<who>" + NAMES
                    + ")" + STOP);
    private static final Pattern TO = Pattern.compile(
            "\\b(?:message|letter|letters|email|e-mail|telegram|note|memo|wrote|writing|remarks|interview|speech|said|condolences|congratulations|appeal|appealed|comments|statement)"
                    + " (?:to|with) (?<who>"
                    + NAMES + ")" + STOP);

    private static final Pattern NOBODY = Pattern.compile(
            "(?:last|this|next|every|earlier|warn|call|urge|argue|defend|attack|praise|announce|mark|discuss|explain|say|express|ask)\\b.*|.*\\b(?:the|a|an|against)");

    /** The words for the first addressee around an attribution. */
    Optional<Span> find(Surroundings around) {
        return around.frame().stream()
                .flatMap(part -> find(around.text(), part).stream())
                .filter(span -> around.attribution().source().stream().noneMatch(span::overlaps))
                .findFirst();
    }

    private static Optional<Span> find(ArticleText text, Span part) {
        String words = text.foldedSlice(part);
        boolean mayBeTo = words.contains(" to ") || words.contains(" with ");
        Optional<Span> to = mayBeTo ? first(TO, text, part) : Optional.empty();
        return to.or(() -> first(TOLD, text, part));
    }

    private static Optional<Span> first(Pattern pattern, ArticleText text, Span part) {
        Matcher found = pattern.matcher(text.folded()).region(part.start(), Math.min(part.end(), text.length()));
        while (found.find()) {
            String who = found.group("who").stripTrailing();
            // "reporters." ends its sentence, "the U.S." does not
            int length = who.matches(".*[\\p{L}\\p{N}'-]{3,}\\.") ? who.length() - 1 : who.length();
            if (length > 1 && !NOBODY.matcher(who).matches()) {
                return Optional.of(new Span(found.start("who"), found.start("who") + length));
            }
        }
        return Optional.empty();
    }
}
