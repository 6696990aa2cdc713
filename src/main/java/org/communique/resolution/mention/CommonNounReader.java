package org.communique.resolution.mention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.material.Span;
import org.communique.resolution.lexicon.Lexicon;
import org.communique.resolution.lexicon.Vocabulary;
import org.communique.resolution.referent.CandidateKey;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.referent.Referent.Candidate.Kind;
import org.communique.resolution.text.ArticleText;
import org.communique.resolution.text.Phrase;

/** Whoever is only described ({@code a senior aide}) or written without capitals, and what is no actor at all. */
final class CommonNounReader implements MentionReader {

    private static final int LONGEST = 80;

    private static final Pattern STUDY = Pattern.compile(
            "\\b(?:research|white|working|discussion|position|policy|scientific|academic) paper\\b"
                    + "|\\bpaper,? (?:published|titled|in (?:the journal|Nature|Science))\\b|\\b(?:study|co-?authors?)\\b");

    /** Names in Chinese have two to four characters, and a point between the parts of foreign ones. */
    private static final Pattern OTHER_SCRIPT = Pattern.compile(
            "(?![\u4e00\u6709\u67d0\u8be5\u6b64\u8fd9\u90a3\u4ed6\u5979\u8a72\u9019\u591a\u4e00])\\p{IsHan}{2,4}"
                    + "|[\\p{IsHangul}\\p{IsKatakana}]{2,8}|[\\p{IsHan}\\p{IsKatakana}]+·[\\p{IsHan}\\p{IsKatakana}·]+");

    private static final Pattern DESCRIBED_IN_CHINESE =
            Pattern.compile("[\u4e00\u6709\u67d0\u8be5\u6b64\u8fd9\u90a3\u8a72\u9019\u591a]\\p{IsHan}{1,20}");
    /** {@code 外交部发言人汪文斌}: an office, and the name of who holds it, if it is given. */
    private static final Pattern OFFICE_IN_CHINESE =
            Pattern.compile("\\p{IsHan}{0,16}(?:[发發]言人|主[席任]|[总總][统統理]|[部市省局院校县厅处秘书][长長]|书记|書記|教授|[议議]员|大使"
                    + "|[记記]者|官员|[专專]家)(?<name>\\p{IsHan}{2,4}|[\\p{IsHan}·]{3,12})?");

    /** An office of Arabic, where nothing but the words tells a name from a noun. */
    private static final Pattern OFFICE_IN_ARABIC =
            Pattern.compile("(?:ال)?(?:رئيس|وزير|متحدث|ناطق|مدير|مسؤول|محافظ|سفير|نائب|أمين|قائد|عمدة)ة?"
                    + "(?: [\\p{IsArabic}]+){0,8}");

    private static final Pattern HANDLE = Pattern.compile("@\\w{2,30}");

    /** {@code About 9 percent}, {@code 26%}, {@code those over 60}, {@code a handful of captains}. */
    private static final Pattern MANY = Pattern.compile(
            "(?i)(?:(?:about|some|nearly|almost|roughly|only|just|another|more than|fewer than|at least) )?"
                    + "[\\d.,]+ ?(?:%|percent|per cent).*|(?:those|(?:many|some|few|most|others) (?:who|of|in|on|at))\\b.*"
                    + "|(?:about |nearly |almost )?(?:one|two|three|four|five|six|seven|eight|nine) in (?:\\p{L}+|\\d+)|an? (?:large |small |growing |vast )?(?:number|handful|dozen|majority|lot) of .*",
            Pattern.DOTALL);

    /** {@code One of the captains}. */
    private static final Pattern ONE_OF_MANY =
            Pattern.compile("(?i)(?:another )?one of (?:the|his|her|their|its|our)\\b.*", Pattern.DOTALL);

    /** What is told besides of whoever is described. */
    private static final Pattern ASIDE = Pattern.compile(
            " ?[\u2013-\u2015(;:]| -+ |(?<!\\bnot) to be |, (?:(?:who|which|whose|whom|where|when|like|including|such as|speaking|citing|however"
                    + "|meanwhile|too)\\b|\\d)");

