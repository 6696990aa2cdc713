package org.communique.cli.release;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.communique.cli.console.Console;
import org.communique.cli.console.UserError;
import org.communique.cli.option.DatasetFolder;
import org.communique.cli.option.FederationOptions;
import org.communique.cli.option.Questions;
import org.communique.cli.option.WikidataSource;
import org.communique.release.ReleaseFolder;
import org.communique.server.LocalAgent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code communique mcp}: the release for an agent on this machine, over standard input and output. */
@Command(
        name = "mcp",
        mixinStandardHelpOptions = true,
        description =
                "Answers an agent that speaks the Model Context Protocol over standard input and output: seven tools "
                        + "that only read the release. An agent starts this command; a person does not need to.",
        footer = {
            "",
            "Example:",
            "  communique mcp my-dataset",
            "",
            "In an agent's configuration:",
            "  {\"mcpServers\": {\"communique\": {\"command\": \"communique\", \"args\": [\"mcp\", \"my-dataset\"]}}}"
        })
public final class McpCommand implements Runnable {

    private static final Duration LONGEST_REMOTE_ANSWER = Duration.ofSeconds(25);

    @Mixin
    private DatasetFolder dataset = new DatasetFolder();

    @Mixin
    private FederationOptions federation = new FederationOptions();

    @Mixin
    private Console console = new Console();

    @Override
    public void run() {
        try (WikidataSource wikidata = federation.source(dataset, LONGEST_REMOTE_ANSWER);
                LocalAgent agent = LocalAgent.open(
                        ReleaseFolder.at(dataset.release()), Questions.of(dataset), wikidata.access())) {
            console.complain("Reading messages from standard input, one a line; the end of input ends it.");
            converse(agent);
        } catch (IllegalStateException cannot) {
            throw new UserError(String.valueOf(cannot.getMessage()), cannot);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void converse(LocalAgent agent) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        agent.converse(new InputStreamReader(System.in, StandardCharsets.UTF_8), out);
    }
}
