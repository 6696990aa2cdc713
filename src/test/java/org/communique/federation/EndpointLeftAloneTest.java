package org.communique.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.communique.federation.endpoint.Limits;
import org.communique.federation.endpoint.RemoteFailure;
import org.communique.federation.endpoint.RemoteFailure.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When an endpoint is left alone, and for how long. */
@Tag("timed")
class EndpointLeftAloneTest extends BesideWikidata {

    @Test
    void anEndpointThatKeepsFailingIsLeftAlone() {
        install(new Limits(Duration.ofSeconds(5), 1 << 20, 100, 10, Duration.ofSeconds(1), 0));
        for (int query = 0; query < 5; query++) {
            failure(StandInWikidata.status(500));
        }
        assertThat(wikidata.requests()).hasSize(3);
        assertThat(failure(StandInWikidata::answer).kind()).isEqualTo(Kind.SUSPENDED);
        clock.advance(Duration.ofSeconds(31));
        assertThat(Links.rows(local, LABELS)).hasSize(83);
        assertThat(failure(StandInWikidata.status(500)).kind()).isEqualTo(Kind.SERVER_ERROR);
    }

    @Test
    void ourOwnLimitOfRequestsIsKept() {
        install(new Limits(Duration.ofMillis(300), 1 << 20, 10, 3, Duration.ofSeconds(1), 0));
        RemoteFailure failure = catchThrowableOfType(RemoteFailure.class, () -> Links.rows(local, LABELS));
        assertThat(failure.kind()).isEqualTo(Kind.RATE_LIMITED);
        assertThat(failure).hasMessageContaining("limit of outgoing requests");
        assertThat(wikidata.requests()).hasSize(3);
        clock.advance(Duration.ofSeconds(1));
        assertThatThrownBy(() -> Links.rows(local, LABELS)).isInstanceOf(RemoteFailure.class);
        assertThat(wikidata.requests()).hasSize(4);
    }

    @Test
    void aQueryThatTheEndpointRejectsIsTheQuerysOwnFault() {
        install(Limits.usual());
        for (int query = 0; query < 5; query++) {
            assertThat(failure(StandInWikidata.status(400)).kind()).isEqualTo(Kind.REJECTED);
        }
        assertThat(wikidata.requests()).hasSize(5);
    }

    @Test
    void after429NothingIsAskedBeforeTheTimeItNames() {
        install(Limits.usual().withBlock(10));
        RemoteFailure failure = failure(StandInWikidata.retryAfter(429, "120"));
        assertThat(failure.kind()).isEqualTo(Kind.RATE_LIMITED);
        assertThat(failure.httpStatus()).isEqualTo(503);
        assertThat(failure).hasMessageContaining("to be asked again in 120 s");
        clock.advance(Duration.ofSeconds(119));
        assertThat(failure(StandInWikidata::answer)).hasMessageContaining("no request was made");
        assertThat(wikidata.requests()).hasSize(1);
        clock.advance(Duration.ofSeconds(2));
        assertThat(Links.rows(local, LABELS)).hasSize(83);
    }

    @Test
    void theTimeMayBeADate() {
        install(Limits.usual());
        assertThat(failure(StandInWikidata.retryAfter(429, "Sun, 22 Nov 2026 12:05:00 GMT"))
                        .retryAfter())
                .contains(Duration.ofMinutes(5));
    }
}
