package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first start with so large a release that its questions are fitted while it is served. */
class FirstStartTest {

    private static final int QUADS = 100_001;

    @RegisterExtension
    static final Served SERVED = Served.holding(FirstStartTest::fill);

    private static void fill(Path files) {
        try {
            Files.writeString(
                    files.resolve("dataset.nq"),
                    IntStream.range(0, QUADS)
                            .mapToObj(number -> "<%1$sid/actor/a%2$d> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
                                            .formatted(Served.BASE, number)
                                    + " <https://w3id.org/communique/ns#Actor> <%sgraph/authority> .\n"
                                            .formatted(Served.BASE))
                            .collect(Collectors.joining()));
            Files.copy(Served.resource("dcat.ttl"), files.resolve("dcat.ttl"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void pagesAreAnsweredAtOnceAndQuestionsOnceTheyAreFitted() throws InterruptedException {
        assertThat(SERVED.get("/id/actor/a7.html").statusCode()).isEqualTo(200);
        int status = SERVED.get("/queries/").statusCode();
        while (status == 503) {
            Thread.sleep(20);
            status = SERVED.get("/queries/").statusCode();
        }
        assertThat(status).isEqualTo(200);
        assertThat(SERVED.get("/", "Accept", "text/html").body()).contains("100,001");
    }
}
