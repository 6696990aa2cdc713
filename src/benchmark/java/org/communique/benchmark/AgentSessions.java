package org.communique.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Sessions of an agent over the Model Context Protocol, each of ten calls about another speaker: how long each call
 * takes, in the twentieth of the sessions in which it takes longest. The server runs in a process of its own.
 */
final class AgentSessions {

    private static final String DATASET = System.getProperty("dataset", ".");
    private static final int SESSIONS = 20;
    private static final double MOST_MILLISECONDS = 100;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final Map<String, List<Double>> waited = new LinkedHashMap<>();

    private AgentSessions(URI server) {
        this.address = server.resolve("/mcp");
    }

    /** Prints what was measured; says whether every call reaches its mark. The first session, a cold server's, is told apart. */
    static boolean measured() {
        try (ServerProcess server = new ServerProcess(List.of(), DATASET)) {
            AgentSessions sessions = new AgentSessions(server.address());
            sessions.untilQuestionsAreFitted();
            JsonNode speakers =
                    sessions.call("speakers", "ask", "{\"question\":\"who-is-quoted-most\",\"bytes\":32000}");
            sessions.waited.clear();
            sessions.session(speakers.at("/rows/0"));
            sessions.print("first");
            sessions.waited.clear();
            for (int number = 1; number <= SESSIONS; number++) {
                sessions.session(speakers.path("rows")
                        .path(number % speakers.path("rows").size()));
            }
            return sessions.print("p95");
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void untilQuestionsAreFitted() throws IOException, InterruptedException {
        HttpRequest questions =
                HttpRequest.newBuilder(address.resolve("/queries/")).build();
        while (client.send(questions, BodyHandlers.discarding()).statusCode() != 200) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private void session(JsonNode speaker) throws IOException, InterruptedException {
        String iri = speaker.path("speaker").asText();
        String name = speaker.path("speakerLabel").asText().replace("\"", "");
        call("search for a name", "search", "{\"query\":\"%s\"}".formatted(name));
        call("search in a type", "search", "{\"query\":\"%s\",\"type\":\"actor\"}".formatted(name));
        call("get the actor", "get", "{\"iri\":\"%s\"}".formatted(iri));
        JsonNode line = call("line", "line", "{\"speaker\":\"%s\"}".formatted(iri));
        String statement = line.at("/rows/0/statement").asText(iri);
        call("get a statement", "get", "{\"iri\":\"%s\"}".formatted(statement));
        call("evidence", "evidence", "{\"iri\":\"%s\"}".formatted(statement));
        call("positions", "positions", "{\"about\":\"%s\"}".formatted(iri));
        call("contradictions", "contradictions", "{\"about\":\"%s\"}".formatted(iri));
        call("list of questions", "ask", "{\"about\":\"speaker\"}");
        call(
                "a stored question",
                "ask",
                "{\"question\":\"everything-a-speaker-said\",\"parameters\":{\"speaker\":\"%s\"}}".formatted(iri));
    }

    private JsonNode call(String what, String tool, String arguments) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"%s\",\"arguments\":%s}}"
                                .formatted(tool, arguments)))
                .build();
        long began = System.nanoTime();
        String answer = client.send(request, BodyHandlers.ofString()).body();
        waited.computeIfAbsent(what, first -> new ArrayList<>()).add((System.nanoTime() - began) / 1e6);
        JsonNode result = new ObjectMapper().readTree(answer).path("result");
        if (result.path("isError").asBoolean(true)) {
            throw new IllegalStateException(what + ": " + answer);
        }
        return new ObjectMapper().readTree(result.at("/content/0/text").asText());
    }

    private boolean print(String which) {
        Map<String, Double> slowest = waited.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, call -> percentile(call.getValue()), Math::max, LinkedHashMap::new));
        slowest.forEach(
                (what, time) -> System.out.printf(Locale.ROOT, "RATE agent %-6s %-20s %7.1f ms%n", which, what, time));
        return slowest.values().stream().allMatch(time -> time < MOST_MILLISECONDS);
    }

    private static double percentile(List<Double> times) {
        return times.stream().sorted().toList().get((int) Math.ceil(times.size() * 0.95) - 1);
    }
}
