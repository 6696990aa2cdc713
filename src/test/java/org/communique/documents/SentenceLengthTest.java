package org.communique.documents;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No sentence of the documents has more than 30 words: one idea a sentence. */
class SentenceLengthTest {

    private static final int MOST_WORDS = 30;
    private static final Pattern FENCED = Pattern.compile("```.*?```", Pattern.DOTALL);
    private static final Pattern INDENTED = Pattern.compile("(?m)^ {4}.*$");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final Pattern TARGET = Pattern.compile("]\\([^)]*\\)");
    private static final Pattern BLOCK = Pattern.compile("\\n\\s*\\n|\\n(?=\\s*(?:[-*|#>]|\\d+\\.) )|\\|");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][\"”*)]{0,3})\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            Stream<Path> pages = docs.filter(file -> file.toString().endsWith(".md"));
            return Stream.concat(Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")), pages)
                    .sorted()
                    .collect(toList());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everySentenceHasAtMostThirtyWords(Path document) throws IOException {
        assertThat(sentences(Files.readString(document)).filter(sentence -> words(sentence) > MOST_WORDS))
                .isEmpty();
    }

    private static Stream<String> sentences(String markdown) {
        String prose =
                INDENTED.matcher(FENCED.matcher(markdown).replaceAll("\n\n")).replaceAll("");
        String plain = TARGET.matcher(CODE.matcher(prose).replaceAll("X")).replaceAll("]");
        return BLOCK.splitAsStream(plain).flatMap(SENTENCE_END::splitAsStream);
    }

    private static long words(String sentence) {
        return Arrays.stream(sentence.trim().split("\\s+"))
                .filter(word -> WORD.matcher(word).find())
                .count();
    }
}
