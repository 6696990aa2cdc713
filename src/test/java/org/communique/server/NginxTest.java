package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The site under {@code /said/} behind nginx, with the block that docs/serving.md has. */
@Tag("nginx")
class NginxTest {

    private static final Pattern LINK = Pattern.compile("\\b(?:href|src)=\"([^\"#]+)");
    private static final Pattern NOT_FOLLOWED = Pattern.compile(".*/(?:sparql|search|suggest)\\b.*|.*/queries/.*\\?.*");
    private static final int MOST = 800;

    @RegisterExtension
    static final Served SERVED = Served.small();

    @TempDir
    static Path folder;

    private static Process nginx;
    private static URI site;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void proxy() throws IOException, InterruptedException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String documented = Files.readString(Path.of("docs/serving.md"));
        String block = documented.substring(documented.indexOf("location /said/ {"));
        Path configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, """
                daemon off; pid %1$s/pid; error_log %1$s/error.log; worker_processes 1;
                events {}
                http { access_log off; client_body_temp_path %1$s/b; proxy_temp_path %1$s/p; fastcgi_temp_path %1$s/f;
                uwsgi_temp_path %1$s/u; scgi_temp_path %1$s/s; server { listen 127.0.0.1:%2$d; %3$s } }
                """.formatted(
                        folder,
                        port,
                        block.substring(0, block.indexOf("}") + 1)
                                .replace(
                                        "127.0.0.1:3330",
                                        URI.create(SERVED.address("/")).getAuthority())));
        nginx = new ProcessBuilder("/usr/sbin/nginx", "-p", folder.toString(), "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        site = URI.create("http://127.0.0.1:" + port + "/said/");
        for (int tries = 0; tries < 100 && !Files.exists(folder.resolve("pid")); tries++) {
            Thread.sleep(50);
        }
        Thread.sleep(200);
    }

    @AfterAll
    static void end() {
        nginx.destroy();
    }

    private HttpResponse<String> get(URI address, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", accept)
                .timeout(Duration.ofSeconds(30))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Test
    void everyLinkIsUnderThePathAndLeadsSomewhere() throws IOException, InterruptedException {
        Set<URI> seen = new HashSet<>(Set.of(site));
        Deque<URI> next = new ArrayDeque<>(seen);
        List<String> broken = new ArrayList<>();
        while (!next.isEmpty()) {
            URI page = next.poll();
            HttpResponse<String> answer = get(page, "text/html, */*;q=0.5");
            if (answer.statusCode() >= 400) {
                broken.add(answer.statusCode() + " " + page);
            }
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                LINK.matcher(answer.body())
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .forEach(link -> {
                            URI target = page.resolve(link);
                            if (link.startsWith("/") && !link.startsWith("/said/")) {
                                broken.add("leaves the path: " + link + " on " + page);
                            } else if (site.getAuthority().equals(target.getAuthority())
                                    && seen.size() < MOST
                                    && !NOT_FOLLOWED.matcher(target.toString()).matches()
                                    && seen.add(target)) {
                                next.add(target);
                            }
                        });
            }
        }
        assertThat(broken).isEmpty();
        assertThat(seen).hasSizeGreaterThan(100);
    }

    @Test
    void aNameLeadsToItsDataInTheFormatThatIsAskedFor() throws IOException, InterruptedException {
        for (String type : List.of("text/turtle", "application/ld+json", "application/n-triples", "text/html")) {
            HttpResponse<String> named = get(site.resolve("id/statement/s1"), type);
            assertThat(named.statusCode()).isEqualTo(303);
            URI where = site.resolve(named.headers().firstValue("Location").orElseThrow());
            assertThat(where.getPath()).startsWith("/said/");
            HttpResponse<String> answer = get(where, type);
            assertThat(answer.statusCode()).as(type).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        }
    }
}
