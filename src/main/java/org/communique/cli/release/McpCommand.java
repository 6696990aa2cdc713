package org.communique.cli.release;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.communique.cli.console.UserError;
import org.communique.cli.option.DatasetFolder;
import org.communique.cli.option.FederationOptions;
import org.communique.cli.option.Questions;
import org.communique.cli.option.WikidataSource;
import org.communique.release.ReleaseFolder;
import org.communique.server.LocalRelease;
import org.communique.server.agents.Agent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code communique mcp}: the release for an agent on this machine, over standard input and output. */
@Command(
        name = "mcp",
        mixinStandardHelpOptions = true,
        description = "Answers an agent that starts it, over standard input and output (Model Context Protocol): seven "
                + "tools that only read the release. docs/agents.md has what an agent's configuration needs.",
        footer = {"", "Example:", "  communique mcp my-dataset"})
public final class McpCommand implements Runnable {

    @Mixin
    private DatasetFolder dataset = new DatasetFolder();

    @Mixin
    private FederationOptions federation = new FederationOptions();

    @Override
    public void run() {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (WikidataSource wikidata = federation.source(dataset, Duration.ofSeconds(25));
                LocalRelease release = LocalRelease.open(ReleaseFolder.at(dataset.release()), Questions.of(dataset))) {
            Agent agent = release.agent(wikidata.federation());
            Stream<String> messages = in.lines().filter(line -> !line.isBlank());
            messages.forEach(message -> agent.answer(message).ifPresent(out::println));
        } catch (IllegalStateException cannot) {
            throw new UserError(String.valueOf(cannot.getMessage()), cannot);
        }
    }
}
