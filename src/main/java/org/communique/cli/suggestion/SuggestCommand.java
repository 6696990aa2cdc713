package org.communique.cli.suggestion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.cli.console.Console;
import org.communique.cli.extractor.AssistantOptions;
import org.communique.cli.option.DatasetFolder;
import org.communique.cli.option.TextsFolder;
import org.communique.extension.assistant.Assistant;
import org.communique.meaning.SuggestionCounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code communique suggest}: claims, positions, events and contradictions for people to decide. */
@Command(
        name = "suggest",
        mixinStandardHelpOptions = true,
        description =
                "Suggests which propositions each report is about, which position it takes, which event and occasion it "
                        + "belongs to, and which reports contradict each other. A person decides; nothing is published.",
        footer = {
            "",
            "Examples:",
            "  communique suggest my-dataset",
            "  communique suggest my-dataset --json     only the counts, for a programme",
            "  communique suggest my-dataset --assistant http://localhost:11434 --model llama3 --estimate",
            "",
            "The suggestions are kept in .communique/suggestions.jsonl in the dataset's folder, with the reasons for each.",
            "They are computed again only when the material, the texts or Communiqué have changed.",
            "You can delete the folder at any time. 'communique evaluate suggestions' measures how good they are."
        })
public final class SuggestCommand implements Callable<Integer> {

    @Mixin
    private DatasetFolder dataset = new DatasetFolder();

    @Mixin
    private TextsFolder texts = new TextsFolder();

    @Option(names = "--json", description = "Print the counts as JSON.")
    private boolean asJson;

    @Mixin
    private AssistantOptions assistants = new AssistantOptions();

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        Suggesting suggesting = Suggesting.on(dataset, texts);
        Optional<Assistant> assistant = assistants.assistant(dataset.root(), console::remark);
        if (assistants.isEstimate()) {
            assistant.ifPresent(one -> {
                suggesting.assist(one);
                console.out().println(one.tally().estimate());
                console.out().flush();
            });
            return 0;
        }
        SuggestionCounts counts = console.watching(suggesting::counts);
        if (asJson) {
            console.out().println(json(counts));
            console.out().flush();
        } else {
            tell(counts, suggesting);
        }
        return assistant.map(one -> assist(suggesting, one)).orElse(0);
    }

    private int assist(Suggesting suggesting, Assistant assistant) {
        suggesting.write(suggesting.assist(assistant));
        console.remark(assistant.tally().line());
        return assistant.tally().isComplete() ? 0 : 1;
    }

    private void tell(SuggestionCounts counts, Suggesting suggesting) {
        console.say("%s: %,d may be about a known proposition, %,d of them deny or doubt it; %,d may make a new claim"
                .formatted(
                        Console.counted(counts.reports(), "report"),
                        counts.known(),
                        counts.contrary(),
                        counts.fresh()));
        console.say("%s with an event or occasion to choose; %s to read; %s that may be one utterance; %s"
                .formatted(
                        Console.counted(counts.events(), "report"),
                        Console.counted(counts.contradictions(), "contradiction"),
                        Console.counted(counts.repetitions(), "pair"),
                        Console.counted(counts.topics(), "topic")));
        if (!suggesting.hasTexts()) {
            console.say(
                    "The articles' texts are not at hand, so only quotations were compared; name their folder with --texts");
        }
        console.say("Kept in " + suggesting.file() + "; a person decides, nothing is published");
    }

    private static String json(SuggestionCounts counts) {
        try {
            return JsonMapper.builder().build().writeValueAsString(counts.fields());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("counts are JSON", impossible);
        }
    }
}
