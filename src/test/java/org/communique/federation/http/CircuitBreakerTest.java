package org.communique.federation.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.communique.federation.endpoint.RemoteFailure;
import org.communique.federation.endpoint.RemoteFailure.Kind;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {

    private static final URI SERVICE = URI.create("https://query.example/sparql");
    private static final Instant START = Instant.parse("2025-03-03T10:00:00Z");

    private Instant now = START;
    private final CircuitBreaker breaker = new CircuitBreaker(() -> now);

    @Test
    void threeFailuresInARowPauseTheEndpointForHalfAMinute() {
        fail(2);
        assertOpenToRequests();
        fail(1);
        assertPausedFor(30);
        assertThatThrownBy(() -> breaker.check(SERVICE)).hasMessageContaining("Try again in 30 s");
    }

    @Test
    void eachFailureMoreDoublesThePauseUpToTenMinutes() {
        fail(3);
        now = START.plusSeconds(30);
        fail(1);
        assertPausedFor(60);
        fail(10);
        assertPausedFor(600);
    }

    @Test
    void anAnswerBetweenFailuresBeginsTheCountAnew() {
        fail(2);
        breaker.succeeded();
        fail(2);
        assertOpenToRequests();
        fail(1);
        assertPausedFor(30);
    }

    @Test
    void anEndpointThatIsBusyAndNamesNoTimeIsLeftAloneHalfAMinute() {
        breaker.failed(failure(Kind.RATE_LIMITED, Duration.ZERO));

        assertPausedFor(30);
    }

    @Test
    void whoAsksToWaitIsLeftAloneAsLong() {
        breaker.failed(failure(Kind.RATE_LIMITED, Duration.ofSeconds(7)));
        assertPausedFor(7);
    }

    @Test
    void aBanLastsHalfAnHourUnlessItSaysHowLong() {
        breaker.failed(failure(Kind.FORBIDDEN));
        assertPausedFor(1_800);
    }

    @Test
    void theHeaderIsSecondsOrADateAndNeverInThePast() {
        assertThat(RetryAfter.read("0", () -> START)).contains(Duration.ZERO);
        assertThat(RetryAfter.read(" 120 ", () -> START)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.read("Mon, 3 Mar 2025 10:00:05 GMT", () -> START)).contains(Duration.ofSeconds(5));
        assertThat(RetryAfter.read("Mon, 3 Mar 2025 10:00:00 GMT", () -> START)).contains(Duration.ZERO);
        assertThat(RetryAfter.read("Mon, 3 Mar 2025 09:59:59 GMT", () -> START)).isEmpty();
        assertThat(RetryAfter.read("soon", () -> START)).isEmpty();
    }

    private void fail(int times) {
        for (int time = 0; time < times; time++) {
            breaker.failed(failure(Kind.UNREACHABLE));
        }
    }

    private static RemoteFailure failure(Kind kind) {
        return new RemoteFailure(kind, SERVICE, "no answer");
    }

    private static RemoteFailure failure(Kind kind, Duration wait) {
        return new RemoteFailure(kind, SERVICE, "wait", wait);
    }

    private void assertOpenToRequests() {
        assertThatCode(() -> breaker.check(SERVICE)).doesNotThrowAnyException();
    }

    private void assertPausedFor(int seconds) {
        Instant then = now;
        now = then.plusSeconds(seconds).minusMillis(1);
        assertThatThrownBy(() -> breaker.check(SERVICE)).isInstanceOf(RemoteFailure.class);
        now = then.plusSeconds(seconds);
        assertOpenToRequests();
        now = then;
    }
}
