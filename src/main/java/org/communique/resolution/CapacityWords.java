package org.communique.resolution;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.material.Span;
import org.communique.resolution.cast.Cast;
import org.communique.resolution.lexicon.Vocabulary;
import org.communique.resolution.text.Phrase;

/** The words that tell as what somebody speaks: the title before the name, or the apposition after it. */
final class CapacityWords {

    private static final Pattern APPOSITION = Pattern.compile(", (?=(?:an?|the|who)? ?[\\p{L}])([^,\\n"
            + "\u2013\u2014;]{3,160}?)(?=,|(?<! (?:Mr|Ms|Mrs|Dr|Sen|Gov))\\.|\\s--| \u2013|\\)?$)| (?:of|from|at) ([^,\\n"
            + "]{3,120}?)(?=,|\\.|$| said\\b| told\\b)");

    private static final Pattern ARTICLE = Pattern.compile("^(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) ");
    private static final Pattern COURTESY = Pattern.compile("(?i)(?:mr|mrs|ms|miss|dr|sir|lady|lord|dame)\\.?");
    private static final Pattern TRAILING = Pattern.compile("[,\\s]+$");
    private static final Pattern FOR_SOMEBODY = Pattern.compile(".* (?:for|of|to|with)");
    private static final Pattern NO_NAME = Pattern.compile("who .*|.* said .*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}.'-]+");

    private final Vocabulary vocabulary;

    CapacityWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The words within the source, or right behind it.
     *
     * @param name where the source names who speaks
     */
    Optional<Span> find(Phrase phrase, Cast cast, Optional<Span> name) {
        return name.flatMap(named -> before(phrase, named, cast).or(() -> after(phrase, named)))
                .or(() -> spokesman(phrase, cast));
    }

    private Optional<Span> before(Phrase phrase, Span name, Cast cast) {
        String words = phrase.text().folded().substring(phrase.span().start(), name.start());
        String article = ARTICLE.matcher(words).replaceFirst("");
        int start = name.start() - article.length();
        String kept = TRAILING.matcher(article).replaceFirst("");
        if (FOR_SOMEBODY.matcher(kept).matches()) {
            return spokesman(phrase, cast);
        }
        boolean isCapacity = !COURTESY.matcher(kept).matches()
                && BETWEEN_WORDS
                        .splitAsStream(kept)
                        .anyMatch(word -> vocabulary.isTitle(word) || vocabulary.isInstitution(word));
        return isCapacity ? Optional.of(new Span(start, start + kept.length())) : Optional.empty();
    }

    private Optional<Span> after(Phrase phrase, Span name) {
        String text = phrase.text().folded();
        Matcher apposition = APPOSITION.matcher(text).region(name.end(), text.length());
        if (!apposition.lookingAt()) {
            return Optional.empty();
        }
        int group = apposition.group(1) != null ? 1 : 2;
        boolean isCapacity =
                group == 2 || BETWEEN_WORDS.splitAsStream(apposition.group(1)).anyMatch(vocabulary::isTitle);
        boolean isName = !NO_NAME.matcher(apposition.group(group)).matches();
        return isCapacity && isName
                ? Optional.of(new Span(apposition.start(group), apposition.end(group)))
                : Optional.empty();
    }

    private Optional<Span> spokesman(Phrase phrase, Cast cast) {
        if (cast.mentionsIn(phrase.span()).isEmpty()) {
            return Optional.empty();
        }
        boolean isNamed = cast.mentionsIn(phrase.chunkSpan()).stream()
                .anyMatch(mention -> mention.span().contains(phrase.head().span()));
        boolean isTitle = vocabulary.isTitle(phrase.head().text());
        return isTitle && !isNamed ? Optional.of(phrase.chunkSpan()) : Optional.empty();
    }
}
