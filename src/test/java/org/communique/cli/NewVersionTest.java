package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.material.Article;
import org.communique.material.Sha256;
import org.communique.material.Span;
import org.junit.jupiter.api.Test;

/** An article that is given again with another text: what people curated stays, and stands where its words stand. */
class NewVersionTest extends FerryNews {

    private static final String ID = "ferry-2025-03-04";
    private static final Pattern SPAN = Pattern.compile("\\[(\\d+), (\\d+)]");
    private static final String IDLE = "The boats lay idle all winter.\n\n";
    private static final String LAST = "Carl Newman said that the crews would come back, too.\n";
    private static final String LONGER = STORY.replace("“We are glad", IDLE + "“We are glad")
            .replace(
                    LAST,
                    LAST.strip() + " He has sailed for thirty years and knows each of the captains by name, and"
                            + " most of their children.\n");

    /** The dossier of the story in which a person read the report of one's quotation. */
    private String curated() throws IOException {
        story(LONGER);
        assertThat(extract("news").err()).isEmpty();
        String[] entries = dossier().split("(?=  - id: )");
        for (int at = 0; at < entries.length; at++) {
            if (entries[at].contains("We are glad")) {
                entries[at] = entries[at].replace("review: machine\n", "review: curated   # read by Ann\n");
            }
        }
        String read = String.join("", entries);
        assertThat(read).contains("# read by Ann");
        Files.writeString(material.resolve("articles/" + ID + ".yaml"), read);
        return read;
    }

    private void story(String text) throws IOException {
        Files.writeString(
                folder.resolve("news/" + ID + ".txt"),
                "---\npublisher: Harbour News\nauthor: Dana Writer\n---\n" + text);
    }

    private static String report(String dossier) {
        return Stream.of(dossier.split("(?m)(?=^  - id: )|(?=^statements:)"))
                .filter(entry -> entry.contains("# read by Ann"))
                .findFirst()
                .orElseThrow();
    }

    private void assertInOrder() {
        Run check = Run.of("check", dataset, "--texts", dataset.resolve("texts"));
        assertThat(check.err()).isEmpty();
        assertThat(check.status()).isZero();
    }

    /** The report has the same bytes but for its spans, and they have the same words as before. */
    private void assertMoved(String before, String text) throws IOException {
        String then = report(before);
        String now = report(dossier());
        assertThat(SPAN.matcher(now).replaceAll("[]"))
                .isEqualTo(SPAN.matcher(then).replaceAll("[]"));
        assertThat(words(now, text)).isEqualTo(words(then, LONGER));
        assertThat(now).isNotEqualTo(then);
        assertInOrder();
    }

