package org.communique.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the connections to a port of this machine, in all its IPv4 and IPv6 forms. */
public final class ConnectionCounter implements AutoCloseable {

    private final ServerSocket socket = listening();
    private final AtomicInteger connections = new AtomicInteger();

    public ConnectionCounter() {
        Thread accepting = new Thread(this::accept);
        accepting.setDaemon(true);
        accepting.start();
    }

    private static ServerSocket listening() {
        try {
            return new ServerSocket(0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                assertThat(connection).isNotNull();
                connections.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** How many there were since this was asked last. */
    public int sinceLast() {
        return connections.getAndSet(0);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
