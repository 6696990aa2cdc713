package org.communique.cli.suggestion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.communique.cli.console.Console;
import org.communique.cli.console.WrongUsage;
import org.communique.cli.option.DatasetFolder;
import org.communique.cli.option.TextsFolder;
import org.communique.evaluation.suggestion.LeaveOneOut;
import org.communique.evaluation.suggestion.LoggedDecisions;
import org.communique.evaluation.suggestion.StancePairs;
import org.communique.evaluation.suggestion.SuggestionFigures;
import org.communique.evaluation.suggestion.SuggestionFigures.Figure;
import org.communique.meaning.encoder.Meanings;
import org.communique.meaning.passage.Passages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code communique evaluate suggestions}: how often a suggestion is what people decided. */
@Command(
        name = "suggestions",
        mixinStandardHelpOptions = true,
        description =
                "Compares suggestions with what people decided. Each article of the dataset is treated as if it were new: "
                        + "its own decisions are not known, nor are propositions that no other article has. If the decision log says what "
                        + "the workbench suggested, that is compared as well.",
        footer = {
            "",
            "Examples:",
            "  communique evaluate suggestions my-dataset",
            "  communique evaluate suggestions --texts ../articles --bootstrap 1000",
            "  communique evaluate suggestions --stances headlines.csv",
            "",
            "Columns: what was asked, how often, and the share of right answers in per cent, with its 95 %% interval.",
            "FILE of --stances is CSV with the columns claimHeadline, articleHeadline and articleHeadlineStance (for,",
            "against or observing, as in the Emergent corpus); 'observing' is left out."
        })
public final class EvaluateSuggestionsCommand implements Callable<Integer> {

    @Mixin
    private DatasetFolder dataset = new DatasetFolder();

    @Mixin
    private TextsFolder texts = new TextsFolder();

    @Option(
            names = "--bootstrap",
            paramLabel = "N",
            description = "Draw the statements N times for the intervals (default: ${DEFAULT-VALUE}).")
    private int rounds = 1000;

    @Option(
            names = "--stances",
            paramLabel = "FILE",
            description = "Evaluate only the polarity rule, on these pairs of a headline and a claim.")
    private @Nullable Path stances;

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean asJson;

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        if (rounds < 0) {
            throw new WrongUsage("--bootstrap must not be negative: " + rounds);
        }
        List<Figure> figures =
                stances == null ? ofDataset() : pairs(stances).figures(rounds).all();
        if (asJson) {
            console.out().println(json(figures));
        } else {
            figures.forEach(figure -> console.out().println(figure.line()));
        }
        console.out().flush();
        return 0;
    }

    private List<Figure> ofDataset() {
        return Stream.concat(
                        leaveOneOut().all().stream(),
                        LoggedDecisions.of(dataset.material()).figures(rounds).all().stream())
                .toList();
    }

    private static StancePairs pairs(Path file) {
        try {
            return StancePairs.read(file);
        } catch (IllegalArgumentException wrong) {
            throw new WrongUsage(file + " lacks a column: " + wrong.getMessage());
        }
    }

    private SuggestionFigures leaveOneOut() {
        Suggesting suggesting = Suggesting.on(dataset, texts);
        if (!suggesting.hasTexts()) {
            console.remark(
                    "The articles' texts are not at hand, so only quotations are compared; name their folder with --texts");
        }
        try (Meanings meanings = suggesting.meanings()) {
            return new LeaveOneOut(
                            suggesting.material(), new Passages(suggesting.texts()).of(suggesting.material()), meanings)
                    .figures(rounds);
        }
    }

    private static String json(List<Figure> figures) {
        List<Map<String, Object>> trees = figures.stream()
                .map(figure -> {
                    Map<String, Object> tree = new LinkedHashMap<>();
                    tree.put("figure", figure.name());
                    tree.put("of", figure.of());
                    tree.put("value", figure.value());
                    figure.interval().forEach(drawn -> tree.put("interval", List.of(drawn.low(), drawn.high())));
                    return tree;
                })
                .toList();
        try {
            return JsonMapper.builder().build().writeValueAsString(trees);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("figures are JSON", impossible);
        }
    }
}
