package org.communique.cli.extractor;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.communique.attribution.AttributionExtractor;
import org.communique.attribution.language.AnyLanguageExtractor;
import org.communique.attribution.rules.RulesExtractor;
import org.communique.attribution.tagger.TaggerExtractor;
import org.communique.cli.console.UserError;
import org.communique.cli.console.WrongUsage;
import org.communique.extension.ExtractionFailed;
import org.communique.extension.ExtractorJars;
import org.communique.extension.HttpExtractor;
import org.communique.extension.StandoffFile;
import org.communique.extension.assistant.Assistant;
import org.communique.extension.assistant.AssistantExtractor;
import org.communique.federation.http.JsonPost;
import org.communique.material.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which extractor finds the attributions. */
public final class Extractors {

    private static final JsonPost.Limits SERVICE = new JsonPost.Limits(16 << 20, Duration.ofMinutes(2));

    @Option(
            names = "--extractor",
            paramLabel = "NAME",
            description =
                    "'tagger', the trained model; 'rules', which needs no native code; 'assistant', with --assistant; the "
                            + "http:// address of a service; or one of --extractor-jars (default: ${DEFAULT-VALUE}).")
    private String name = "tagger";

    @Option(
            names = "--extractor-jars",
            paramLabel = "DIR",
            description = "A folder of jars with other extractors. They run with all rights of this process.")
    private @Nullable Path jars;

    @Option(
            names = "--attributions",
            paramLabel = "FILE",
            description =
                    "Take the attributions from this file, one article per line, as '--format standoff-jsonl' writes it.")
    private @Nullable Path attributions;

    @Mixin
    private AssistantOptions assistants = new AssistantOptions();

    /** Where problems go, what is remarked, and which dataset keeps the answers of an assistant. */
    public record Surroundings(Path dataset, Consumer<Problem> problems, Consumer<String> remarks) {}

    public boolean isEstimate() {
        return assistants.isEstimate();
    }

    /** Runs something with the extractor, which may hold memory outside of Java until it is closed. */
    public void using(Surroundings around, Consumer<AttributionExtractor> work) {
        try {
            if (attributions != null) {
                StandoffFile file = StandoffFile.read(attributions, around.problems());
                work.accept(file);
                file.reportUnused();
            } else if (name.equals("assistant")) {
                withAssistant(around, work);
            } else if (name.startsWith("http://") || name.startsWith("https://")) {
                URI address = URI.create(name);
                work.accept(new HttpExtractor(
                        address, new JsonPost(address, SERVICE, Optional.empty()), around.problems()));
            } else {
                withOwn(work);
            }
        } catch (IllegalStateException | CompletionException failure) {
            if (failure.getCause() instanceof ExtractionFailed why) {
                throw new UserError(String.valueOf(why.getMessage()));
            }
            throw failure;
        } catch (ExtractionFailed why) {
            throw new UserError(String.valueOf(why.getMessage()));
        }
    }

    private void withAssistant(Surroundings around, Consumer<AttributionExtractor> work) {
        Assistant assistant = assistants
                .assistant(around.dataset(), around.remarks())
                .orElseThrow(() -> new WrongUsage("--extractor assistant needs --assistant URL and --model NAME"));
        try {
            work.accept(new AssistantExtractor(assistant, around.problems()));
        } finally {
            around.remarks()
                    .accept(
                            isEstimate()
                                    ? assistant.tally().estimate()
                                    : assistant.tally().line());
        }
    }

    private void withOwn(Consumer<AttributionExtractor> work) {
        switch (name) {
            case "tagger" -> {
                try (TaggerExtractor tagger = TaggerExtractor.load()) {
                    work.accept(new AnyLanguageExtractor(tagger));
                }
            }
            case "rules" -> work.accept(new AnyLanguageExtractor(RulesExtractor.load()));
            default -> withJars(work);
        }
    }

    private void withJars(Consumer<AttributionExtractor> work) {
        if (jars == null || !Files.isDirectory(jars)) {
            throw new WrongUsage(
                    "there is no extractor '" + name + "': choose tagger, rules, assistant, an http:// address, or "
                            + "name the folder of its jar with --extractor-jars");
        }
        try (ExtractorJars folder = ExtractorJars.in(jars)) {
            work.accept(folder.find(name)
                    .orElseThrow(() -> new WrongUsage("there is no extractor '" + name + "' in " + jars + "; it has "
                            + (folder.names().isEmpty() ? "none" : String.join(", ", folder.names())))));
        }
    }
}
