package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that send or read slowly, or not at all, while others want their pages. */
@Tag("timed")
class SlowClientsTest {

    /** More than the server has threads. */
    private static final int MANY = 250;

    @RegisterExtension
    static final Served SERVED = Served.small();

    private final List<Socket> sockets = new ArrayList<>();

    private Socket sent(String request) throws IOException {
        Socket socket =
                new Socket(SERVED.server().address().getHost(), SERVED.server().port());
        socket.setSoTimeout(20_000);
        socket.setReceiveBufferSize(2048);
        sockets.add(socket);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"9000000000000000000", "9223372036854775807", "99999999999999999999999", "2000000"})
    void aLengthThatNoBodyHasIsRefusedAtOnce(String length) throws IOException {
        Socket socket = sent("POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
                + "Content-Length: " + length + "\r\n\r\n");
        String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        assertThat(answer).isIn("HTTP/1.1 413", "HTTP/1.1 400");
    }

    @Test
    void bodiesThatDoNotComeKeepNobodyWaiting() throws IOException {
        for (int at = 0; at < MANY; at++) {
            sent("POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    + "Content-Length: 1000\r\n\r\nquery=");
        }
        assertThat(SERVED.get("/").statusCode()).isEqualTo(200);
        assertThat(SERVED.ask("ASK {}").statusCode()).isEqualTo(200);
    }

    @Test
    void connectionsOnWhichNothingComesKeepNobodyWaiting() throws IOException {
        for (int at = 0; at < MANY; at++) {
            sent(at % 2 == 0 ? "GET / HTTP/1.1\r\nHost: local" : "");
        }
        assertThat(SERVED.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void answersThatAreNotReadKeepNobodyWaiting() throws IOException {
        String query = RunningServer.asked("SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 60000");
        for (int at = 0; at < 3; at++) {
            sent("GET " + query + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/csv\r\n\r\n");
        }
        for (int at = 0; at < 20; at++) {
            assertThat(SERVED.get("/").statusCode()).isEqualTo(200);
        }
    }
}
