package org.communique.benchmark.corenlp;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.ToIntFunction;
import org.communique.benchmark.ArticleRounds;
import org.communique.material.Article;

/** CoreNLP's quotation pipeline at work in a JVM of its own: {@code corenlp FOLDER ARTICLES ROUNDS}. */
final class CoreNlpRun {

    private CoreNlpRun() {}

    public static void main(String[] arguments) {
        new ArticleRounds(Path.of(arguments[1]), Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]))
                .tell(arguments[0], quotations());
    }

    private static ToIntFunction<Article> quotations() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        properties.setProperty("threads", "1");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        return article -> {
            CoreDocument document = new CoreDocument(article.text());
            pipeline.annotate(document);
            return document.quotes().size();
        };
    }
}
