package org.communique.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.cli.console.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class AccessLogTest {

    private final Logger requests = LoggerFactory.getLogger("org.communique.access");

    @TempDir
    private Path folder;

    @Test
    void eachRequestIsALineWithItsTimeAfterThoseOfARunBefore() throws IOException {
        Path file = folder.resolve("access.log");
        Files.writeString(file, "before\n");
        try (AccessLog log = AccessLog.to(file)) {
            requests.debug("method={} path={} status={} ms={}", "GET", "/sparql", 200, 12);
            assertThat(Files.readString(file))
                    .matches("before\ntime=20\\S+Z method=GET path=/sparql status=200 ms=12\n");
        }
        requests.debug("after");
        assertThat(Files.readString(file)).doesNotContain("after");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        Path file = folder.resolve("no-such-folder").resolve("access.log");
        assertThatThrownBy(() -> AccessLog.to(file))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(file.toString());
    }
}
