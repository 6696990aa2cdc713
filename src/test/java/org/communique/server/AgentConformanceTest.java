package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The protocol's own conformance suite, in what does not need a server made for it; docs/agents.md says what that leaves out. */
@Tag("clients")
class AgentConformanceTest {

    @RegisterExtension
    static final Published PUBLISHED = new Published();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server-initialize",
                "ping",
                "tools-list",
                "resources-list",
                "prompts-list",
                "dns-rebinding-protection"
            })
    void aScenarioOfTheSuitePasses(String scenario) throws IOException, InterruptedException {
        ClientRun suite = ClientRun.of(
                Path.of("/usr/bin/env"),
                "node",
                "src/conformance/clients/mcp.mjs",
                "server",
                "--url",
                PUBLISHED.address("/mcp"),
                "--scenario",
                scenario);

        assertThat(suite.output() + suite.errors()).containsPattern("Passed: ([12])/\\1, 0 failed, 0 warnings");
        assertThat(suite.status()).isZero();
    }
}
