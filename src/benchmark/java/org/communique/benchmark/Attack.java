package org.communique.benchmark;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.communique.server.HostileQuery;

/** Clients that do a server harm for as long as they are not closed. */
final class Attack implements AutoCloseable {

    private final URI server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Socket> sockets = new ArrayList<>();

    /** What its clients do. */
    enum Kind {
        HOSTILE_QUERIES,
        SLOW_READERS,
        SLOW_BODIES,
        IDLE_CONNECTIONS;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    Attack(URI server, Kind kind, int clients) throws IOException {
        this.server = server;
        List<byte[]> requests = kind == Kind.HOSTILE_QUERIES ? requests() : List.of();
        for (int client = 0; client < clients; client++) {
            switch (kind) {
                case HOSTILE_QUERIES -> query(client, requests);
                case SLOW_READERS -> drip(opened(request("GET /data/dataset.nq", "", "")), true);
                case SLOW_BODIES ->
                    drip(opened(request("POST /sparql", "Content-Length: 100000\r\n", "query=")), false);
                case IDLE_CONNECTIONS -> opened(new byte[0]);
            }
        }
    }

    private byte[] request(String what, String headers, String body) {
        return "%s HTTP/1.1\r\nHost: %s:%d\r\nContent-Type: application/x-www-form-urlencoded\r\n%s\r\n%s"
                .formatted(what, server.getHost(), server.getPort(), headers, body)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** All queries of the case in turn, each client from another place on; the next as soon as one is answered. */
    private void query(int client, List<byte[]> requests) {
        threads.execute(() -> IntStream.iterate(client * 17, at -> at + 1)
                .takeWhile(at -> !threads.isShutdown())
                .forEach(at -> ask(requests.get(at % requests.size()))));
    }

    private List<byte[]> requests() {
        return HostileQuery.all()
                .map(query -> query.query(server.getPort()))
                .map(query ->
                        "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\nContent-Length: %d\r\n\r\n%s"
                                .formatted(query.getBytes(StandardCharsets.UTF_8).length, query)
                                .getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private void ask(byte[] request) {
        try (RawClient connection = new RawClient(server)) {
            connection.ask(request);
        } catch (IllegalStateException closed) {
            // Whoever attacks is not surprised.
        }
    }

    private Socket opened(byte[] request) throws IOException {
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.setReceiveBufferSize(2048);
        socket.getOutputStream().write(request);
        sockets.add(socket);
        return socket;
    }

    /** Reads or writes four bytes a second. */
    private void drip(Socket socket, boolean reads) {
        threads.execute(() -> {
            try {
                while (!threads.isShutdown()) {
                    if (reads) {
                        socket.getInputStream().readNBytes(4);
                    } else {
                        socket.getOutputStream().write("aaaa".getBytes(StandardCharsets.US_ASCII));
                    }
                    TimeUnit.SECONDS.sleep(1);
                }
            } catch (IOException | InterruptedException dropped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
