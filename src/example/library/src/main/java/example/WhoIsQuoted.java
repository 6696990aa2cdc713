package example;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.communique.Dataset;
import org.communique.Extracted;
import org.communique.Pipeline;
import org.communique.attribution.Attribution;
import org.communique.material.Article;
import org.communique.material.Problem;
import org.communique.material.Span;
import org.communique.material.intake.Document;
import org.communique.pipeline.Outcome;

/** Prints who says what in a folder of articles; with a dataset named as well, extracts them into it and builds a release. */
public final class WhoIsQuoted {

    private WhoIsQuoted() {}

    public static void main(String[] arguments) {
        Path articles = Path.of(arguments[0]);
        try (Pipeline pipeline = Pipeline.withRules()) {
            List<Problem> unread = Pipeline.read(articles, document -> print(document, pipeline.extract(document)));
            unread.forEach(problem -> System.err.println(problem));
            if (arguments.length > 1) {
                publish(pipeline, articles, new Dataset(Path.of(arguments[1])));
            }
        }
    }

    private static void print(Document document, List<Attribution> found) {
        for (Attribution attribution : found) {
            System.out.printf(
                    "%s | %s | %s%n",
                    document.article().id(),
                    words(document.article(), attribution.source()),
                    words(document.article(), attribution.content()));
        }
    }

    private static String words(Article article, List<Span> spans) {
        return spans.stream()
                .flatMap(span -> article.slice(span).stream())
                .collect(Collectors.joining(" … "));
    }

    private static void publish(Pipeline pipeline, Path articles, Dataset dataset) {
        Extracted extracted = pipeline.extract(articles, dataset);
        extracted.problems().forEach(problem -> System.err.println(problem));
        System.out.printf("%d reports of %d articles%n", extracted.counts().reports(), extracted.counts().articles());
        Outcome outcome = Pipeline.build(dataset);
        String told = outcome.match(
                published -> "released into " + published.release(), refused -> "refused: " + refused.problems());
        System.out.println(told);
    }
}
