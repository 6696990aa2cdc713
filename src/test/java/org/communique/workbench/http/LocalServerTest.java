package org.communique.workbench.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and who does not: told by what reaches the pages. */
class LocalServerTest {

    private final List<Call> reached = new ArrayList<>();
    private LocalServer server;
    private String host;
    private String cookie;

    @BeforeEach
    void start() {
        server = LocalServer.start(0, call -> {
            reached.add(call);
            return Reply.page("<p>in</p>");
        });
        host = "127.0.0.1:" + server.port();
        String key = server.address().replaceFirst(".*key=", "");
        cookie = "Cookie: communique-" + server.port() + "=" + key;
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theAddressHandsOutAStrictCookieWithWhichPagesOpen() throws IOException {
        String welcome = send("GET /?" + server.address().replaceFirst(".*\\?", ""), "Host: " + host);
        assertThat(welcome)
                .startsWith("HTTP/1.1 200")
                .contains("HttpOnly; SameSite=Strict")
                .contains("url=/");
        assertThat(reached).isEmpty();
        assertThat(send("GET /article/a?report=r%201&x=%C3%A4", "Host: " + host, cookie))
                .startsWith("HTTP/1.1 200");
        assertThat(reached).hasSize(1);
        assertThat(reached.get(0).path()).isEqualTo("/article/a");
        assertThat(reached.get(0).values())
                .containsEntry("report", List.of("r 1"))
                .containsEntry("x", List.of("ä"));
    }

    @Test
    void aFormOfItsOwnPageIsTakenWithItsValues() throws IOException {
        assertThat(post("do=accept&report=r1", "Host: " + host, "Origin: http://" + host, cookie))
                .startsWith("HTTP/1.1 200");
        assertThat(reached.get(0).values()).containsEntry("do", List.of("accept"));
    }

    @Test
    void everyAnswerForbidsOtherScriptsFramesAndCaches() throws IOException {
        for (String answer : List.of(send("GET /", "Host: " + host), send("GET /", "Host: " + host, cookie))) {
            assertThat(answer)
                    .contains("default-src 'none'; script-src 'self'")
                    .contains("frame-ancestors 'none'")
                    .contains("X-Content-Type-Options: nosniff")
                    .contains("Cross-Origin-Resource-Policy: same-origin")
                    .contains("Cache-Control: no-store");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"attacker.example", "attacker.example:80", "localhost", "127.0.0.1", "0.0.0.0:80", "[::1]:80"})
    void aNameThatLeadsHereByRebindingIsRefused(String name) throws IOException {
        assertThat(send("GET /", "Host: " + name, cookie)).startsWith("HTTP/1.1 403");
        assertThat(post("do=accept", "Host: " + name, "Origin: http://" + name, cookie))
                .startsWith("HTTP/1.1 403");
        assertThat(reached).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://attacker.example", "null", "https://127.0.0.1", "http://127.0.0.1:1", "http://localhost"
            })
    void aFormOnAnotherSiteIsRefused(String origin) throws IOException {
        assertThat(post("do=accept", "Host: " + host, "Origin: " + origin, cookie))
                .startsWith("HTTP/1.1 403");
        assertThat(reached).isEmpty();
    }

    @Test
    void aFormThatDoesNotSayWhereItComesFromIsRefused() throws IOException {
        assertThat(post("do=accept", "Host: " + host, cookie)).startsWith("HTTP/1.1 403");
        assertThat(post("a=b", "Host: " + host, "Origin: http://" + host, "Sec-Fetch-Site: cross-site", cookie))
                .startsWith("HTTP/1.1 403");
        assertThat(post("a=b", "Host: " + host, "Origin: http://" + host, "Origin: http://" + host, cookie))
                .startsWith("HTTP/1.1 403");
        assertThat(reached).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Cookie: communique-1=x", "Cookie: other=1; communique=2"})
    void whoDoesNotKnowTheKeyIsRefused(String other) throws IOException {
        String wrong = cookie.substring(0, cookie.length() - 1) + (cookie.endsWith("0") ? "1" : "0");
        for (String header : List.of(other.isEmpty() ? "X-None: 1" : other, wrong, cookie + "0")) {
            assertThat(send("GET /", "Host: " + host, header))
                    .startsWith("HTTP/1.1 403")
                    .contains("communique curate");
            assertThat(post("a=b", "Host: " + host, "Origin: http://" + host, header))
                    .startsWith("HTTP/1.1 403");
        }
        assertThat(send("GET /?key=0", "Host: " + host)).startsWith("HTTP/1.1 403");
        assertThat(send("GET /style.css", "Host: " + host)).startsWith("HTTP/1.1 403");
        assertThat(reached).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "HEAD", "TRACE", "PATCH", "PROPFIND"})
    void otherMethodsAreRefused(String method) throws IOException {
        assertThat(send(method + " /", "Host: " + host, cookie, "Origin: http://" + host))
                .startsWith("HTTP/1.1 403");
        assertThat(reached).isEmpty();
    }

    @Test
    void whatIsMalformedOrTooLongIsRefused() throws IOException {
        assertThat(send("GET /?a=%ZZ", "Host: " + host, cookie)).startsWith("HTTP/1.1 400");
        assertThat(post("a=" + "b".repeat(2 << 20), "Host: " + host, "Origin: http://" + host, cookie))
                .startsWith("HTTP/1.1 400");
        assertThat(reached).isEmpty();
    }

    @Test
    void nobodyElseInTheNetworkReachesIt() throws IOException {
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : network.inetAddresses()
                    .filter(one -> !one.isLoopbackAddress())
                    .toList()) {
                assertThatThrownBy(() -> new Socket(address, server.port()).close())
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void aTakenPortIsToldWithItsRemedy() {
        assertThatThrownBy(() -> LocalServer.start(server.port(), call -> Reply.page("")))
                .hasMessageContaining(String.valueOf(server.port()))
                .hasMessageContaining("--port");
    }

    private String post(String form, String... headers) throws IOException {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("Content-Type: application/x-www-form-urlencoded");
        all.add("Content-Length: " + form.length());
        return exchange("POST /article/a", all, form);
    }

    private String send(String line, String... headers) throws IOException {
        return exchange(line, List.of(headers), "");
    }

    /** By hand: a browser's client would not send what an attacker's does. */
    private String exchange(String line, List<String> headers, String body) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(10_000);
            String request =
                    line + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n" + body;
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            } catch (IOException refusedBeforeItsEnd) {
                // What it answered is there all the same.
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
