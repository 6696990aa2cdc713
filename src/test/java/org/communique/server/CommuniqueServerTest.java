package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.communique.release.ReleaseFolder;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommuniqueServerTest {

    private static final String COUNT = "SELECT (count(*) AS ?n) { ?s ?p ?o }";
    private static final String GRAPHS = "SELECT ?g (count(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g";

    @TempDir
    Path folder;

    @Test
    void portZeroIsAnyFreeOneAndPingIsAnswered() {
        try (Served served = Served.from(folder, Served.settings())) {
            assertThat(served.server().port()).isPositive();
            assertThat(served.get("/$/ping").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aPortInUseIsNamedWithWhatToDo() {
        try (Served served = Served.from(folder, Served.settings())) {
            ServerSettings same = Served.settings().withPort(served.server().port());
            assertThatThrownBy(() -> CommuniqueServer.start(folder.resolve("rdf"), Served.questions(), same))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("port " + same.port() + " of localhost is in use")
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void aFolderWithoutAReleaseIsNamedWithWhatToDo() {
        assertThatThrownBy(() -> CommuniqueServer.start(folder, Served.questions(), Served.settings()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no release in");
    }

    @Test
    void aClosedServerListensNoMoreAndLeavesNoThread() throws InterruptedException {
        Served served = Served.from(folder, Served.settings());
        int port = served.server().port();
        served.ask(COUNT);
        served.close();
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(IOException.class);
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (queryThreads() > 0 && System.nanoTime() < patience) {
            Thread.sleep(50);
        }
        assertThat(queryThreads()).isZero();
        served.close();
    }

    @Test
    void whoseQueryRunsWhenTheServerEndsIsToldSo() throws Exception {
        Served served = Served.from(folder, Served.settings());
        FutureTask<HttpResponse<String>> asked = new FutureTask<>(() -> served.ask(
                "SELECT (count(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p . ?q ?r ?s }"));
        new Thread(asked).start();
        while (queryThreads() == 0 && !asked.isDone()) {
            Thread.sleep(20);
        }
        served.close();
        assertThat(asked.get().statusCode()).isEqualTo(503);
        assertThat(asked.get().body()).contains("shutting down");
        assertThat(asked.get().headers().firstValue("Retry-After")).isPresent();
    }

    private static long queryThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("communique-query"))
                .count();
    }

    @Test
    void aLargeReleaseIsServedFromDiskWithTheSameAnswers() {
        Path databases = folder.resolve("databases");
        String count;
        String graphs;
        List<String> quads;
        try (Served memory = Served.from(folder, Served.settings())) {
            count = memory.ask(COUNT).body();
            graphs = memory.ask(GRAPHS).body();
            quads = memory.get("/id/statement/s1.nq").body().lines().toList();
        }
        for (int start = 0; start < 2; start++) {
            try (Served disk = Served.from(folder, Served.settings().withQuadsInMemory(10, databases))) {
                assertThat(disk.ask(COUNT).body()).isEqualTo(count);
                assertThat(disk.ask(GRAPHS).body()).isEqualTo(graphs);
                assertThat(disk.get("/id/statement/s1.ttl").body()).contains("Ada said");
                assertThat(disk.get("/id/statement/s1.nq").body().lines()).containsExactlyInAnyOrderElementsOf(quads);
                assertThat(disk.get("/").statusCode()).isEqualTo(200);
                assertThat(disk.ask("ASK { SERVICE <http://localhost:1/> {} }").statusCode())
                        .isEqualTo(422);
            }
        }
        assertThat(databases)
                .isDirectoryContaining(name -> name.getFileName().toString().startsWith("tdb2-"));
    }

    @Test
    void jettysBufferIsSmall() {
        try (Served served = Served.from(folder, Served.settings())) {
            assertThat(served.server()
                            .jetty()
                            .getConnectors()[0]
                            .getConnectionFactory(HttpConnectionFactory.class)
                            .getHttpConfiguration()
                            .getOutputBufferSize())
                    .isEqualTo(32 * 1024);
        }
    }

    @Test
    void aReleaseReplacedWhileServedIsNotMixedWithItsSuccessor() {
        try (Served served = Served.from(folder, Served.settings())) {
            ReleaseFolder.at(folder.resolve("rdf")).replace(files -> {
                try {
                    Files.writeString(files.resolve("dcat.ttl"), "# another");
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
            assertThat(served.get("/data/dcat.ttl").statusCode()).isEqualTo(503);
            assertThat(served.ask(COUNT).statusCode()).isEqualTo(200);
        }
    }
}
