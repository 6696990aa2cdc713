package org.communique.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

    @TempDir
    Path texts;

    private final List<Problem> problems = new ArrayList<>();

    private Article read(String text) throws IOException {
        Files.writeString(texts.resolve("a.txt"), text);
        return new ArticleReader(texts, problems::add).read("a").orElseThrow();
    }

    @Test
    void notACharacterIsAltered() throws IOException {
        String text = "\uFEFFJose\u0301\r\nand Jos\u00e9\u2028\u00a0“x”\t\r";

        Article article = read(text);

        assertThat(article.text()).isEqualTo(text);
        assertThat(article.digest()).isEqualTo(Sha256.of(Files.readAllBytes(texts.resolve("a.txt"))));
    }

    @Test
    void offsetsCountCodePointsNotJavaCharacters() throws IOException {
        Article article = read("🌊 e\u0301 said 👍🏽.");

        assertThat(article.codePoints()).isEqualTo(13);
        assertThat(article.slice(new Span(0, 1))).contains("🌊");
        assertThat(article.slice(new Span(2, 4))).contains("e\u0301");
        assertThat(article.slice(new Span(5, 9))).contains("said");
        assertThat(article.slice(new Span(10, 12))).contains("👍🏽");
        assertThat(article.slice(new Span(12, 14))).isEmpty();
    }

    @Test
    void bytesThatAreNotUtf8AreNeitherGuessedNorReplaced() throws IOException {
        Files.write(texts.resolve("a.txt"), new byte[] {'o', 'k', '\n', (byte) 0xC3, '('});

        assertThat(new ArticleReader(texts, problems::add).read("a")).isEmpty();
        assertThat(problems).extracting(Problem::kind).containsExactly(Problem.Kind.ENCODING);
        assertThat(problems.get(0).place()).endsWith("a.txt:2");
        assertThat(problems.get(0).message()).startsWith("byte 3 (0xC3)");
    }

    @Test
    void aTextCutInTheMiddleOfACharacterIsNotUtf8() throws IOException {
        Files.write(texts.resolve("a.txt"), new byte[] {'o', (byte) 0xE2, (byte) 0x80});

        assertThat(new ArticleReader(texts, problems::add).read("a")).isEmpty();
    }

    @Test
    void anIdNeverLeadsOutOfTheFolder() {
        var reader = new ArticleReader(texts, problems::add);

        assertThat(reader.read("../a")).isEmpty();
        assertThat(reader.read("/etc/hostname")).isEmpty();
        assertThat(reader.read("a\u0000")).isEmpty();
        assertThat(problems).extracting(Problem::kind).containsOnly(Problem.Kind.BAD_VALUE);
    }
}
