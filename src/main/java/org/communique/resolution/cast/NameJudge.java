package org.communique.resolution.cast;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.material.Span;
import org.communique.resolution.identity.PersonName;
import org.communique.resolution.lexicon.Gazetteer;
import org.communique.resolution.lexicon.Lexicon;
import org.communique.resolution.lexicon.Vocabulary;
import org.communique.resolution.text.ArticleText;
import org.communique.resolution.text.Spelling;

/** Whether capitalized words name a person: by a title, a given name, or by how the article goes on about them. */
final class NameJudge {

    private static final int LONGEST = 5;
    private static final Pattern VERB = Pattern.compile(".{2,}(?:s|ed|ing)");
    private static final Pattern ACRONYM =
            Pattern.compile("(?:\\A|-)(?!II|III|IV|JR|QC|KC|MP|MEP|MSP|OBE|CBE|MBE|MD)\\p{Lu}{2,}(?:-|\\z)");

    /** {@code , 41,}, {@code , who owns a boat}. */
    private static final Pattern OF_A_PERSON = Pattern.compile("(?: \\([^)]{1,40}\\))?, (?:\\d\\d,|who )");

    /** {@code , a ferry captain}. */
    private static final Pattern APPOSITION = Pattern.compile("(?: \\([^)]{1,40}\\))?, (?:an?|the) ([^,.;:\\n]{3,60})");

    /** In the same clause, in the next sentence or behind a quotation, and nobody else is named between. */
    private static final Pattern HE_OR_SHE =
            Pattern.compile("(?:(?!\\bits?\\b)[^.!?\\p{Lu}\"\u201C])*(?: (?:he|she|his|her)\\b"
                    + "|[.!?][\"'\u201D]*\\s+(?:(?:He|She)\\b|[\"\u201C][^\"\u201D]{1,400}[\"\u201D] (?:he|she)\\b))");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}.'-]+");

    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;
    private final ArticleText text;
    private final List<Span> sources;
    private final Set<String> lone = new HashSet<>();
    private final Set<String> alone = new HashSet<>();

    /** @param runs all of the article, some of which are surnames alone */
    NameJudge(Lexicon lexicon, ArticleText text, List<Span> sources, List<Run> runs) {
        this.vocabulary = lexicon.vocabulary();
        this.gazetteer = lexicon.gazetteer();
        this.text = text;
        this.sources = sources;
        List<Run> single = runs.stream().filter(run -> run.length() == 1).toList();
        single.forEach(run -> lone.add(Spelling.lower(run.words().get(0))));
        single.stream()
                .filter(run -> isSourceByOneName(run) && isHeOrSheBehind(run))
                .forEach(run -> alone.add(run.word()));
    }

    private boolean isHeOrSheBehind(Run run) {
        return HE_OR_SHE
                .matcher(text.folded())
                .region(run.span().end(), text.length())
                .lookingAt();
    }

    /** Whom the article names by one name only, as a speaker, and calls {@code he} or {@code she}. */
    boolean isNamedAlone(Run run) {
        return alone.contains(run.word());
    }

    private boolean isSourceByOneName(Run run) {
        String word = run.word();
        return sources.contains(run.span())
                && !vocabulary.isNoName(word)
                && !vocabulary.isTitle(word)
                && !vocabulary.isGroup(word)
                && !vocabulary.isOrganizationWord(word)
                && !isNoName(word)
                && !gazetteer.isBody(word)
                && !Gazetteer.looksLikeBody(word)
                && word.length() > 2
                && !ACRONYM.matcher(word).find();
    }

    boolean isPerson(Run run) {
        List<String> words = run.words();
        boolean isOther = words.size() < 2
                || words.size() > LONGEST
                || gazetteer.isBody(run.name())
                || gazetteer.isPlace(run.name())
                || words.stream().anyMatch(vocabulary::isGroup)
                || hasAcronym(words);
        return !isOther && isPerson(run, words);
    }

    /** In capitals altogether, as in transcripts, a name is no acronym. */
    private boolean hasAcronym(List<String> words) {
        long acronyms =
                words.stream().filter(word -> ACRONYM.matcher(word).find()).count();
        return acronyms > 0 && !(acronyms == words.size() && vocabulary.isGivenName(words.get(0)));
    }

    private boolean isPerson(Run run, List<String> words) {
        boolean isGiven = vocabulary.isGivenName(words.get(0));
        if (!isGiven && isVerb(words.get(0))) {
            return false;
        }
        boolean isTitled = !run.title().isEmpty();
        boolean isThe = run.before().equals("the");
        boolean isOfABody = words.stream()
                .skip(isGiven ? 1 : 0)
                .anyMatch(word -> vocabulary.isOrganizationWord(word) && !vocabulary.isGivenName(word));
        if (isOfABody) {
            return !isThe && words.size() == 2 && (isOfAge(run) || isNamedLikeABody(run, words));
        }
        boolean isPlain = words.stream().skip(isGiven ? 1 : 0).noneMatch(this::isNoSurname);
        boolean isMentioned = isSourced(run) || isRecalled(run);
        if (isGiven || isTitled) {
            boolean mayBeAPlace = gazetteer.isPlace(words.get(0));
            return isPlain && !mayBeAPlace || isSurelyGiven(words.get(0)) || !isThe && (isMentioned || isApposed(run));
        }
        boolean isSpeakerRecalled = !isNoName(words.get(0)) && isSourced(run) && isRecalled(run);
        return !isThe && (isApposed(run) || isPlain && isMentioned || isSpeakerRecalled);
    }

    /** {@code Host Asks Quay}, in a headline. */
    private boolean isVerb(String word) {
        return VERB.matcher(word).matches() && vocabulary.isCommon(word);
    }

    /** {@code Ida Lake}, whom the article goes on about; {@code Marlow University} and {@code Tin Games} are none. */
    private boolean isNamedLikeABody(Run run, List<String> words) {
        return isSurelyGiven(words.get(0))
                && words.stream().noneMatch(vocabulary::isInstitution)
                && (isApposed(run) || isRecalled(run));
    }

    private boolean isSurelyGiven(String word) {
        return vocabulary.isGivenName(word) && !vocabulary.isCommonGivenName(word) && !gazetteer.isPlace(word);
    }

    private boolean isNoSurname(String word) {
        boolean isParticle = Character.isLowerCase(word.charAt(0));
        return !isParticle && isNoName(word);
    }

    private boolean isNoName(String word) {
        return vocabulary.isCommon(word) || gazetteer.isPlace(word) || gazetteer.isDemonym(word);
    }

    private boolean isSourced(Run run) {
        return sources.stream().anyMatch(source -> source.overlaps(run.span()));
    }

    /** The article calls the person by the last word later. */
    private boolean isRecalled(Run run) {
        List<String> words = new PersonName(run.name()).words();
        return !words.isEmpty() && lone.contains(words.get(words.size() - 1));
    }

    /** The article says how old the person is, or what he or she is. */
    private boolean isApposed(Run run) {
        int end = run.span().end();
        Matcher apposition = APPOSITION.matcher(text.folded()).region(end, text.length());
        boolean isDescribed = apposition.lookingAt()
                && BETWEEN_WORDS.splitAsStream(apposition.group(1)).anyMatch(vocabulary::isTitle);
        return isDescribed || isOfAge(run);
    }

    private boolean isOfAge(Run run) {
        return OF_A_PERSON
                .matcher(text.folded())
                .region(run.span().end(), text.length())
                .lookingAt();
    }
}
