package org.communique.attribution.language;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.material.FlatText;
import org.communique.material.Span;

/** Who says it in Chinese, which has no blanks: <i>外交部发言人…表示：“…”</i>, <i>“…，”市长…周一说。</i> */
final class UnspacedSpeakers implements SpeakerFinder {

    private static final int LONGEST = 24;

    private final Pattern before;
    private final Pattern behind;

    UnspacedSpeakers(Lexicon lexicon) {
        String says = "(?<says>" + alternatives(lexicon.verbs()) + ")";
        String stop = "(?:" + alternatives(lexicon.stops()) + ")";
        String who = "(?<who>[^\\s，。；：！？“”「」、,]{1," + LONGEST + "}?)";
        before = Pattern.compile(
                "(?:^|[\\s，。；！？”」,])" + who + "(?:" + stop + "[^，。；：！？“”]{0,16}?)?" + says + "[：:，,]?\\s*$");
        behind = Pattern.compile("[，,]?\\s*" + who + "(?:" + stop + "[^，。；：！？“”]{0,16}?)?" + says + "(?=[。，,；\\s]|$)");
    }

    private static String alternatives(Set<String> words) {
        return words.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    @Override
    public Optional<Speaker> find(FlatText text, Span quotation, Span room) {
        int start = Math.max(room.start(), quotation.start() - 2 * LONGEST);
        Matcher left = before.matcher(text.characters()).region(start, quotation.start());
        if (start < quotation.start() && left.find()) {
            return speaker(left);
        }
        Matcher right =
                behind.matcher(text.characters()).region(quotation.end(), Math.max(quotation.end(), room.end()));
        return right.lookingAt() ? speaker(right) : Optional.empty();
    }

    private static Optional<Speaker> speaker(Matcher found) {
        return SpeakerFinder.speaker(
                new Span(found.start("who"), found.end("who")), new Span(found.start("says"), found.end("says")));
    }
}
