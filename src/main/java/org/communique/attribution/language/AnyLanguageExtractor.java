package org.communique.attribution.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.attribution.Attribution;
import org.communique.attribution.AttributionExtractor;
import org.communique.material.Article;

/**
 * English by another extractor, direct speech in German, French, Spanish, Russian, Chinese and Arabic by rules; of an
 * article in another language nothing, for it must not pass as English.
 */
public final class AnyLanguageExtractor implements AttributionExtractor {

    private static final List<String> LANGUAGES = List.of("ar", "de", "es", "fr", "ru", "zh");

    private final AttributionExtractor english;
    private final Map<String, SpeechExtractor> others = new TreeMap<>();

    public AnyLanguageExtractor(AttributionExtractor english) {
        this.english = english;
        LANGUAGES.forEach(language -> others.put(language, new SpeechExtractor(language)));
    }

    @Override
    public String id() {
        return english.id();
    }

    @Override
    public List<Attribution> extract(Article article) {
        return english.extract(article);
    }

    @Override
    public List<Attribution> extract(Article article, String language) {
        return extractor(language).map(one -> one.extract(article)).orElse(List.of());
    }

    @Override
    public boolean reads(String language) {
        return extractor(language).isPresent();
    }

    private Optional<AttributionExtractor> extractor(String language) {
        return english.reads(language) ? Optional.of(english) : Optional.ofNullable(others.get(language.split("-")[0]));
    }
}
