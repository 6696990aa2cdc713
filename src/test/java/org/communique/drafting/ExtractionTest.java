package org.communique.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.communique.attribution.Attribution;
import org.communique.attribution.AttributionExtractor;
import org.communique.material.Article;
import org.communique.material.Problem;
import org.communique.material.intake.Document;
import org.communique.material.intake.metadata.Metadata;
import org.junit.jupiter.api.Test;

class ExtractionTest {

    private static final class Ids implements Extraction.Outlet<String> {
        private final List<String> taken = new ArrayList<>();

        @Override
        public String prepare(Document document, List<Attribution> found) {
            return document.article().id();
        }

        @Override
        public void take(String prepared) {
            taken.add(prepared);
        }
    }

    @Test
    void anArticleTooDeepForTheExtractorEndsNoRun() {
        AttributionExtractor failing = new AttributionExtractor() {
            @Override
            public List<Attribution> extract(Article article) {
                if (article.id().equals("b")) {
                    throw new StackOverflowError();
                }
                return List.of();
            }

            @Override
            public String id() {
                return "failing/1";
            }
        };
        List<Problem> problems = new ArrayList<>();
        var ids = new Ids();

        try (Extraction<String> extraction =
                Extraction.builder().threads(1).problems(problems::add).build(failing, ids)) {
            for (String id : List.of("a", "b", "c")) {
                extraction.document(new Document(Article.of(id, "The text of " + id), Metadata.NONE));
            }
            extraction.finish();
        }

        assertThat(ids.taken).containsExactly("a", "c");
        assertThat(problems)
                .singleElement()
                .asString()
                .startsWith("b: its sentences are too long or too deeply nested");
    }
}
