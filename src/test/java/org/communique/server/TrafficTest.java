package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.communique.server.traffic.RateLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that asks too much waits; the others do not. */
class TrafficTest {

    @RegisterExtension
    static final Served served = Served.small(Served.settings().withRequestsPerMinute(30));

    @Test
    void aClientThatAsksTooMuchIsToldWhenToComeBack() {
        HttpResponse<String> last = IntStream.range(0, 12)
                .mapToObj(number -> served.ask("ASK {}", "X-Forwarded-For", "192.0.2.1"))
                .reduce((before, then) -> then)
                .orElseThrow();
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(last.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 3);
        assertThat(served.ask("ASK {}", "X-Forwarded-For", "192.0.2.2").statusCode())
                .isEqualTo(200);
        assertThat(served.get("/", "X-Forwarded-For", "192.0.2.1").statusCode()).isEqualTo(200);
    }

    @Test
    void aClientThatWritesItsOwnXForwardedForIsStillTheOneThatTheProxyNames() {
        assertThat(IntStream.range(0, 12)
                        .mapToObj(number ->
                                served.ask("ASK {}", "X-Forwarded-For", "x" + number, "X-Forwarded-For", "192.0.2.3"))
                        .map(HttpResponse::statusCode))
                .contains(429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%73earch?q=a", "/search;a=b?q=a", "/s%65arch?q=abc", "/tables/statements.xlsx"})
    void anotherSpellingOfACostlyAddressIsLimitedAsWell(String address) {
        assertThat(IntStream.range(0, 12)
                        .mapToObj(number -> served.get(address, "X-Forwarded-For", "192.0.2." + address.length()))
                        .map(HttpResponse::statusCode))
                .last()
                .isIn(400, 429);
    }

    @Test
    void whoIsOnThisMachineAndAsksForNobodyElseIsNotLimited() {
        assertThat(IntStream.range(0, 20).map(number -> served.ask("ASK {}").statusCode()))
                .containsOnly(200);
    }

    @Test
    void tokensComeBackWithTime() {
        AtomicLong clock = new AtomicLong();
        RateLimit limit = new RateLimit(60, clock::get);
        IntStream.range(0, 10).forEach(number -> assertThat(limit.take("one")).isEmpty());
        assertThat(limit.take("one")).contains(Duration.ofSeconds(1));
        clock.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(limit.take("one")).isEmpty();
        assertThat(limit.take("one")).isPresent();
    }

    @Test
    void requestsAreCountedAndTimed() {
        assertThat(served.get("/").headers().firstValue("Server-Timing").orElseThrow())
                .matches("total;dur=\\d+\\.\\d");
        served.ask("ASK {}");
        assertThat(served.get("/metrics").body())
                .contains("communique_requests_total{resource=\"sparql\",status=\"200\"}", "le=\"+Inf\"")
                .doesNotContain("ASK");
    }
}
