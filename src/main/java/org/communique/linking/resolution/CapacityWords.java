package org.communique.linking.resolution;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.material.Span;

/** The words that tell as what somebody speaks: the title before the name, or the apposition after it. */
final class CapacityWords {

    private static final Pattern APPOSITION = Pattern.compile(
            "\\G, (?=(?:an?|the|who)? ?[\\p{L}])([^,\\n\u2013\u2014;]{3,160}?)(?=,|\\.|\\s--| \u2013|\\)?$)|\\G (?:of|from|at) ([^,\\n]{3,120}?)(?=,|\\.|$| said\\b| told\\b)");

    private final Vocabulary vocabulary;

    CapacityWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The words within the source, or right behind it. */
    Optional<Span> find(Phrase phrase, Cast cast) {
        List<Cast.Mention> mentions = cast.mentionsIn(phrase.span());
        if (mentions.isEmpty()) {
            return Optional.empty();
        }
        Cast.Mention name = mentions.get(0);
        return before(phrase, name).or(() -> after(phrase, name)).or(() -> spokesman(phrase));
    }

    private Optional<Span> before(Phrase phrase, Cast.Mention name) {
        String words = phrase.text()
                .folded()
                .substring(phrase.span().start(), name.span().start());
        String article = words.replaceFirst("^(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) ", "");
        int start = name.span().start() - article.length();
        String kept = article.replaceFirst("[,\\s]+$", "");
        if (kept.matches(".* (?:for|of|to|with)")) {
            return spokesman(phrase);
        }
        boolean isCapacity = Stream.of(kept.split("[^\\p{L}.'-]+"))
                .anyMatch(word -> vocabulary.isTitle(word) || vocabulary.isInstitution(word));
        return isCapacity ? Optional.of(new Span(start, start + kept.length())) : Optional.empty();
    }

    private Optional<Span> after(Phrase phrase, Cast.Mention name) {
        String text = phrase.text().folded();
        Matcher apposition = APPOSITION.matcher(text).region(name.span().end(), text.length());
        if (!apposition.find()) {
            return Optional.empty();
        }
        int group = apposition.group(1) != null ? 1 : 2;
        boolean isCapacity = group == 2
                || Stream.of(apposition.group(1).split("[^\\p{L}.'-]+")).anyMatch(word -> vocabulary.isTitle(word));
        boolean isName = !apposition.group(group).matches("who .*|.* said .*");
        return isCapacity && isName
                ? Optional.of(new Span(apposition.start(group), apposition.end(group)))
                : Optional.empty();
    }

    private Optional<Span> spokesman(Phrase phrase) {
        boolean isTitle = vocabulary.isTitle(phrase.head().text());
        return isTitle ? Optional.of(phrase.chunkSpan()) : Optional.empty();
    }
}
