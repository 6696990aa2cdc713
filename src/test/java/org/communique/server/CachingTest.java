package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What caches and crawlers need: the same headers for GET and HEAD, a tag, and what an answer depends on. */
class CachingTest {

    @RegisterExtension
    static final Served served = Served.small();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/style.css",
                "/assets/sparql.js",
                "/queries/",
                "/queries/who-spoke",
                "/queries/who-spoke?format=csv",
                "/search?q=ada",
                "/suggest?q=ad",
                "/opensearch.xml",
                "/openapi.json",
                "/sparql",
                "/sparql?query=ASK%7B%7D",
                "/ns",
                "/ns.html",
                "/ns.ttl",
                "/ns?format=ttl",
                "/quality",
                "/fair",
                "/dcat",
                "/.well-known/void",
                "/ldes",
                "/feed.atom",
                "/sitemap.xml",
                "/robots.txt",
                "/data/dataset.nq",
                "/data/SHA256SUMS",
                "/id/statement/s1.html",
                "/id/statement/s1.ttl",
                "/id/statement/s1.linkset",
                "/id/statement/s1?format=jsonld",
                "/graph/authority.trig"
            })
    void anAnswerHasATagAndVariesByEncodingAndHeadSaysTheSame(String path) {
        for (String encoding : List.of("identity", "gzip")) {
            HttpResponse<byte[]> answer = served.bytes(path, "Accept-Encoding", encoding);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("Vary").toString()).contains("Accept-Encoding");
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            for (String known : List.of(tag, "\"other\" , " + tag, "*")) {
                HttpResponse<String> unchanged = served.get(path, "If-None-Match", known, "Accept-Encoding", encoding);
                assertThat(unchanged.statusCode()).as(known).isEqualTo(304);
                assertThat(unchanged.body()).isEmpty();
                assertThat(unchanged.headers().allValues("Vary"))
                        .isEqualTo(answer.headers().allValues("Vary"));
            }
            assertThat(served.get(path, "If-None-Match", tag, "Accept-Encoding", encoding)
                            .headers()
                            .firstValue("ETag"))
                    .contains(tag);
            assertThat(served.get(path, "If-None-Match", "\"other\"").statusCode())
                    .isEqualTo(200);
        }
        assertThat(lasting(served.head(path))).isEqualTo(lasting(served.bytes(path)));
    }

    /** All headers that do not tell of the one request. */
    private static Map<String, List<String>> lasting(HttpResponse<?> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(List.of("date", "server-timing", "fuseki-request-id"));
        return headers;
    }

    @Test
    void whoTakesNoPackedAnswerIsNotToldThatThePackedOneIsUnchanged() {
        String packed = served.bytes("/data/dataset.nq", "Accept-Encoding", "gzip")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        HttpResponse<byte[]> plain =
                served.bytes("/data/dataset.nq", "Accept-Encoding", "gzip;q=0", "If-None-Match", packed);
        assertThat(plain.statusCode()).isEqualTo(200);
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    }
}
