package org.communique.benchmark;

import java.nio.file.Path;
import java.util.function.ToIntFunction;
import org.communique.attribution.AttributionExtractor;
import org.communique.attribution.rules.RulesExtractor;
import org.communique.attribution.tagger.TaggerExtractor;
import org.communique.material.Article;

/** One extractor at work in a JVM of its own: {@code tagger|rules FOLDER ARTICLES ROUNDS}. */
final class ExtractionRun {

    private ExtractionRun() {}

    public static void main(String[] arguments) {
        ArticleRounds rounds = new ArticleRounds(
                Path.of(arguments[1]), Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        rounds.tell(arguments[0], found(arguments[0]));
    }

    private static ToIntFunction<Article> found(String name) {
        AttributionExtractor extractor = name.equals("rules") ? RulesExtractor.load() : TaggerExtractor.load();
        return article -> extractor.extract(article).size();
    }
}