    private static String words(String report, String text) {
        Article article = Article.of(ID, text);
        var words = new StringBuilder();
        Matcher span = SPAN.matcher(report);
        while (span.find()) {
            words.append(article.slice(new Span(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2))))
                            .orElseThrow())
                    .append('\n');
        }
        return words.toString();
    }

    @Test
    void aSentenceThatWasPutBeforeMovesTheSpans() throws IOException {
        String before = curated();
        String text = "Boats will sail 🌉 again. " + LONGER;
        story(text);

        Run extracted = extract("news");

        assertThat(extracted.err()).isEmpty();
        assertThat(extracted.out())
                .contains("A new text was taken of 1 article:", "  " + ID + "; spans that people curated moved");
        assertMoved(before, text);
        assertThat(dataset.resolve("texts/" + ID + ".txt")).content().isEqualTo(text);
        assertThat(dossier()).contains("review: machine", "codePoints: " + text.codePointCount(0, text.length()));
    }

    @Test
    void aNewTextIsTakenWithoutBeingAskedToDraftAgainAndThenPassedOver() throws IOException {
        String before = curated();
        String text = "Boats will sail again. " + LONGER;
        story(text);

        assertThat(extract("news", "--resume").err()).isEmpty();

        assertMoved(before, text);
        Map<String, Sha256> taken = digests();
        assertThat(extract("news", "--resume").out()).contains("1 article passed over");
        extract("news");
        assertThat(digests()).isEqualTo(taken);
    }

    @Test
    void aParagraphThatWasRemovedElsewhereMovesTheSpans() throws IOException {
        String before = curated();
        String text = LONGER.replace(IDLE, "");
        story(text);

        assertThat(extract("news").err()).isEmpty();

        assertMoved(before, text);
    }

    @Test
    void aParagraphThatWasMovedIsFoundByItsWords() throws IOException {
        String before = curated();
        int quoted = LONGER.indexOf("“We are glad");
        int last = LONGER.indexOf("Carl Newman said");
        String text = LONGER.substring(0, quoted)
                + LONGER.substring(last)
                + "\n"
                + LONGER.substring(quoted, last).strip()
                + "\n";
        story(text);

        assertThat(extract("news").err()).isEmpty();

        assertMoved(before, text);
    }

    @Test
    void aWordThatWasChangedInAQuotationIsToldAndNothingIsWritten() throws IOException {
        String before = curated();
        Map<String, Sha256> files = digests();
        story(LONGER.replace("glad to have", "happy to have"));

        Run refused = extract("news");

        assertThat(refused.status()).isEqualTo(1);
        String id = report(before).replaceFirst("(?s)  - id: (\\S+).*", "$1");
        int start = LONGER.indexOf("We are glad");
        assertThat(refused.err())
                .containsPattern(ID + "\\.yaml:\\d+: .*quotations \\[" + start + ",\\d+\\) of '" + id
                        + "' does not stand in it: 1 of its 8 words and signs changed")
                .contains("the dossier stays with the text before");
        assertThat(digests()).isEqualTo(files);
        assertInOrder();
    }

    @Test
    void aParagraphThatWasRemovedWithItsReportIsToldUntilAPersonTakesTheReportOut() throws IOException {
        String before = curated();
        Map<String, Sha256> files = digests();
        story(LONGER.replaceFirst("(?m)^“We are glad.*\n", ""));

        Run refused = extract("news");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("content [", "source [", "cue [");
        assertThat(digests()).isEqualTo(files);

        Files.writeString(material.resolve("articles/" + ID + ".yaml"), before.replace(report(before), ""));
        Run taken = extract("news");
        assertThat(taken.err()).isEmpty();
        assertThat(taken.out()).contains("A new text was taken of 1 article:").doesNotContain("people curated");
        assertInOrder();
    }

    @Test
    void passagesThatOtherFilesNameMoveToo() throws IOException {
        curated();
        Path persons = material.resolve("authority/persons.yaml");
        int at = LONGER.indexOf("Ada Example");
        Files.writeString(
                persons,
                Files.readString(persons)
                        + "\n"
                        + "# Who told of the ferry\n"
                        + "- id: ada-of-the-ferry\n"
                        + "  label: Ada of the Ferry\n"
                        + "  evidence: [{document: "
                        + ID + ", at: [[" + at + ", " + (at + 11) + "]]}]   # as named first\n");
        assertInOrder();
        String before = Files.readString(persons);
        story("On Monday. " + LONGER);

        assertThat(extract("news").err()).isEmpty();

        assertThat(persons)
                .content()
                .isEqualTo(before.replace(
                        "[[" + at + ", " + (at + 11) + "]]", "[[" + (at + 11) + ", " + (at + 22) + "]]"));
        assertInOrder();
    }

    @Test
    void withoutTheTextBeforeNothingIsMoved() throws IOException {
        curated();
        Files.delete(dataset.resolve("texts/" + ID + ".txt"));
        Map<String, Sha256> files = digests();
        story("On Monday. " + LONGER);

        Run refused = extract("news");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("the article's text is another now", "Put that text back");
        assertThat(digests()).isEqualTo(files);
    }
}