    /** A description between blanks, marks, a possessive, and a pronoun of which the clause is cut off. */
    private static final Pattern BARE = Pattern.compile(
            "^[\\s\\p{Punct}&&[^@]]*(\\S.*?)(?:'s?)?(?: (?:who|whom|that|which|whose|himself|herself|themselves|also))?[\\s,;:.!?-]*$",
            Pattern.DOTALL);

    private final Vocabulary vocabulary;

    CommonNounReader(Lexicon lexicon) {
        this.vocabulary = lexicon.vocabulary();
    }

    @Override
    public Optional<Referent> read(Phrase phrase, Scene scene) {
        return inOtherScript(phrase, scene).or(() -> byHead(phrase, scene));
    }

    private Optional<Referent> byHead(Phrase phrase, Scene scene) {
        String head = phrase.head().text();
        if (vocabulary.isThing(head) || vocabulary.isDocument(head) || isStudy(phrase, scene)) {
            return Optional.of(new Referent.Nil(Referent.Nil.Reason.NOT_AN_ACTOR));
        }
        if (ONE_OF_MANY.matcher(phrase.words()).matches()) {
            return Optional.of(described(phrase, scene, Kind.UNNAMED, 0.5));
        }
        if (vocabulary.isGroup(head) || MANY.matcher(phrase.words()).matches()) {
            return Optional.of(described(phrase, scene, Kind.GROUP, 0.6));
        }
        if (vocabulary.isInstitution(head)) {
            return Optional.of(described(phrase, scene, Kind.ORGANIZATION, 0.5));
        }
        return vocabulary.isTitle(head) ? Optional.of(described(phrase, scene, Kind.UNNAMED, 0.5)) : Optional.empty();
    }

    private static Optional<Referent> inOtherScript(Phrase phrase, Scene scene) {
        Matcher office = OFFICE_IN_CHINESE.matcher(phrase.words());
        if (office.matches() && office.group("name") != null) {
            int start = phrase.span().start() + office.start("name");
            Span name = new Span(start, start + office.group("name").length());
            return Optional.of(named(name, office.group("name"), Kind.PERSON, 0.5));
        }
        boolean isDescribed = office.matches()
                || Stream.of(DESCRIBED_IN_CHINESE, OFFICE_IN_ARABIC, HANDLE)
                        .anyMatch(kind -> kind.matcher(phrase.words()).matches());
        if (isDescribed) {
            return Optional.of(described(phrase, scene, Kind.UNNAMED, 0.5));
        }
        return OTHER_SCRIPT.matcher(phrase.words()).matches()
                ? Optional.of(named(phrase.span(), phrase.words(), Kind.PERSON, 0.5))
                : Optional.empty();
    }

    /** The paper of scholars, where the article tells of one, and not the paper of journalists. */
    private static boolean isStudy(Phrase phrase, Scene scene) {
        return phrase.head().is("paper") && STUDY.matcher(scene.text().folded()).find();
    }

    /** A candidate that stands for these words in this article only. */
    static Referent described(Phrase phrase, Scene scene, Kind kind, double confidence) {
        Span span = description(phrase, scene.text());
        String words = scene.text().slice(span);
        return new Referent.Candidate(
                CandidateKey.within(scene.text().id(), words), kind, false, List.of(words), List.of(span), confidence);
    }

    /** A candidate who is the same wherever that name stands. */
    static Referent named(Span span, String name, Kind kind, double confidence) {
        return new Referent.Candidate(
                CandidateKey.of(kind, name), kind, true, List.of(name), List.of(span), confidence);
    }

    /** Without what is only told besides, and without what ends a clause: {@code a clerk | , who runs the quay,}. */
    private static Span description(Phrase phrase, ArticleText text) {
        Span span = phrase.span().length() <= LONGEST
                        || MANY.matcher(phrase.words()).matches()
                ? phrase.span()
                : new Span(phrase.span().start(), phrase.chunkSpan().end());
        String words = text.foldedSlice(span);
        int end = words.length();
        Matcher aside = ASIDE.matcher(words);
        if (aside.find(Math.min(end, phrase.chunkSpan().end() - span.start()))) {
            end = aside.start();
        }
        Matcher bare = BARE.matcher(words.substring(0, end));
        return bare.find() ? new Span(span.start() + bare.start(1), span.start() + bare.end(1)) : span;
    }
}
