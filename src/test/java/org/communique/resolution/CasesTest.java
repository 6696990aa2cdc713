package org.communique.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.attribution.Attribution;
import org.communique.attribution.Attribution.Mode;
import org.communique.attribution.actuality.ActualityReader;
import org.communique.dossier.Report;
import org.communique.evaluation.MarkedText;
import org.communique.material.Article;
import org.communique.material.FlatText;
import org.communique.material.Span;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.time.OccasionSaid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder a case: {@code article.txt} with the day of publication and the attributions marked, {@code expected.txt}
 * with a line for each: who, when, on what occasion, to whom, as what, through whom.
 */
class CasesTest {

    private static final Path CASES = Path.of("src/test/resources/org/communique/resolution/cases");

    private final ActualityReader saidOrNot = new ActualityReader();
    private final Resolver resolver = Resolver.of(Ruritania.authority());

    static Stream<Path> cases() throws IOException {
        return Files.list(CASES).sorted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatTheWordsReferToIsFound(Path folder) throws IOException {
        assertThat(resolved(folder))
                .as(Files.readString(folder.resolve("README.md")))
                .isEqualTo(Files.readString(folder.resolve("expected.txt")));
    }

    String resolved(Path folder) throws IOException {
        String[] dayAndText = Files.readString(folder.resolve("article.txt")).split("\n\n", 2);
        String day = dayAndText[0].replaceFirst("published: ?", "");
        MarkedText marked = MarkedText.parse(dayAndText[1]);
        Article article = marked.article(folder.getFileName().toString());
        List<Attribution> attributions = marked.parts().stream()
                .map(parts -> new Attribution(
                        parts.source(),
                        parts.cue(),
                        parts.content(),
                        mode(article, parts.content().get(0)),
                        1,
                        "people"))
                .map(one -> saidOrNot.read(FlatText.of(article.text()), one))
                .toList();
        return resolver
                .resolve(
                        article,
                        Optional.of(day).filter(given -> !given.isEmpty()).map(LocalDate::parse),
                        attributions)
                .stream()
                .map(CasesTest::line)
                .collect(Collectors.joining());
    }

    private static Mode mode(Article article, Span content) {
        return article.slice(content).orElseThrow().startsWith("\u201C") ? Mode.DIRECT : Mode.INDIRECT;
    }

    private static String line(ResolvedAttribution one) {
        return String.join(
                        " | ",
                        who(one.speaker()),
                        one.date().map(date -> date.date() + " " + date.basis()).orElse("-"),
                        one.occasion().map(OccasionSaid::type).orElse("-"),
                        names(one.addressees()),
                        one.capacity()
                                .or(() -> Optional.ofNullable(one.asWorded().get(Report.Wording.CAPACITY))
                                        .map(words -> "“" + words.text() + "”"))
                                .orElse("-"),
                        names(one.relays()))
                + "\n";
    }

    private static String names(List<Referent> referents) {
        return referents.isEmpty()
                ? "-"
                : referents.stream().map(CasesTest::who).collect(Collectors.joining(", "));
    }

    private static String who(Referent referent) {
        return referent.accept(new Referent.Visitor<>() {
            @Override
            public String actor(Referent.Actor actor) {
                return actor.actor() + (actor.confidence() < 0.65 ? "?" : "");
            }

            @Override
            public String candidate(Referent.Candidate candidate) {
                return candidate.kind() + " “" + candidate.name() + "”";
            }

            @Override
            public String publication(Referent.Publication publication) {
                return "PUBLICATION";
            }

            @Override
            public String nil(Referent.Nil nil) {
                return nil.reason().name();
            }
        });
    }
}
