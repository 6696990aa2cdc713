package org.communique.cli.extractor;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.cli.console.WrongUsage;
import org.communique.extension.assistant.AnswerCache;
import org.communique.extension.assistant.Assistant;
import org.communique.federation.http.JsonPost;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A language model that the operator names. Without an address nobody is asked. */
public final class AssistantOptions {

    private static final String PATH = "/v1/chat/completions";
    private static final int LONGEST_ANSWER = 1 << 20;

    @Option(
            names = "--assistant",
            paramLabel = "URL",
            description =
                    "Ask a language model at this address, such as http://localhost:11434. It gets the articles' words "
                            + "and may only suggest. Off unless you name an address.")
    private @Nullable URI address;

    @Option(names = "--model", paramLabel = "NAME", description = "The model to ask, as the service calls it.")
    private @Nullable String model;

    @Option(
            names = "--token-limit",
            paramLabel = "N",
            description = "Stop asking the assistant at this many tokens, as estimated (default: ${DEFAULT-VALUE}).")
    private long tokens = 200_000;

    @Option(
            names = "--answer-time",
            paramLabel = "SECONDS",
            description = "How long to wait for one answer (default: ${DEFAULT-VALUE}).")
    private int seconds = 120;

    @Option(
            names = "--estimate",
            description = "Only print how many tokens the assistant would take; ask nobody, write nothing.")
    private boolean estimate;

    public boolean isEstimate() {
        return estimate;
    }

    /** The assistant, where an address was named. The key of a hosted service is in COMMUNIQUE_ASSISTANT_KEY. */
    public Optional<Assistant> assistant(Path dataset, Consumer<String> remarks) {
        if (address == null) {
            if (estimate) {
                throw new WrongUsage("--estimate needs --assistant URL and --model NAME");
            }
            return Optional.empty();
        }
        if (model == null) {
            throw new WrongUsage("--assistant needs --model NAME");
        }
        var cache = new AnswerCache(dataset.resolve(".communique/assistant"));
        return Optional.of(
                estimate
                        ? Assistant.estimating(model, cache)
                        : new Assistant(model, post(address), cache, new Assistant.Budget(tokens, remarks)));
    }

    private JsonPost post(URI named) {
        if (!String.valueOf(named.getScheme()).matches("https?") || named.getHost() == null) {
            throw new WrongUsage("--assistant must be an http:// or https:// address, not " + named);
        }
        String base = named.toString().replaceAll("/+$", "");
        return new JsonPost(
                URI.create(base.endsWith(PATH) ? base : base + PATH),
                new JsonPost.Limits(LONGEST_ANSWER, Duration.ofSeconds(seconds)),
                Optional.ofNullable(System.getenv("COMMUNIQUE_ASSISTANT_KEY")));
    }
}
