package org.communique.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.communique.attribution.rules.RulesExtractor;
import org.communique.attribution.tagger.TaggerExtractor;
import org.communique.material.Article;
import org.communique.material.Span;
import org.junit.jupiter.api.Test;

/** Whatever stands in a text, an extractor gives attributions whose spans lie in it, and never an exception. */
class FuzzTest {

    private static final List<String> PARTS = List.of(
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "«",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            " ",
            ". ",
            ", ",
            ": ",
            "—",
            "\u0000",
            "\uFEFF",
            "\u202E",
            "\uD83C",
            "\uDF09",
            "🌉",
            "🇰🇿",
            "e\u0301",
            "İ",
            "ﬁ",
            "½",
            "قال",
            "סוף",
            "哈萨克斯坦",
            "Алматы",
            "She said",
            "he told the BBC",
            "according to",
            "WALLACE:",
            "OKORO:",
            "the minister",
            "that it would rain",
            "x".repeat(300),
            "We will rebuild the bridge",
            "said",
            "tweeted",
            "“so-called”",
            "@name",
            "http://a.b/c?d");

    private static final long SEED = 20220105;

    @Test
    void rulesSurviveAnything() {
        RulesExtractor rules = RulesExtractor.load();
        Random random = new Random(SEED);
        for (int round = 0; round < 1_000; round++) {
            check(rules, mixture(random, 60));
        }
    }

    @Test
    void theTaggerSurvivesAnything() {
        try (TaggerExtractor tagger = TaggerExtractor.load()) {
            Random random = new Random(SEED);
            for (int round = 0; round < 150; round++) {
                check(tagger, mixture(random, 60));
            }
        }
    }

    @Test
    void emptyTextsHaveNoAttributions() {
        RulesExtractor rules = RulesExtractor.load();
        assertThat(Stream.of("", " ", "\n", "\u0000"))
                .allSatisfy(text ->
                        assertThat(rules.extract(Article.of("empty", text))).isEmpty());
    }

    @Test
    void aMegabyteIsReadInSeconds() {
        RulesExtractor rules = RulesExtractor.load();
        assertThat(megabytes())
                .allSatisfy(text -> assertThat(seconds(rules, text)).isLessThan(5));
    }

    @Test
    void aMegabyteWithoutLineBreaksIsReadByTheTaggerInSeconds() {
        try (TaggerExtractor tagger = TaggerExtractor.load()) {
            assertThat(megabytes())
                    .allSatisfy(text -> assertThat(seconds(tagger, text)).isLessThan(5));
        }
    }

    private static Stream<String> megabytes() {
        return Stream.of("“She said ", "a\" \"b ", "x", " ", "\u0000", "\uD83C", "''", "قال", "Ann Lee said: “")
                .map(part -> part.repeat(1_000_000 / part.length()));
    }

    private static double seconds(AttributionExtractor extractor, String text) {
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        check(extractor, text);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e9;
    }

    private static String mixture(Random random, int parts) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(parts);
        for (int part = 0; part < count; part++) {
            text.append(PARTS.get(random.nextInt(PARTS.size()))).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static void check(AttributionExtractor extractor, String text) {
        Article article = Article.of("fuzz", text);
        int end = article.codePoints();
        for (Attribution attribution : extractor.extract(article)) {
            assertThat(Stream.of(attribution.source(), attribution.cue(), attribution.content())
                            .flatMap(List::stream)
                            .mapToInt(Span::end))
                    .as(text)
                    .allMatch(at -> at <= end);
        }
    }
}
