package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each way into the data is thin: its own code has at most 400 lines, and its page of documentation begins with something
 * to copy. What several share (evidence, XML, HTTP) is not counted, nor is {@code communique mcp} with its 143 lines.
 */
class DoorSizesTest {

    private static final Path MAIN = Path.of("src/main/java/org/communique");

    private static long lines(String place) throws IOException {
        Path path = MAIN.resolve(place);
        try (Stream<Path> files = Files.isDirectory(path) ? Files.list(path) : Stream.of(path)) {
            long lines = 0;
            for (Path file : files.toList()) {
                lines += Files.readAllLines(file).size();
            }
            return lines;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        agents.md         | curl    | server/agents
        claims.md         | curl    | server/markup/ClaimFeed.java server/markup/ClaimMarkup.java
        claims.md         | curl    | server/markup/DocumentAnnotations.java server/markup/TeiDocument.java
        claims.md         | curl    | server/markup/QuickStatements.java
        notebooks.md      | ```sql  | release/tables/ParquetTables.java cli/release/ParquetCommand.java release/description/DataPackage.java
        networks.md       | curl    | server/network
        networks.md       | curl    | server/markup/References.java server/evidence/Reference.java
        reconciliation.md | curl    | server/reconciliation
        feeds.md          | http:// | server/feed
        """)
    void aDoorIsThinAndItsPageHasAStart(String page, String start, String places) throws IOException {
        long lines = 0;
        for (String place : List.of(places.split(" "))) {
            lines += lines(place);
        }

        assertThat(lines).as(places).isBetween(1L, 400L);
        assertThat(Files.readString(Path.of("docs", page))).contains(start);
    }
}
