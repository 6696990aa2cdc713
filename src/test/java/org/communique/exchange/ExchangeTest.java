package org.communique.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.communique.dossier.Material;
import org.communique.dossier.Statement;
import org.communique.material.Article;
import org.communique.material.ArticleReader;
import org.communique.material.Span;
import org.communique.reading.MaterialReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is written for another tool is read back as it was. */
class ExchangeTest {

    private static final String BASE = "https://example.org/";

    private static final AnnotatedArticle HARBOUR = new AnnotatedArticle(
            Article.of("harbour", "“We 🚢 sail,” she said,\n“today – as Bo said that we would.”\n"),
            List.of(
                    new Annotation(
                            "r1",
                            List.of(new Span(13, 16)),
                            List.of(new Span(17, 21)),
                            List.of(new Span(0, 12), new Span(23, 58)),
                            Map.of("speaker", "ann \"quoted\"", "review", "curated")),
                    new Annotation("r2", List.of(new Span(35, 37)), List.of(), List.of(new Span(43, 56)), Map.of())));

    @Test
    void bratHasWhatIsBrokenAndNested() {
        String ann = Brat.write(HARBOUR);

        assertThat(Brat.read(HARBOUR.article(), ann)).isEqualTo(HARBOUR);
        assertThat(ann)
                .contains("T4\tContent 0 12;23 58\t“We 🚢 sail,” “today")
                .contains("E1\tAttribution:T1 Source:T2 Cue:T3 Content:T4\n");
    }

    @Test
    void webAnnotationsHaveWhatIsBrokenAndNestedButNoWords() {
        String page = WebAnnotations.write(HARBOUR, BASE);

        assertThat(WebAnnotations.read(HARBOUR.article(), page)).isEqualTo(HARBOUR);
        assertThat(page).contains("\"TextPositionSelector\"").doesNotContain("sail");
    }

    @Test
    void casXmiReadsNoOtherFileAndGrowsNoEntities(@TempDir Path folder) throws IOException {
        Path secret =
                Files.writeString(folder.resolve("secret"), HARBOUR.article().text());
        String xmi = new String(Xmi.write(HARBOUR), UTF_8)
                .replaceFirst(" sofaString=\"[^\"]*\"/>", "><sofaString>&e;</sofaString></cas:Sofa>");
        assertThat(xmi).contains("&e;");
        for (String entity : List.of("SYSTEM \"" + secret.toUri() + "\"", "\"&f;&f;\"> <!ENTITY f \"x\"")) {
            String declared = xmi.replaceFirst(
                    "(?s)(<\\?xml[^>]*>)", "$1<!DOCTYPE x [<!ENTITY e " + Matcher.quoteReplacement(entity) + ">]>");
            assertThat(declared).contains("DOCTYPE");
            assertThatThrownBy(() -> Xmi.read(HARBOUR.article(), declared.getBytes(UTF_8)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aSpanOfCasXmiThatEndsBeyondTheTextStillDoes() {
        String xmi = new String(Xmi.write(HARBOUR), UTF_8).replace("end=\"13\"", "end=\"99999\"");
        assertThat(Xmi.read(HARBOUR.article(), xmi.getBytes(UTF_8)).annotations())
                .flatExtracting(Annotation::content)
                .extracting(Span::end)
                .anyMatch(end -> end > 90_000);
    }

    @Test
    void casXmiHasWhatIsBrokenAndNested() {
        byte[] xmi = Xmi.write(HARBOUR);

        assertThat(Xmi.read(HARBOUR.article(), xmi)).isEqualTo(HARBOUR);
        assertThat(new String(xmi, UTF_8)).contains("<custom:Passage", "begin=\"0\" end=\"13\"");
        Article other = Article.of("other", "Another text");
        assertThatThrownBy(() -> Xmi.read(other, xmi)).hasMessageContaining("its text is not that of other.txt");
        assertThatThrownBy(() -> Xmi.read(other, "<a/>".getBytes(UTF_8))).hasMessageContaining("no CAS XMI file");
    }

    @Test
    void labelStudioCountsInItsOwnUnits() {
        String tasks = LabelStudio.write(List.of(HARBOUR));

        assertThat(tasks)
                .contains("\"start\" : 14")
                .contains("\"text\" : \"she\"")
                .contains("\"relation\"");
    }

    @Test
    void linesOfOtherKindsArePassedOver() {
        String ann = "T1\tContent 0 5\tabcde\nA1\tNegated T1\nR1\tof Arg1:T1 Arg2:T1\n#1\tAnnotatorNotes T1\tsure?\n"
                + "E1\tAttribution:T1 Content:T1\n#2\tAnnotatorNotes E1\t{\"mode\":null}\nE2\tOther:T1\nnonsense\n";

        assertThat(Brat.read(HARBOUR.article(), ann).annotations())
                .singleElement()
                .satisfies(one -> assertThat(one.content()).containsExactly(new Span(0, 5)))
                .satisfies(one -> assertThat(one.attributes()).isEmpty());
    }

    @Test
    @Tag("texts")
    void theFiveDossiersComeBackAsTheyWere() {
        Material material =
                new MaterialReader(Path.of("material"), problem -> {}).read().orElseThrow();
        Map<String, Statement> statements = new HashMap<>();
        material.statements().forEach(one -> statements.put(one.id(), one));
        material.dossiers().forEach(one -> one.statements().forEach(said -> statements.put(said.id(), said)));
        material.dossiers().forEach(dossier -> {
            Article article = new ArticleReader(Path.of("../shared/seeds"), problem -> {})
                    .read(dossier.article().id())
                    .orElseThrow();
            AnnotatedArticle annotated =
                    AnnotatedArticle.of(dossier, article, id -> Optional.ofNullable(statements.get(id)));
            assertThat(annotated.annotations()).hasSameSizeAs(dossier.reports());
            assertThat(Brat.read(article, Brat.write(annotated))).isEqualTo(annotated);
            assertThat(WebAnnotations.read(article, WebAnnotations.write(annotated, BASE)))
                    .isEqualTo(annotated);
            assertThat(Xmi.read(article, Xmi.write(annotated)).annotations())
                    .containsExactlyInAnyOrderElementsOf(annotated.annotations());
        });
    }

    @Test
    @Tag("texts")
    void polnearsDevSplitComesBackAsItWas() throws IOException {
        Path polnear = Path.of(System.getProperty("polnear", "../shared/corpora/polnear/dev"));
        int read = 0;
        try (Stream<Path> files = Files.list(polnear.resolve("ann"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replaceFirst("_[^_]+\\.ann$", "");
                Path text = polnear.resolve("text").resolve(name + ".txt");
                if (Files.exists(text)) {
                    Article article = Article.of(name, Files.readString(text));
                    AnnotatedArticle annotated = Brat.read(article, Files.readString(file));
                    read += annotated.annotations().size();
                    assertThat(Brat.read(article, Brat.write(annotated))).isEqualTo(annotated);
                    assertThat(WebAnnotations.read(article, WebAnnotations.write(annotated, BASE)))
                            .isEqualTo(annotated);
                    assertThat(Xmi.read(article, Xmi.write(annotated)).annotations())
                            .containsExactlyInAnyOrderElementsOf(annotated.annotations());
                }
            }
        }
        assertThat(read).isGreaterThan(2000);
    }
}
