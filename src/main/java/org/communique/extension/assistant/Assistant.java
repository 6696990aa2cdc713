package org.communique.extension.assistant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.federation.http.JsonPost;
import org.communique.material.Sha256;

/**
 * A language model behind {@code POST /v1/chat/completions}, one question at a time. Its answers are kept by what was
 * asked. It is not asked beyond its limit of tokens, nor after several failures in a row.
 */
public final class Assistant {

    private static final int FAILURES = 3;

    private final JsonMapper json = JsonMapper.builder().build();
    private final String model;
    private final Optional<JsonPost> post;
    private final AnswerCache cache;
    private final Budget budget;
    private Tally tally = Tally.NOTHING;
    private int failedInARow;

    /**
     * How much may be asked.
     *
     * @param tokens at most, over all questions
     * @param remarks is told why a question has no answer
     */
    public record Budget(long tokens, Consumer<String> remarks) {}

    public Assistant(String model, JsonPost post, AnswerCache cache, Budget budget) {
        this(model, Optional.of(post), cache, budget);
    }

    private Assistant(String model, Optional<JsonPost> post, AnswerCache cache, Budget budget) {
        this.model = model;
        this.post = post;
        this.cache = cache;
        this.budget = budget;
    }

    /** One that asks nobody and only counts what asking would take. */
    public static Assistant estimating(String model, AnswerCache cache) {
        return new Assistant(model, Optional.empty(), cache, new Budget(Long.MAX_VALUE, remark -> {}));
    }

    boolean isEstimating() {
        return post.isEmpty();
    }

    String model() {
        return model;
    }

    public synchronized Tally tally() {
        return tally;
    }

    /** Counts a suggestion, and whether its quotes and ids are what they must be. */
    synchronized void judge(boolean isGrounded) {
        tally = tally.judging(isGrounded);
    }

    /** The answer, a JSON object; nothing where there is none or it is something else. */
    synchronized Optional<JsonNode> ask(Prompt prompt) {
        Sha256 question = prompt.digest(model);
        Optional<String> kept = cache.find(question);
        if (kept.isPresent()) {
            tally = tally.replaying();
            return kept.flatMap(this::object);
        }
        if (failedInARow >= FAILURES || tally.tokens() + prompt.tokens() > budget.tokens()) {
            tally = tally.passingOver();
            return Optional.empty();
        }
        tally = tally.asking(prompt.tokens());
        return post.flatMap(open -> fresh(open, prompt, question));
    }

    /** Whether it is not asked any more: too many questions failed, or the limit of tokens is reached. */
    synchronized boolean hasGivenUp() {
        return tally.unasked() > 0 || failedInARow >= FAILURES;
    }

    private Optional<JsonNode> fresh(JsonPost open, Prompt prompt, Sha256 question) {
        try {
            String answer = content(json.readTree(open.send(prompt.request(model))));
            Optional<JsonNode> object = object(answer);
            if (object.isEmpty()) {
                return failed("the model's answer is not a JSON object");
            }
            cache.keep(question, answer);
            failedInARow = 0;
            return object;
        } catch (JsonProcessingException wrong) {
            return failed("the service's answer is not JSON");
        } catch (IOException failure) {
            return failed(String.valueOf(failure.getMessage()));
        }
    }

    private Optional<JsonNode> failed(String why) {
        tally = tally.failing();
        failedInARow++;
        budget.remarks()
                .accept("assistant: " + why
                        + (failedInARow == FAILURES
                                ? "; not asked any more after %d failures".formatted(FAILURES)
                                : ""));
        return Optional.empty();
    }

    private static String content(JsonNode envelope) {
        return envelope.path("choices").path(0).path("message").path("content").asText("");
    }

    private Optional<JsonNode> object(String answer) {
        try {
            return Optional.of(json.readTree(answer)).filter(JsonNode::isObject);
        } catch (JsonProcessingException wrong) {
            return Optional.empty();
        }
    }
}
