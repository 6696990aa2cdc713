package org.communique.resolution.cast;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.material.Span;
import org.communique.resolution.lexicon.Gazetteer;
import org.communique.resolution.lexicon.Lexicon;
import org.communique.resolution.lexicon.Vocabulary;
import org.communique.resolution.text.ArticleText;
import org.communique.resolution.text.Spelling;

/** Whether capitalized words name a person: by a title, a given name, or by how the article goes on about them. */
final class NameJudge {

    private static final int LONGEST = 5;
    private static final Pattern ACRONYM =
            Pattern.compile("(?!II|III|IV|JR|QC|KC|MP|MEP|MSP|OBE|CBE|MBE|MD)\\p{Lu}{2,}");

    /** {@code , 41,}, {@code , a ferry captain}, {@code , who owns a boat}. */
    private static final Pattern APPOSITION = Pattern.compile("(?: \\([^)]{1,40}\\))?, (?:\\d\\d,|an? |who )");

    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;
    private final ArticleText text;
    private final List<Span> sources;
    private final Set<String> lone = new HashSet<>();

    /** @param runs all of the article, some of which are surnames alone */
    NameJudge(Lexicon lexicon, ArticleText text, List<Span> sources, List<Run> runs) {
        this.vocabulary = lexicon.vocabulary();
        this.gazetteer = lexicon.gazetteer();
        this.text = text;
        this.sources = sources;
        runs.stream()
                .filter(run -> run.length() == 1)
                .forEach(run -> lone.add(Spelling.lower(run.words().get(0))));
    }

    boolean isPerson(Run run) {
        List<String> words = run.words();
        boolean isOther = words.size() < 2
                || words.size() > LONGEST
                || gazetteer.isBody(run.name())
                || gazetteer.isPlace(run.name())
                || words.stream().anyMatch(word -> ACRONYM.matcher(word).matches() || vocabulary.isGroup(word));
        return !isOther && isPerson(run, words);
    }

    private boolean isPerson(Run run, List<String> words) {
        boolean isGiven = vocabulary.isGivenName(words.get(0));
        boolean isTitled = !run.title().isEmpty();
        if (words.stream().skip(isGiven ? 1 : 0).anyMatch(vocabulary::isOrganizationWord)) {
            return (isGiven || isTitled) && words.size() == 2 && !isThe(run) && isToldOf(run);
        }
        boolean isPlain = words.stream().skip(isGiven ? 1 : 0).noneMatch(this::isNoSurname);
        if (isGiven || isTitled) {
            return isPlain || !isThe(run) && (isSourced(run) || isToldOf(run));
        }
        return isPlain && !isThe(run) && (isSourced(run) || isToldOf(run));
    }

    private boolean isNoSurname(String word) {
        boolean isParticle = Character.isLowerCase(word.charAt(0));
        return !isParticle && isNoName(word);
    }

    private boolean isNoName(String word) {
        return vocabulary.isCommon(word) || gazetteer.isPlace(word) || gazetteer.isDemonym(word);
    }

    private static boolean isThe(Run run) {
        return run.before().equals("the");
    }

    private boolean isSourced(Run run) {
        return sources.stream().anyMatch(source -> source.contains(run.span()));
    }

    /** The article describes the person, or calls the person by the last word later. */
    private boolean isToldOf(Run run) {
        List<String> words = new PersonName(run.name()).words();
        boolean isRecalled = !words.isEmpty() && lone.contains(words.get(words.size() - 1));
        return isRecalled
                || APPOSITION
                        .matcher(text.folded())
                        .region(run.span().end(), text.length())
                        .lookingAt();
    }
}
