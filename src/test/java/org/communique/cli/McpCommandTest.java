package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An agent that speaks to the command over standard input and output. */
class McpCommandTest {

    private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"ping\"}\n";

    private static List<JsonNode> answers(String input) throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            Run run = Run.of("mcp", ".");
            assertThat(run.status()).as(run.err()).isZero();
            List<JsonNode> answers = new ArrayList<>();
            for (String line : run.out().lines().toList()) {
                answers.add(new ObjectMapper().readTree(line));
            }
            return answers;
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void everyLineIsAnsweredWhateverItIs() throws IOException {
        List<JsonNode> answers = answers(PING.formatted(1) + "x".repeat(3 << 20) + "\n\n" + "[".repeat(100_000) + "\n"
                + PING.formatted(2) + "\ud83d{\n" + PING.formatted(3).strip());

        assertThat(answers)
                .extracting(answer -> answer.at("/error/code").asInt())
                .containsExactly(0, -32700, -32700, 0, -32700, 0);
        assertThat(answers.get(1).at("/error/message").asText()).contains("at most a megabyte");
        assertThat(answers.get(5).path("id").asInt()).isEqualTo(3);
    }

    @Test
    void aToolAnswersInTheWordsOfTheRelease() throws IOException {
        List<JsonNode> answers = answers("""
            {"jsonrpc":"2.0","id":"a","method":"tools/call","params":{"name":"search","arguments":{"query":"Ümit — 哈萨克斯坦"}}}
            {"jsonrpc":"2.0","method":"notifications/initialized"}
            {"jsonrpc":"2.0","id":"b","method":"tools/call","params":{"name":"line","arguments":{"speaker":"actor/wang-wenbin"}}}
            """);

        assertThat(answers).hasSize(2);
        assertThat(answers.get(1).at("/result/content/0/text").asText()).contains("Wang Wenbin said on 6 January 2022");
    }
}
