package org.communique.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.communique.attribution.Attribution.Mode;
import org.communique.material.Article;
import org.communique.material.Span;
import org.junit.jupiter.api.Test;

class StandoffWriterTest {

    @Test
    void anArticleIsALine() {
        StringWriter out = new StringWriter();
        try (StandoffWriter writer = new StandoffWriter(out)) {
            writer.write(
                    Article.of("a", "“Yes,” she said."),
                    List.of(new Attribution(
                            List.of(new Span(7, 10)),
                            List.of(new Span(11, 15)),
                            List.of(new Span(0, 6)),
                            Mode.DIRECT,
                            0.87654,
                            "test/1")));
            writer.write(Article.of("b", ""), List.of());
        }
        assertThat(out).hasToString("""
            {"id":"a","attributions":[{"source":[[7,10]],"cue":[[11,15]],"content":[[0,6]],\
            "mode":"direct","confidence":0.877,"extractor":"test/1","basis":"tagged","actuality":"asserted","language":"en"}]}
            {"id":"b","attributions":[]}
            """);
    }
}
