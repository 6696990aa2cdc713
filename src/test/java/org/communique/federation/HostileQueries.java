package org.communique.federation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Queries that would have a server connect where their author cannot; a line of the case's files is one. */
public final class HostileQueries {

    private static final Path CASES = Path.of("src/test/resources/cases/hostile-queries");

    private HostileQueries() {}

    /** All of them, many toward that port of this machine. */
    public static Stream<String> toward(int port) {
        Stream<String> plain = lines("targets.txt").map(target -> "SELECT * { SERVICE <" + target + "> { ?s ?p ?o } }");
        return Stream.concat(plain, lines("queries.txt")).map(query -> query.replace("PORT", Integer.toString(port)));
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(CASES.resolve(file)).stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
