package org.communique.resolution.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    /** What a token is, as one expression: slow on a whole article, and easy to read. */
    private static final Pattern WORD = Pattern.compile(
            "(?:[A-Z]\\.)+(?:[A-Z](?!\\w))?|(?:Mr|Mrs|Ms|Dr|Prof|Rep|Sen|Gov|Gen|Col|Lt|Sgt|Rev|Jr|Sr|St)\\.(?=\\s)"
                    + "|[\\p{L}\\p{N}]+(?:[-/'.&](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}]+)*+|\\S");

    private static final List<String> PIECES = List.of(
            "A", "B.", "U.S.", "Mr", "Mr.", "St.", "a", "Ada", "é", "½", "Ⅳ", "3", ".", "-", "/", "'", "'s", "&", " ",
            " ", "\n", "\t", "\u2003", "_", "\u0301", "“", ",", "Prof.", "x", "я");

    @Test
    void initialsAndShortenedTitlesKeepTheirDots() {
        assertThat(words("Mr. J.F. Lee of the U.S. left. He said 3.5"))
                .containsExactly("Mr.", "J.F.", "Lee", "of", "the", "U.S.", "left", ".", "He", "said", "3.5");
    }

    @Test
    void aPossessiveEndingIsATokenOfItsOwn() {
        assertThat(words("Lee's anti-war plan")).containsExactly("Lee", "'s", "anti-war", "plan");
    }

    @Test
    void anyTextIsCutAsTheExpressionSays() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            String text = Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                    .limit(1 + random.nextInt(12))
                    .collect(Collectors.joining());
            int start = random.nextInt(text.length() + 1);
            int end = start + random.nextInt(text.length() - start + 1);
            assertThat(new Tokenizer(text, end).tokens(start))
                    .as("of %s from %d to %d", text, start, end)
                    .isEqualTo(expected(text, start, end));
        }
    }

    private static List<Token> expected(String text, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(start, end);
        while (word.find()) {
            tokens.addAll(Token.of(word.start(), word.group()));
        }
        return tokens;
    }

    private static List<String> words(String text) {
        return new Tokenizer(text, text.length())
                .tokens(0).stream().map(Token::text).toList();
    }
}
