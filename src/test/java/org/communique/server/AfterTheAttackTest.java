package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** After an attack by many at once the server holds no more threads, descriptors and temporary files than before. */
@Tag("timed")
class AfterTheAttackTest {

    private static final int CLIENTS = 120;

    /** What the virtual machine itself may start or open meanwhile, such as a compiler's thread. */
    private static final int LEEWAY = 8;

    @RegisterExtension
    static final Served SERVED = Served.small(Served.settings().withTimeout(Duration.ofMillis(200)));

    @Test
    void aMinuteLaterNothingIsHeld() throws IOException, InterruptedException {
        for (int at = 0; at < 20; at++) {
            assertThat(SERVED.ask("ASK {}").statusCode()).isEqualTo(200);
        }
        Held before = Held.now();

        List<Socket> attackers = new ArrayList<>();
        List<HostileQuery> queries = HostileQuery.all().toList();
        for (int at = 0; at < CLIENTS; at++) {
            attackers.add(attacker(queries.get(at % queries.size()), at % 3));
        }
        assertThat(SERVED.get("/").statusCode()).isEqualTo(200);
        assertThat(Held.now().descriptors).isGreaterThan(before.descriptors + LEEWAY);
        for (Socket attacker : attackers) {
            attacker.close();
        }

        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (Held.now().isMoreThan(before) && System.nanoTime() < end) {
            Thread.sleep(500);
        }
        assertThat(Held.now().isMoreThan(before))
                .as("%s before, %s after", before, Held.now())
                .isFalse();
        assertThat(SERVED.ask("ASK {}").statusCode()).isEqualTo(200);
    }

    /** Sends a whole query, half of one, or nothing, and never reads. */
    private static Socket attacker(HostileQuery hostile, int kind) throws IOException {
        Socket socket =
                new Socket(SERVED.server().address().getHost(), SERVED.server().port());
        byte[] query = hostile.query(SERVED.server().port()).getBytes(StandardCharsets.UTF_8);
        int sent = kind == 0 ? query.length : kind == 1 ? query.length / 2 : 0;
        if (kind < 2) {
            socket.getOutputStream()
                    .write(("POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
                                    + "Content-Length: " + query.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(query, 0, Math.min(sent, 100_000));
        }
        return socket;
    }

    /** What a process holds. */
    private record Held(int threads, long descriptors, long spilled) {

        static Held now() throws IOException {
            var system = (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
                return new Held(
                        ManagementFactory.getThreadMXBean().getThreadCount(),
                        system.getOpenFileDescriptorCount(),
                        files.filter(file -> file.getFileName().toString().startsWith("DataBag"))
                                .count());
            }
        }

        boolean isMoreThan(Held before) {
            return threads > before.threads + LEEWAY
                    || descriptors > before.descriptors + LEEWAY
                    || spilled > before.spilled;
        }
    }
}
