package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that others reach under a path, behind a proxy that removes it or one that does not. */
class BasePathTest {

    private static final Pattern FROM_ROOT = Pattern.compile("(?:href|src|action)=\"/(?!said/|dataset/|bridge/)");

    /** The base of its release is {@code https://example.org/dataset/}. */
    @RegisterExtension
    static final Served SERVED = Served.small(Served.settings().withBasePath("/said"));

    @ParameterizedTest
    @ValueSource(strings = {"/", "/queries/", "/search?q=a", "/sparql", "/ns", "/quality"})
    void everyLinkOfAPageIsUnderThePath(String path) {
        for (String before : new String[] {"", "/said", "/dataset"}) {
            HttpResponse<String> page = SERVED.get(before + path, "Accept", "text/html");
            assertThat(page.statusCode()).as(before + path).isEqualTo(200);
            assertThat(page.body()).doesNotContainPattern(FROM_ROOT);
            assertThat(page.body()).contains("href=\"" + (before.isEmpty() ? "/said" : before) + "/style.css\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"'', /said", "/said, /said", "/dataset, /dataset"})
    void redirectsAndAddressesAreUnderThePath(String before, String prefix) {
        HttpResponse<String> data = SERVED.get(before + "/data/");
        assertThat(data.headers().firstValue("Location").orElse("")).isEqualTo(prefix + "/#downloads");
        assertThat(SERVED.get(before + "/sitemap.xml").body()).contains(SERVED.address(prefix + "/queries/"));
        assertThat(SERVED.get(before + "/").headers().firstValue("Link").orElse(""))
                .contains("<" + SERVED.address(prefix + "/data/dcat.ttl") + ">");
    }

    @Test
    void aProxyOnThisMachineSaysUnderWhichPathItIsAsked() {
        HttpResponse<String> page = SERVED.get("/", "Accept", "text/html", "X-Forwarded-Prefix", "/bridge");
        assertThat(page.body()).contains("href=\"/bridge/style.css\"").doesNotContainPattern(FROM_ROOT);
        assertThat(SERVED.get("/", "Accept", "text/html", "X-Forwarded-Prefix", "/\"onload=x")
                        .body())
                .contains("href=\"/said/style.css\"");
    }

    @Test
    void thePathItselfLeadsToTheFirstPage() {
        HttpResponse<String> page = SERVED.get("/said");
        assertThat(page.statusCode()).isEqualTo(308);
        assertThat(page.headers().firstValue("Location")).hasValue("/said/");
    }
}
