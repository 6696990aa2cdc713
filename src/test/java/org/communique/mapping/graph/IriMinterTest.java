package org.communique.mapping.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.communique.material.Span;
import org.junit.jupiter.api.Test;

/** IRIs are final: what is written here must never change. */
class IriMinterTest {

    private final IriMinter iris = new IriMinter(URI.create("https://example.org/bridge/"));

    @Test
    void whatPeopleCurateKeepsItsReadableId() {
        assertThat(iris.statement("ada-2025").getURI()).isEqualTo("https://example.org/bridge/id/statement/ada-2025");
        assertThat(iris.document("a-1").getURI()).isEqualTo("https://example.org/bridge/id/document/a-1");
        assertThat(iris.document("a-1", "b").getURI()).isEqualTo("https://example.org/bridge/id/document/a-1-b");
        assertThat(iris.run("2025.1").getURI()).isEqualTo("https://example.org/bridge/id/run/2025.1");
    }

    @Test
    void aPassageIsItsPlaceSoThatOnePlaceIsOneThing() {
        Span span = new Span(78, 95);

        assertThat(iris.passage("a-1", span).getURI())
                .isEqualTo("https://example.org/bridge/id/passage/a-1-78-95")
                .isEqualTo(iris.passage("a-1", new Span(78, 95)).getURI());
        assertThat(iris.selector("a-1", span, "position").getURI())
                .isEqualTo("https://example.org/bridge/id/passage/a-1-78-95#position");
        assertThat(iris.mention("a-1", span, "ada").getURI())
                .isEqualTo("https://example.org/bridge/id/mention/a-1-78-95-ada");
    }

    @Test
    void aStanceSaysWhoseToWhatAndWhoReadsIt() {
        assertThat(iris.stance("ada-2025", "safe").getURI()).endsWith("id/stance/ada-2025-safe");
        assertThat(iris.stance("ada-2025", "safe", "bo").getURI()).endsWith("id/stance/ada-2025-safe-bo");
    }

    @Test
    void aCitationIsADigestOfItsPlaceInTheSource() {
        String citation = iris.citation("register", "row 1").getURI();

        assertThat(citation).matches("https://example\\.org/bridge/id/citation/register-[0-9a-f]{12}");
        assertThat(iris.citation("register", "row 1").getURI()).isEqualTo(citation);
        assertThat(iris.citation("register", "row 2").getURI()).isNotEqualTo(citation);
    }

    @Test
    void graphsAreBesideTheThings() {
        assertThat(iris.graph("passages/a-1").getURI()).isEqualTo("https://example.org/bridge/graph/passages/a-1");
    }

    @Test
    void aBaseEndsInASlash() {
        assertThatThrownBy(() -> new IriMinter(URI.create("https://example.org/bridge")))
                .hasMessageContaining("must end in a slash");
    }
}
