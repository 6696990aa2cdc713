package org.communique.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.evaluation.GoldArticle.Parts;
import org.communique.material.Article;
import org.communique.material.FlatText;
import org.communique.material.Span;

/** A text as the scorer sees it: tokens, so that attributions are compared as sets of tokens. */
public final class ScoredText {

    private static final Pattern TOKEN = Pattern.compile(
            "[\\p{L}\\p{N}_]+(?:['’][\\p{L}\\p{N}_]+)*+|[^\\p{L}\\p{N}_\\s\\p{Z}\\x{1c}-\\x{1f}\\x{85}]");
    private static final Set<String> LIGHT =
            Set.of("the", "a", "an", "of", "s", "'s", "’s", "and", "this", "that", "these", "those", "some");
    private static final Pattern SPEECH = Pattern.compile(
            "said|says?|saying|t(?:old|ells?|elling)|add(?:s|ed|ing)?|wr(?:ote|ites?|iting|itten)"
                    + "|ask(?:s|ed|ing)?|not(?:es?|ed|ing)|announc(?:es?|ed|ing)|suggest(?:s|ed|ing)?"
                    + "|tweet(?:s|ed|ing)?|argu(?:es?|ed|ing)|expla(?:in|ins|ined|ining)|declar(?:es?|ed|ing)"
                    + "|acknowledg(?:es?|ed|ing)|warn(?:s|ed|ing)?|insist(?:s|ed|ing)?|claim(?:s|ed|ing)?"
                    + "|stat(?:es?|ed|ing|ements?)|report(?:s|ed|ing|edly)?|repl(?:y|ies|ied|ying)"
                    + "|respond(?:s|ed|ing)?|continu(?:es?|ed|ing)|conclud(?:es?|ed|ing)|recall(?:s|ed|ing)?"
                    + "|admit(?:s|ted|ting)?|confirm(?:s|ed|ing)?|testif(?:y|ies|ied|ying)|urg(?:es?|ed|ing)"
                    + "|promis(?:es?|ed|ing)|call(?:s|ed|ing)?|describ(?:es?|ed|ing)|accus(?:es?|ed|ing)"
                    + "|critici[sz](?:es?|ed|ing)|den(?:y|ies|ied|ying)|vow(?:s|ed|ing)?|demand(?:s|ed|ing)?"
                    + "|mention(?:s|ed|ing)?|according|assert(?:s|ed|ing)?|condemn(?:s|ed|ing)?"
                    + "|alleg(?:es?|ed|ing|edly)|reveal(?:s|ed|ing)?|caution(?:s|ed|ing)?|quip(?:s|ped)?"
                    + "|remark(?:s|ed|ing)?|point(?:s|ed|ing)?|pledg(?:es?|ed|ing)|complain(?:s|ed|ing)?"
                    + "|reiterat(?:es?|ed|ing)",
            Pattern.CASE_INSENSITIVE);

    private final List<Span> tokens = new ArrayList<>();
    private final FlatText text;
    private final boolean[] quoted;

    public ScoredText(Article article) {
        this.text = FlatText.of(article.text());
        this.quoted = quoted(text);
        Matcher token = TOKEN.matcher(text.characters());
        while (token.find()) {
            tokens.add(new Span(token.start(), token.end()));
        }
    }

    /** What is between “ and ” or between typewriter marks; one left open runs to its paragraph's end. */
    private static boolean[] quoted(FlatText text) {
        boolean[] inside = new boolean[text.length()];
        boolean open = false;
        for (int at = 0; at < inside.length; at++) {
            char character = text.at(at);
            boolean closes = open && (character == '”' || character == '"');
            open = character != '\n' && !closes && (open || character == '“' || character == '"');
            inside[at] = open || closes;
        }
        return inside;
    }

    /** An attribution as sets of tokens, with its place in the table: how it is worded and what its cue is. */
    public record Marked(BitSet source, BitSet cue, BitSet content, Row worded, Row act) {

        /** Shared tokens of the contents by all tokens of either. */
        public double overlap(Marked other) {
            BitSet both = (BitSet) content.clone();
            both.and(other.content);
            int shared = both.cardinality();
            return (double) shared / (content.cardinality() + other.content.cardinality() - shared);
        }
    }

    /** Whether half or more of the contents is shared, the source is right, and the cue touched. */
    public boolean isUsable(Marked gold, Marked system) {
        boolean source =
                gold.source().equals(system.source()) || heavy(gold.source()).intersects(heavy(system.source()));
        boolean cue =
                gold.cue().isEmpty() && system.cue().isEmpty() || gold.cue().intersects(system.cue());
        return gold.overlap(system) >= 0.5 && source && cue;
    }

    /**
     * Whether those of the system that have the right source cover half of the content or more together, or one of them
     * holds all of it, being one of several that people told apart.
     */
    public boolean isUsableInParts(Marked gold, List<Marked> system) {
        BitSet together = new BitSet();
        for (Marked one : system) {
            boolean source =
                    gold.source().equals(one.source()) || heavy(gold.source()).intersects(heavy(one.source()));
            if (source && one.content().intersects(gold.content())) {
                together.or(one.content());
            }
        }
        together.and(gold.content());
        return 2 * together.cardinality() >= gold.content().cardinality();
    }

    public Marked mark(Parts parts) {
        BitSet content = tokens(parts.content());
        BitSet cue = tokens(parts.cue());
        boolean speech = cue.stream().anyMatch(at -> SPEECH.matcher(word(at)).matches());
        return new Marked(tokens(parts.source()), cue, content, worded(content), speech ? Row.SPEECH : Row.OTHER);
    }

    /** The tokens without punctuation, articles and the like; all of them where nothing else is there. */
    private BitSet heavy(BitSet some) {
        BitSet heavy = new BitSet();
        some.stream()
                .filter(at -> isWord(at) && !LIGHT.contains(word(at).toLowerCase(Locale.ROOT)))
                .forEach(heavy::set);
        return heavy.isEmpty() ? some : heavy;
    }

    private Row worded(BitSet content) {
        long words = content.stream().filter(this::isWord).count();
        long inside = content.stream()
                .filter(at -> isWord(at) && quoted[tokens.get(at).start()])
                .count();
        return words > 0 && inside == words ? Row.DIRECT : inside == 0 ? Row.INDIRECT : Row.MIXED;
    }

    /** The tokens that the spans touch, without punctuation at either end of a span. */
    private BitSet tokens(List<Span> spans) {
        BitSet found = new BitSet();
        for (Span span : spans) {
            if (span.end() > text.length()) {
                throw new IllegalArgumentException("span " + span + " leaves a text of " + text.length());
            }
            int from = 0;
            while (from < tokens.size() && tokens.get(from).end() <= span.start()) {
                from++;
            }
            int to = from;
            while (to < tokens.size() && tokens.get(to).start() < span.end()) {
                to++;
            }
            setWithoutPunctuation(found, from, to);
        }
        return found;
    }

    private void setWithoutPunctuation(BitSet found, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && !isWord(from)) {
            from++;
        }
        while (to > from && !isWord(to - 1)) {
            to--;
        }
        found.set(from, to);
    }

    private String word(int token) {
        return text.slice(tokens.get(token));
    }

    private boolean isWord(int token) {
        return word(token).chars().anyMatch(letter -> FlatText.isLetterOrNumber((char) letter) || letter == '_');
    }
}
